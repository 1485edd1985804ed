package parley.ui.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.ui.theme.Theme;

/** What the window asks of the program around it. */
public interface WindowServices {
    /** Opens an address in the system's browser. */
    void browse(String address);

    /** A dataset has been opened: from a file, or, where that is null, the shipped one. */
    void opened(@Nullable Path file, Dataset dataset);

    /** The user has chosen a theme. */
    void themeChosen(Theme theme);

    /** The user has put the hints away. */
    void hintsDismissed();
}
