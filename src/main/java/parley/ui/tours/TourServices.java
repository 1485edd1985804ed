package parley.ui.tours;

import java.nio.file.Path;
import java.util.List;
import parley.dataset.Problem;
import parley.tours.Tour;
import parley.tours.TourShelf;

/** What the page of tours asks of the program around it. */
public interface TourServices {
    /** The tours that are made here. */
    TourShelf shelf();

    /** The id of the open dataset. */
    String datasetId();

    /** Opens a tour from its first step on, with its dataset where another is open. */
    void open(Tour tour, List<Problem> warnings);

    /** Opens a tour file from anywhere, or says what is wrong with it. */
    void openFile(Path file);

    /** Opens a tour of the shelf to be edited, with its dataset where another is open. */
    void edit(Tour tour, List<Problem> warnings);

    /** Makes a tour of one's own of one that comes with Parley, to be edited. */
    void copy(Tour tour, List<Problem> warnings);

    /** Begins a tour with what the window shows now. */
    void makeNew();

    /** Ends the making of a tour whose file is about to be deleted; returns once the file is left alone. */
    void letGo(Path file);
}
