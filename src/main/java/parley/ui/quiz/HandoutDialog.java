package parley.ui.quiz;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
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

    /** The system's own. */
    static HandoutDialog ofSystem() {
        return (owner, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle("Save the quiz");
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter("Markdown (*.md)", "*.md"),
                            new FileChooser.ExtensionFilter("All files", "*.*"));
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        };
    }
}
