package parley.export.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Source;
import parley.model.Statement;

/**
 * Reference list entries in the style of the American Psychological Association, without italics, which text lacks.
 *
 * <p>Source: <i>Publication Manual of the American Psychological Association</i>, 7th ed., 9.7 and 9.11 (groups as
 * authors), 9.14 to 9.17 (dates), 9.22 (descriptions in square brackets), 9.24 (the same group as author and site),
 * 10.16 (webpages of news sites). Names of persons are not turned around, since a dataset does not say which part of a
 * name is the family's.
 */
public final class Apa {
    private Apa() {}

    /** AFP. (2013, February 25). Syria says ready for talks. Al Arabiya. Address. */
    public static String of(Source source) {
        var author = Titles.agency(source).orElse(source.publisher());
        return Titles.withFullStop(author) + " (" + CitedDate.yearFirst(source.published()) + "). " + rest(source);
    }

    /**
     * Zoë Minister. (2013, February 1). “We are ready” [Statement to Army]. Talks, Capital. Quoted in Wire (2013,
     * February 2). Offer made; Daily …
     */
    public static String of(Dataset dataset, Statement said) {
        var quoted = Quoted.of(dataset, said);
        var words = quoted.verbatim()
                ? "“" + Titles.withSingleQuotes(quoted.words()) + "” [" + upper(Quoted.genre(dataset, said)) + "]"
                : "[" + upper(Quoted.genre(dataset, said)) + ": " + Titles.withoutFullStop(quoted.words()) + "]";
        var sources = quoted.sources().stream().map(Apa::within).collect(Collectors.joining("; "));
        return Stream.of(
                        Titles.withFullStop(dataset.actor(said.speaker()).name()),
                        "(" + CitedDate.yearFirst(said.said()) + ").",
                        words + ".",
                        sentence(Quoted.occasion(dataset, said)),
                        sources.isEmpty() ? "" : (quoted.verbatim() ? "Quoted in " : "Reported in ") + sources)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String within(Source source) {
        var author = Titles.agency(source).orElse(source.publisher());
        return author + " (" + CitedDate.yearFirst(source.published()) + "), " + rest(source);
    }

    private static String rest(Source source) {
        var address = source.url() == null ? "" : source.url().toString();
        var site = Titles.agency(source).isPresent() ? sentence(source.publisher()) : "";
        return Stream.of(sentence(source.title().strip()), site, address)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : Titles.withFullStop(words);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
