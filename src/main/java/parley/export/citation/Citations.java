package parley.export.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Source;
import parley.model.Statement;

/**
 * Statements and sources to be cited.
 *
 * @param statements each cited as words, speaker, date, occasion, and the sources they stand in
 * @param sources each cited by itself
 */
public record Citations(Dataset dataset, List<Statement> statements, List<Source> sources) {
    public Citations {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    /** Statements, and every source that one of them or of some events stands in, in the order in which they are met. */
    public static Citations withSources(Dataset dataset, List<Statement> statements, List<Event> events) {
        var sources = Stream.concat(
                        statements.stream()
                                .flatMap(said -> said.attestations().stream())
                                .map(Attestation::source),
                        events.stream().flatMap(event -> event.sources().stream()))
                .distinct()
                .map(dataset::source)
                .toList();
        return new Citations(dataset, statements, sources);
    }

    /** The text, ending in a line break where it is not empty; linear in what is cited. */
    public String in(CitationStyle style) {
        return switch (style) {
            case CHICAGO -> lines(cited(said -> Chicago.of(dataset, said), Chicago::of));
            case APA -> lines(cited(said -> Apa.of(dataset, said), Apa::of).sorted(String.CASE_INSENSITIVE_ORDER));
            case BIBTEX -> references().map(BibTex::entry).collect(Collectors.joining("\n"));
            case RIS -> references().map(Ris::record).collect(Collectors.joining());
            case CSL_JSON -> CslJson.array(references().toList());
        };
    }

    private Stream<String> cited(
            java.util.function.Function<Statement, String> said, java.util.function.Function<Source, String> source) {
        return Stream.concat(statements.stream().map(said), sources.stream().map(source));
    }

    private Stream<Reference> references() {
        return Stream.concat(
                statements.stream().map(said -> Reference.of(dataset, said)),
                sources.stream().map(Reference::of));
    }

    private static String lines(Stream<String> citations) {
        return citations.map(line -> line + "\n").collect(Collectors.joining());
    }
}
