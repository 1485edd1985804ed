package parley.export.citation;

import java.net.URI;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Source;
import parley.model.Statement;

/**
 * What a program that keeps references is told of a source or a statement.
 *
 * @param key the same in every export of the dataset: a source's id, or {@code said:} and a statement's
 * @param author of a source its agency, or null; of a statement its speaker. One string: a dataset does not say which
 *     part of a name is the family's
 * @param title as the source has it; of a statement its words, in quotation marks, or a description in square brackets
 * @param container the publication it stands in, or null
 * @param place where it was said, or null
 * @param occasion what it was said at, or null
 * @param note in words, or null
 */
record Reference(
        String key,
        Kind kind,
        @Nullable String author,
        String title,
        @Nullable String container,
        @Nullable Dated date,
        @Nullable URI url,
        @Nullable String language,
        @Nullable String place,
        @Nullable String occasion,
        @Nullable String note) {

    enum Kind {
        NEWS,
        STATEMENT
    }

    static Reference of(Source source) {
        return new Reference(
                source.id(),
                Kind.NEWS,
                source.agency(),
                source.title().strip(),
                source.publisher(),
                source.published(),
                source.url(),
                source.language(),
                null,
                null,
                null);
    }

    static Reference of(Dataset dataset, Statement said) {
        var quoted = Quoted.of(dataset, said);
        var occasion = Quoted.event(dataset, said).orElse(null);
        return new Reference(
                "said:" + said.id(),
                Kind.STATEMENT,
                dataset.actor(said.speaker()).name(),
                quoted.verbatim() ? "“" + quoted.words() + "”" : "[" + Titles.withoutFullStop(quoted.words()) + "]",
                null,
                said.said(),
                quoted.sources().isEmpty() ? null : quoted.sources().getFirst().url(),
                quoted.language().isEmpty() ? null : quoted.language(),
                said.place(),
                occasion,
                note(dataset, said, quoted));
    }

    /** "Statement to Army. Quoted in “Offer made,” Wire, 2 February 2013." */
    private static String note(Dataset dataset, Statement said, Quoted quoted) {
        var genre = Quoted.genre(dataset, said);
        var sources = quoted.sources().stream().map(Chicago::of).collect(Collectors.joining(" Also "));
        return "S" + genre.substring(1) + "."
                + (sources.isEmpty() ? "" : (quoted.verbatim() ? " Quoted in " : " Reported in ") + sources);
    }
}
