package parley.ui.words;

import java.util.Optional;
import parley.model.Statement;

/** Who coded a statement, and how many reports of it were counted, where a reader must know. */
public final class Codings {
    private Codings() {}

    /** "Coded by machine · 12 reports"; empty for what a person coded and nobody counted. */
    public static Optional<String> of(Statement said) {
        var reports = said.reports() > 1 ? Amounts.of(said.reports(), "report") : "";
        return switch (said.coding()) {
            case MACHINE -> Optional.of("Coded by machine" + (reports.isEmpty() ? "" : " · " + reports));
            case EDITED -> Optional.of(reports).filter(words -> !words.isEmpty());
        };
    }

    /** The same in sentences, for where there is room to explain. */
    public static Optional<String> explained(Statement said) {
        var reports = said.reports() > 1
                ? " " + Amounts.number(said.reports()) + " reports of it were counted as one; reports are not events."
                : "";
        return switch (said.coding()) {
            case MACHINE ->
                Optional.of("Coded by machine: a program read the report, and is often wrong. Read the source before"
                        + " you rely on it." + reports);
            case EDITED -> Optional.of(reports.strip()).filter(words -> !words.isEmpty());
        };
    }
}
