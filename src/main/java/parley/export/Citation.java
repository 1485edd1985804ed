package parley.export;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Source;

/** How a source is cited. */
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Citation() {}

    /**
     * A source as a note cites it: AFP, “Syria says ready for talks,” <i>Al Arabiya</i>, 25 February 2013, address.
     * A text with no agency of its own begins with its title; a title in square brackets is a description, which
     * takes no quotation marks; what has no date is "n.d."; what has no address goes without.
     *
     * <p>Source: <i>The Chicago Manual of Style</i>, 17th ed., 14.191 (news), 8.198 (titles), 14.145 (no date).
     */
    public static String chicago(Source source) {
        return Stream.of(
                        author(source),
                        title(source.title()) + source.publisher(),
                        published(source.published()),
                        address(source))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String author(Source source) {
        var agency = source.agency();
        return agency == null || agency.equals(source.publisher()) ? "" : agency;
    }

    /** The title up to the publisher; the comma stands inside the quotation marks. */
    private static String title(String title) {
        var words = title.strip();
        if (words.isEmpty()) {
            return "";
        }
        if (words.startsWith("[") && words.endsWith("]")) {
            return words + ", ";
        }
        return "“" + withSingleQuotes(withoutFullStop(words)) + ",” ";
    }

    private static String withoutFullStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    /** Quotation marks within quotation marks are single ones. */
    private static String withSingleQuotes(String words) {
        return words.replaceAll("\"([^\"]*)\"", "‘$1’").replace('“', '‘').replace('”', '’');
    }

    private static String published(@Nullable Dated date) {
        return switch (date) {
            case null -> "n.d.";
            case Dated.Moment(var at) -> DAY.format(at);
            case Dated.Day(var day) -> DAY.format(day);
            case Dated.Month(var month) -> MONTH.format(month);
            case Dated.Range(var first, var last, var _) -> DAY.format(first) + " – " + DAY.format(last);
        };
    }

    private static String address(Source source) {
        return source.url() == null ? "" : source.url().toString();
    }
}
