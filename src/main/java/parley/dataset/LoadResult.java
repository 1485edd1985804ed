package parley.dataset;

import java.util.List;
import parley.model.Dataset;

/** What came of reading a dataset file. */
public sealed interface LoadResult {

    /** It can be opened; the warnings stand in the order of the file. */
    record Loaded(Dataset dataset, List<Problem> warnings) implements LoadResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be opened; every problem found, warnings too, in the order of the file, and at least one. */
    record Rejected(List<Problem> problems) implements LoadResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
