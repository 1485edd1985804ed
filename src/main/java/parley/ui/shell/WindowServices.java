package parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.dataset.Origin;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;
import parley.ui.theme.Theme;

/** What the window asks of the program around it. */
public interface WindowServices {
    /** Opens an address in the system's browser. */
    void browse(String address);

    /** Where the open dataset comes from. */
    Origin origin();

    /** The files that were opened before, the latest first. */
    List<Path> recentFiles();

    /** What was settled before for tables like this one. */
    Optional<SavedMapping> remembered(TableGuess table);

    /** Keeps what was settled for tables like this one; called in the background. */
    void remember(TableGuess settled);

    /** A dataset has been opened. */
    void opened(Origin origin);

    /** A file shall no longer stand among those opened before. */
    void forget(Path file);

    /** Files shall stand again among those opened before, in this order, the latest first. */
    void recall(List<Path> files);

    /** The user has chosen a theme. */
    void themeChosen(Theme theme);

    /** The user has put the hints away. */
    void hintsDismissed();
}
