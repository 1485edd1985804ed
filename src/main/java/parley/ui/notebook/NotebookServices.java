package parley.ui.notebook;

import java.util.List;
import parley.dataset.Problem;
import parley.export.notebook.Darkroom;
import parley.export.notebook.PaperFiles;
import parley.model.Dataset;
import parley.notebook.Notebook;
import parley.views.DatasetStamp;

/** What the notebook asks of the program around it; to be called on the JavaFX thread where nothing else is said. */
public interface NotebookServices {
    /** Which dataset is open; takes time in proportion to its size, and may be asked on any thread. */
    DatasetStamp stamp();

    /** What the window shows, in words. */
    String viewWords();

    /** Draws kept views of a dataset; may be used on any thread. */
    Darkroom darkroom(Dataset dataset);

    /** Writes papers; may be used on any thread. */
    PaperFiles paperFiles();

    /** Keeps a notebook that another is opened in the place of, so that it is not lost when the program ends. */
    void keepEarlier(Notebook earlier);

    /** What asks the reader for files. */
    NotebookDialogs dialogs();

    /** Lists what is wrong with a file. */
    void showProblems(String title, List<Problem> problems);
}
