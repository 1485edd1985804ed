package parley.export.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Source;
import parley.model.Statement;

/**
 * Notes in the style of Chicago.
 *
 * <p>Source: <i>The Chicago Manual of Style</i>, 17th ed., 14.191 (news), 8.198 (titles), 14.145 (no date), 14.217 (what
 * was said at a meeting, in parentheses), 14.260 (quoted in).
 */
public final class Chicago {
    private Chicago() {}

    /**
     * A source as a note cites it: AFP, “Syria says ready for talks,” <i>Al Arabiya</i>, 25 February 2013, address.
     * A text with no agency of its own begins with its title; a title in square brackets is a description, which
     * takes no quotation marks; what has no date is "n.d."; what has no address goes without.
     */
    public static String of(Source source) {
        return unfinished(source) + ".";
    }

    /**
     * A statement as a note cites it: Zoë Minister, “We are ready” (statement to Army, Talks, Capital, 1 February 2013),
     * quoted in “Offer made,” Wire, 2 February 2013; and in “An offer,” Daily, 3 February 2013. What no source quotes
     * is described in square brackets, and "reported in".
     */
    public static String of(Dataset dataset, Statement said) {
        var quoted = Quoted.of(dataset, said);
        var words = quoted.verbatim()
                ? "“" + Titles.withSingleQuotes(quoted.words()) + "”"
                : "[" + Titles.withoutFullStop(quoted.words()) + "]";
        var occasion = Stream.of(
                        Quoted.genre(dataset, said), Quoted.occasion(dataset, said), CitedDate.dayFirst(said.said()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", " (", ")"));
        var sources = quoted.sources().stream().map(Chicago::unfinished).collect(Collectors.joining("; and in "));
        var reported = sources.isEmpty() ? "" : (quoted.verbatim() ? ", quoted in " : ", reported in ") + sources;
        return dataset.actor(said.speaker()).name() + ", " + words + occasion + reported + ".";
    }

    private static String unfinished(Source source) {
        var parts = new ArrayList<>(List.of(
                Titles.agency(source).orElse(""),
                title(source.title()) + source.publisher(),
                CitedDate.dayFirst(source.published())));
        if (source.url() != null) {
            parts.add(source.url().toString());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The title up to the publisher; the comma stands inside the quotation marks. */
    private static String title(String title) {
        var words = title.strip();
        if (words.isEmpty()) {
            return "";
        }
        if (Titles.isDescription(words)) {
            return words + ", ";
        }
        return "“" + Titles.withSingleQuotes(Titles.withoutFullStop(words)) + ",” ";
    }
}
