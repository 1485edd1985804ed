package parley.notebook;

import java.util.List;
import parley.dataset.Problem;

/** What came of reading a notebook's file. */
public sealed interface NotebookResult {

    /** It can be opened; the warnings say what of its kept views could not be read. */
    record Read(Notebook notebook, List<Problem> warnings) implements NotebookResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be opened; at least one problem says why. */
    record Unreadable(List<Problem> problems) implements NotebookResult {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
