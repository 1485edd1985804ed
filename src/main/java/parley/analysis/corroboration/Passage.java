package parley.analysis.corroboration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.analysis.corroboration.Version.Phrase;

/**
 * What several sources quote of one passage in one language.
 *
 * @param versions the different wordings, in the order of the attestations
 */
public record Passage(List<Version> versions) {
    private static final Comparator<Phrase> BY_LENGTH = Comparator.comparingInt(
            phrase -> WordDifference.words(phrase.words()).size());

    public Passage {
        versions = List.copyOf(versions);
    }

    /** How many sources quote it. */
    public int sources() {
        return versions.stream().mapToInt(Version::sources).sum();
    }

    /** The longest phrase that all of several wordings have; empty where it is printed in one wording, or none is shared. */
    public Optional<Phrase> commonToAll() {
        return versions.size() == 1
                ? Optional.empty()
                : versions.getFirst().phrases().stream()
                        .filter(phrase -> phrase.support() == sources())
                        .max(BY_LENGTH);
    }

    /** The longest phrase that most sources have, but not all, in more than one wording. */
    public Optional<Phrase> commonToMost() {
        return versions.stream()
                .flatMap(version -> version.phrases().stream().filter(phrase -> phrase.support() > version.sources()))
                .filter(phrase -> phrase.support() < sources() && 2 * phrase.support() > sources())
                .max(BY_LENGTH);
    }

    /** The phrases that no other wording has than one, in their order. */
    public List<Phrase> aloneIn(Version version) {
        return versions.size() == 1
                ? List.of()
                : version.phrases().stream()
                        .filter(phrase -> phrase.support() == version.sources())
                        .toList();
    }
}
