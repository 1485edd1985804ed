package parley.ui.views;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.views.ViewFile;

/** Asks the system for view files. */
final class ViewChooser {
    private ViewChooser() {}

    /** A view file to open; empty where none was chosen. */
    static Optional<Path> toOpen(@Nullable Window owner) {
        return path(chooser("Open a view").showOpenDialog(owner));
    }

    /** A place for a view file, whose name ends as views do; empty where none was chosen. */
    static Optional<Path> toSave(@Nullable Window owner, String stem) {
        var chooser = chooser("Save the view");
        chooser.setInitialFileName(stem + ViewFile.ENDING);
        return path(chooser.showSaveDialog(owner)).map(ViewChooser::ended);
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                "Parley's views", "*" + ViewFile.ENDING, "*" + ViewFile.SHORT_ENDING),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private static Path ended(Path file) {
        return ViewFile.isNamedSo(file) ? file : file.resolveSibling(file.getFileName() + ViewFile.ENDING);
    }
}
