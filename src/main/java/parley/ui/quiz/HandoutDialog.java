package parley.ui.quiz;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where a quiz on paper shall be written. */
@FunctionalInterface
public interface HandoutDialog {
    /**
     * Asks and waits for the answer.
     *
     * @param name what the file might be called
     * @return the file that was chosen, or empty where the reader gave up
     */
    Optional<Path> ask(@Nullable Window owner, String name);
}
