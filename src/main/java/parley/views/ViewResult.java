package parley.views;

import java.util.List;
import parley.dataset.Problem;

/** What came of reading a view file. */
public sealed interface ViewResult {

    /** It can be opened; what could not be read was left as a new view has it, and the warnings say so. */
    record Read(SavedView view, List<Problem> warnings) implements ViewResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be opened; at least one problem says why. */
    record Unreadable(List<Problem> problems) implements ViewResult {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
