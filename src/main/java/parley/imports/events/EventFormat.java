package parley.imports.events;

import java.util.List;
import java.util.Locale;

/** The kinds of event files that are known by their shape. */
public enum EventFormat {
    /** Tab-separated without a header: 57 columns to March 2013, 58 from April, 61 in version 2. */
    GDELT("GDELT events", "Event data of the GDELT Project (gdeltproject.org), free and open; cite the project."),
    /** Tab-separated with a header, 20 columns; "NA" where something is missing. */
    ICEWS("ICEWS events", "ICEWS Coded Event Data; the terms of their archive apply.");

    private static final List<Integer> GDELT_COLUMNS = List.of(57, 58, 61);

    private final String label;
    private final String licence;

    EventFormat(String label, String licence) {
        this.label = label;
        this.licence = licence;
    }

    public String label() {
        return label;
    }

    /** On what terms such data may be used. */
    public String licence() {
        return licence;
    }

    /** Whether a file that begins with this line is of this format. */
    public boolean beginsWith(String line) {
        var cells = new Cells();
        cells.take(line);
        return switch (this) {
            case GDELT ->
                GDELT_COLUMNS.contains(cells.count())
                        && cells.cell(1).matches("\\d{1,12}")
                        && cells.cell(2).matches("\\d{8}")
                        && cells.cell(27).matches("\\d{2,4}|---|");
            case ICEWS -> {
                var names = line.toLowerCase(Locale.ROOT);
                yield cells.count() >= 15 && names.contains("event id") && names.contains("cameo code");
            }
        };
    }
}
