package parley.export.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Source;
import parley.model.Statement;

/**
 * A statement taken apart for citing: the words, and where they stand.
 *
 * @param words the leading quotation, or the editors' paraphrase
 * @param verbatim whether they are the speaker's own
 * @param language of the quoted words as a BCP 47 tag; empty where it is not known, and for a paraphrase
 * @param sources the source that the words are taken from, and then the others in the order of the dataset
 */
public record Quoted(String words, boolean verbatim, String language, List<Source> sources) {

    /** Takes a statement of a dataset apart. */
    public static Quoted of(Dataset dataset, Statement said) {
        var leading = said.attestations().stream()
                .filter(attestation -> attestation.quote() != null)
                .findFirst();
        var sources = Stream.concat(leading.stream(), said.attestations().stream())
                .map(Attestation::source)
                .distinct()
                .map(dataset::source)
                .toList();
        var words = leading.map(Attestation::quote).orElse(said.paraphrase());
        return new Quoted(
                String.valueOf(words).strip(),
                leading.isPresent(),
                leading.map(Attestation::language).orElse(""),
                sources);
    }

    /** "Statement to Army and Coalition". */
    static String genre(Dataset dataset, Statement said) {
        var addressees =
                said.addressees().stream().map(id -> dataset.actor(id).name()).toList();
        return addressees.isEmpty() ? "statement" : "statement to " + listed(addressees);
    }

    /** "A", "A and B", "A, B, and C". */
    private static String listed(List<String> names) {
        if (names.size() <= 2) {
            return String.join(" and ", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    }

    /** "Talks, Capital"; empty where no source says. */
    static String occasion(Dataset dataset, Statement said) {
        return Stream.concat(event(dataset, said).stream(), Stream.ofNullable(said.place()))
                .collect(Collectors.joining(", "));
    }

    /** What it was said at. */
    static Optional<String> event(Dataset dataset, Statement said) {
        var occasion = said.occasion();
        return occasion == null ? Optional.empty() : dataset.findEvent(occasion).map(Event::title);
    }
}
