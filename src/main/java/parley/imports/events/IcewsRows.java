package parley.imports.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Kinds;
import parley.imports.build.Names;
import parley.imports.report.Tally;
import parley.model.Act;
import parley.model.ActorKind;

/**
 * ICEWS's columns, found by their names. Source: <i>ICEWS Coded Event Data Read Me</i>, Harvard Dataverse.
 *
 * <p>Whether an actor is a person is not in the file: it is guessed by its name and by sectors such as Government.
 */
final class IcewsRows extends RowReader {
    private static final Set<String> OFFICE =
            Set.of("government", "executive", "executive office", "cabinet", "elite", "legislative / parliamentary");
    private static final List<String> NEEDED =
            List.of("event id", "event date", "source name", "cameo code", "target name");

    private final Map<String, Integer> columns = new HashMap<>();

    IcewsRows(String file, Tally tally) {
        super(file, tally);
    }

    @Override
    boolean takesHeader(Cells cells) {
        for (int column = 1; column <= cells.count(); column++) {
            columns.putIfAbsent(lower(cells.cell(column)), column);
        }
        return true;
    }

    /** The columns without which no row can be read. */
    private List<String> missing() {
        var missing = new ArrayList<>(NEEDED);
        missing.removeAll(columns.keySet());
        return missing;
    }

    @Override
    @Nullable
    Report report(Cells cells, long row) {
        if (!missing().isEmpty() || cells.count() < columns.size()) {
            leaveOut(
                    row,
                    null,
                    "The row has fewer columns than the header",
                    cells.count() + " of " + columns.size(),
                    "mend the row.");
            return null;
        }
        var date = cell(cells, "event date");
        var day = day(date.length() > 10 ? date.substring(0, 10) : date, row, "Event Date");
        var code = threeDigits(cell(cells, "cameo code"), row);
        var act = day == null ? null : act(code, row, "CAMEO Code");
        if (day == null || act == null) {
            return null;
        }
        var source = party(cells, "source");
        if (source == null) {
            leaveOut(row, "Source Name", "ICEWS names nobody who acts", null, "there is nothing to mend in the file.");
            return null;
        }
        return new Report(
                "icews-" + cell(cells, "event id") + "-" + day,
                day,
                source,
                party(cells, "target"),
                act,
                code,
                words(cell(cells, "event text"), code, act),
                place(cells),
                otherwise(cell(cells, "publisher"), "ICEWS"),
                note(cells));
    }

    /** A spreadsheet drops the zero of "036"; no code of ICEWS has two digits. */
    private String threeDigits(String code, long row) {
        if (!code.matches("\\d{2}")) {
            return code;
        }
        tally.remark(
                file, row, "CAMEO Code", "The code has lost its leading zero", code, "it is read as 0" + code + ".");
        return "0" + code;
    }

    private static String words(String text, String code, Act act) {
        return text.isEmpty() ? Cameo.words(code, act) : text;
    }

    private static String otherwise(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** What stands in a column, or nothing where there is no such column or it says "NA". */
    private String cell(Cells cells, String name) {
        var column = columns.get(name);
        var text = column == null ? "" : cells.cell(column);
        return text.equals("NA") || text.equals("NULL") ? "" : text;
    }

    private @Nullable Party party(Cells cells, String side) {
        var name = Names.tidy(cell(cells, side + " name"));
        if (name.isEmpty()) {
            return null;
        }
        var country = cell(cells, side + " country");
        return new Party(name + "\t" + country, name, kind(name, country, cell(cells, side + " sectors")), country);
    }

    private static ActorKind kind(String name, String country, String sectors) {
        if (name.equalsIgnoreCase(country) || Kinds.guess(name) == ActorKind.STATE) {
            return ActorKind.STATE;
        }
        boolean looksLikePerson =
                name.indexOf(' ') > 0 && name.indexOf('(') < 0 && Kinds.guess(name) == ActorKind.PERSON;
        return looksLikePerson && (sectors.isEmpty() || holdsOffice(sectors))
                ? ActorKind.PERSON
                : ActorKind.ORGANISATION;
    }

    private static boolean holdsOffice(String sectors) {
        for (var sector : lower(sectors).split(",", -1)) {
            if (OFFICE.contains(sector.strip())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String place(Cells cells) {
        var parts = new ArrayList<String>();
        for (var part : List.of(cell(cells, "city"), cell(cells, "country"))) {
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private String note(Cells cells) {
        var story = cell(cells, "story id");
        return "Coded by machine (ICEWS)"
                + (story.isEmpty() ? "." : ", story " + story + ", sentence " + cell(cells, "sentence number") + ".");
    }
}
