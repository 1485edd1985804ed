package parley.imports.report;

import java.util.List;
import parley.model.Dataset;

/** What came of importing a file. */
public sealed interface ImportResult {

    /** It can be opened; the report says what became of every row. */
    record Imported(Dataset dataset, ImportReport report) implements ImportResult {}

    /** Nothing could be imported; at least one problem says why. */
    record Refused(List<RowProblem> problems) implements ImportResult {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** Refused for a reason that concerns a whole file. */
        public static Refused wholeFile(String file, String reason, String advice) {
            return new Refused(List.of(RowProblem.ofFile(file, reason, advice)));
        }
    }

    /** The reader gave up waiting; nothing was kept and nothing written. */
    record Cancelled() implements ImportResult {}
}
