package parley.tours;

import java.util.List;
import parley.dataset.Problem;

/** What came of reading a tour file. */
public sealed interface TourResult {

    /** It can be taken; the warnings say what could not be read. */
    record Read(Tour tour, List<Problem> warnings) implements TourResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be taken; at least one problem says why. */
    record Unreadable(List<Problem> problems) implements TourResult {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
