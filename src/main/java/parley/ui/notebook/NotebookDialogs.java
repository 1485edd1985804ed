package parley.ui.notebook;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.notebook.NotebookFile;

/** Asks which file is meant. */
public interface NotebookDialogs {
    /**
     * Asks where to write, and waits for the answer.
     *
     * @param name what the file might be called
     * @param kind what it is: "PDF"
     * @return the file that was chosen, or empty where the reader gave up; a file of that name may be replaced
     */
    Optional<Path> save(@Nullable Window owner, String name, String kind, String extension);

    /** Asks which notebook to open, and waits for the answer. */
    Optional<Path> open(@Nullable Window owner);

    /** The system's own. */
    static NotebookDialogs ofSystem() {
        return new NotebookDialogs() {
            @Override
            public Optional<Path> save(@Nullable Window owner, String name, String kind, String extension) {
                var chooser = new FileChooser();
                chooser.setTitle("Save the notebook as " + kind);
                chooser.setInitialFileName(name);
                chooser.getExtensionFilters()
                        .setAll(
                                new ExtensionFilter(kind + " (*." + extension + ")", "*." + extension),
                                new ExtensionFilter("All files", "*.*"));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> open(@Nullable Window owner) {
                var chooser = new FileChooser();
                chooser.setTitle("Open a notebook");
                chooser.getExtensionFilters()
                        .setAll(
                                new ExtensionFilter(
                                        "Notebooks (*" + NotebookFile.ENDING + ")", "*" + NotebookFile.ENDING),
                                new ExtensionFilter("All files", "*.*"));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }
        };
    }
}
