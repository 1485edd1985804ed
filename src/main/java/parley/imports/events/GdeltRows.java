package parley.imports.events;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Countries;
import parley.imports.report.Tally;
import parley.model.ActorKind;

/**
 * GDELT's columns. Source: <i>The GDELT Event Database Data Format Codebook</i>, 1.03 and 2.0.
 *
 * <p>An actor whose code is that of a country alone stands for the state, as CAMEO has it; any other is a body or a
 * group, since GDELT does not tell persons. A camp is the actor's country.
 */
final class GdeltRows extends RowReader {
    private static final int VERSION_2 = 61;
    private static final String NO_ADDRESS = "GDELT";

    GdeltRows(String file, Tally tally) {
        super(file, tally);
    }

    @Override
    boolean takesHeader(Cells cells) {
        return cells.cell(1).equalsIgnoreCase("GLOBALEVENTID");
    }

    @Override
    @Nullable
    Report report(Cells cells, long row) {
        int columns = cells.count();
        if (columns < 57 || columns > VERSION_2 || columns == 59 || columns == 60) {
            leaveOut(row, null, "The row has not as many columns as GDELT", columns + " columns", "mend the row.");
            return null;
        }
        var day = day(cells.cell(2), row, "SQLDATE");
        var act = day == null ? null : act(cells.cell(27), row, "EventCode");
        if (day == null || act == null) {
            return null;
        }
        var source = party(cells, 6);
        if (source == null) {
            leaveOut(row, "Actor1Name", "GDELT names nobody who acts", null, "there is nothing to mend in the file.");
            return null;
        }
        var code = cells.cell(27);
        var address = columns == 57 ? "" : cells.cell(columns);
        return new Report(
                "gdelt-" + cells.cell(1),
                day,
                source,
                party(cells, 16),
                act,
                code,
                Cameo.words(code, act),
                place(cells, columns),
                publisher(address),
                "Coded by machine (GDELT)" + (address.isEmpty() ? "." : " from " + address));
    }

    private static @Nullable String place(Cells cells, int columns) {
        var place = cells.cell(columns == VERSION_2 ? 53 : 51);
        return place.isEmpty() ? null : place;
    }

    /** An actor's ten columns from the one with its code; null where it has neither code nor name. */
    private static @Nullable Party party(Cells cells, int from) {
        var code = cells.cell(from);
        var name = cells.cell(from + 1);
        if (code.isEmpty() && name.isEmpty()) {
            return null;
        }
        var country = cells.cell(from + 2);
        boolean state = !country.isEmpty() && code.equals(country);
        return new Party(
                code + "\t" + name,
                name.isEmpty() ? code : name,
                state ? ActorKind.STATE : ActorKind.ORGANISATION,
                Countries.ENGLISH.name(country).orElse(country));
    }

    /** The host of a web address; where it is none, such as "BBC Monitoring", the words themselves. */
    static String publisher(String address) {
        if (address.isEmpty()) {
            return NO_ADDRESS;
        }
        var host = host(address);
        return host == null ? address : host;
    }

    private static @Nullable String host(String address) {
        int from = address.indexOf("://");
        if (from < 0) {
            return null;
        }
        int to = address.indexOf('/', from + 3);
        try {
            var host = new URI(to < 0 ? address : address.substring(0, to)).getHost();
            return host == null ? null : without(lower(host), "www.");
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static String without(String text, String start) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }
}
