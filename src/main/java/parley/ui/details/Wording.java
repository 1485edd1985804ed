package parley.ui.details;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Attestation;

/**
 * The words of a statement as one or more sources print them.
 *
 * @param quote the words
 * @param language their language as a BCP 47 tag, or null where it is not known
 * @param attestations the sources that print exactly these words
 * @param differs the positions of the words that another wording in the same language has differently
 */
record Wording(String quote, @Nullable String language, List<Attestation> attestations, BitSet differs) {
    /** Wordings that share less than this part of the shorter one quote different passages. */
    private static final double SAME_PASSAGE = 0.4;

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
                        entry.getKey(), entry.getValue().getFirst().language(), entry.getValue(), new BitSet()))
                .toList();
        compare(wordings);
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
        int shorter = Math.min(first.words().size(), second.words().size());
        if (difference.shared() >= SAME_PASSAGE * shorter) {
            first.differs.or(difference.first());
            second.differs.or(difference.second());
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
