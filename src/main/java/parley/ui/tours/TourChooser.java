package parley.ui.tours;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.tours.Tour;
import parley.tours.TourFile;

/** Asks the system for tour files. */
public final class TourChooser {
    private TourChooser() {}

    /** A tour file to open; empty where none was chosen. */
    static Optional<Path> toOpen(@Nullable Window owner) {
        return path(chooser("Open a tour").showOpenDialog(owner));
    }

    /** A place for a tour file, whose name ends as tours do; empty where none was chosen. */
    public static Optional<Path> toSave(@Nullable Window owner, Tour tour) {
        var chooser = chooser("Save the tour");
        chooser.setInitialFileName(tour.id() + TourFile.ENDING);
        return path(chooser.showSaveDialog(owner)).map(TourChooser::ended);
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Parley's tours", "*" + TourFile.ENDING),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private static Path ended(Path file) {
        return TourFile.isNamedSo(file) ? file : file.resolveSibling(file.getFileName() + TourFile.ENDING);
    }
}
