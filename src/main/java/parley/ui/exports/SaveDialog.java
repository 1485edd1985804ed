package parley.ui.exports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.export.Format;

/** Asks where a file shall be written. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * Asks and waits for the answer.
     *
     * @param name what the file might be called
     * @return the file that was chosen, or empty where the reader gave up; a file of that name may be replaced
     */
    Optional<Path> ask(@Nullable Window owner, String name, Format format);

    /** The system's own. */
    static SaveDialog ofSystem() {
        return (owner, name, format) -> {
            var chooser = new FileChooser();
            chooser.setTitle("Export as " + format.label());
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter(
                                    format.label() + " (*." + format.extension() + ")", "*." + format.extension()),
                            new FileChooser.ExtensionFilter("All files", "*.*"));
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
        };
    }
}
