package parley.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be opened. */
public enum FileFormat {
    /** A dataset in Parley's own JSON. */
    PARLEY("Parley dataset"),
    /** A table of statements, actors or edges. */
    CSV("Table"),
    GDELT("GDELT events"),
    ICEWS("ICEWS events"),
    /** A project of the Discourse Network Analyzer 3. */
    DNA("DNA project"),
    GRAPHML("GraphML network"),
    GEXF("GEXF network");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its name on the command line: "graphml". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<FileFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
