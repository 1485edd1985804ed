package parley.ui.details;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.analysis.corroboration.Corroboration;
import parley.analysis.corroboration.Passage;
import parley.analysis.corroboration.Version;
import parley.analysis.corroboration.WordDifference;
import parley.model.Attestation;

/**
 * The words of a statement as one or more sources print them.
 *
 * @param quote the words
 * @param language their language as a BCP 47 tag, or null where it is not known
 * @param attestations the sources that print exactly these words
 * @param differs the positions of the words that another wording in the same language has differently
 * @param everywhere the positions of the words that every source of the passage has; none where there is one wording
 * @param alone the positions of the words that no other wording has; none where there is no other
 */
record Wording(
        String quote,
        @Nullable String language,
        List<Attestation> attestations,
        BitSet differs,
        BitSet everywhere,
        BitSet alone) {
    /** The wordings of a statement in the order of its attestations; quadratic in their number and length. */
    static List<Wording> of(List<Attestation> attestations) {
        var printed = new LinkedHashMap<String, List<Attestation>>();
        for (var attestation : attestations) {
            Stream.ofNullable(attestation.quote())
                    .forEach(quote -> printed.computeIfAbsent(quote.strip(), _ -> new ArrayList<>())
                            .add(attestation));
        }
        var wordings = printed.entrySet().stream()
                .map(entry -> new Wording(
                        entry.getKey(),
                        entry.getValue().getFirst().language(),
                        entry.getValue(),
                        new BitSet(),
                        new BitSet(),
                        new BitSet()))
                .toList();
        compare(wordings);
        Corroboration.of(attestations).forEach(passage -> wordings.forEach(wording -> wording.mark(passage)));
        return wordings;
    }

    /** Each wording is held against the first in its language, and that one against all others. */
    private static void compare(List<Wording> wordings) {
        for (var wording : wordings) {
            wording.leadingIn(wordings).ifPresent(first -> compare(first, wording));
        }
    }

    private static void compare(Wording first, Wording second) {
        var difference = WordDifference.between(first.quote, second.quote);
        if (Corroboration.isOfOnePassage(difference, first.quote, second.quote)) {
            first.differs.or(difference.first());
            second.differs.or(difference.second());
        }
    }

    private void mark(Passage passage) {
        if (passage.versions().size() > 1) {
            passage.versions().stream()
                    .filter(version -> version.attestations().equals(attestations))
                    .forEach(version -> mark(version, passage.sources()));
        }
    }

    private void mark(Version version, int sources) {
        for (int i = 0; i < version.support().size(); i++) {
            int support = version.support().get(i);
            everywhere.set(i, support == sources);
            alone.set(i, support == version.sources());
        }
    }

    private Optional<Wording> leadingIn(List<Wording> wordings) {
        return wordings.stream()
                .filter(other -> primaryLanguage(other).equals(primaryLanguage(this)))
                .findFirst();
    }

    private static String primaryLanguage(Wording wording) {
        return wording.language == null
                ? ""
                : Locale.forLanguageTag(wording.language).getLanguage();
    }

    /** The words one by one; {@link #differs} counts these. */
    List<String> words() {
        return WordDifference.words(quote);
    }

    /** The words one by one, the first and the last with a quotation mark. */
    List<String> quotedWords() {
        return WordDifference.words("“" + quote + "”");
    }

    /** The words that differ, in their order. */
    List<String> differing() {
        var words = words();
        return differs.stream().mapToObj(words::get).toList();
    }

    /** The language's English name; empty where it is not known. */
    String languageName() {
        return language == null ? "" : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
