package parley.ui.views;

import java.nio.file.Path;
import java.util.List;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.views.SavedView;
import parley.views.ViewShelf;

/** What the page of views asks of the program around it. */
public interface ViewServices {
    /** Where the open dataset comes from. */
    Origin origin();

    /** The views that are kept. */
    ViewShelf shelf();

    /** Opens a view, with its dataset where another is open. */
    void open(SavedView view, List<Problem> warnings);

    /** Opens a view file from anywhere, or says what is wrong with it. */
    void openFile(Path file);
}
