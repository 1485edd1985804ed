package parley.analysis.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Attestation;

/**
 * Holds the wordings of a statement against each other. A word of one is shared by another where it belongs to a longest
 * common subsequence of the two, case and punctuation aside; wordings in different languages are never compared, and
 * neither are those that quote different passages.
 */
public final class Corroboration {
    /** Wordings that share less than this part of the shorter one quote different passages. */
    private static final double SAME_PASSAGE = 0.4;

    private Corroboration() {}

    /** A wording, and who prints it. */
    private record Print(String quote, String language, List<Attestation> attestations) {}

    /**
     * The passages that are quoted, in the order of the attestations, each with its wordings; time is quadratic in the
     * number of wordings and in their length.
     */
    public static List<Passage> of(List<Attestation> attestations) {
        var passages = new ArrayList<List<Print>>();
        for (var print : prints(attestations)) {
            passages.stream()
                    .filter(passage -> isOfOnePassage(passage.getFirst(), print))
                    .findFirst()
                    .ifPresentOrElse(
                            passage -> passage.add(print), () -> passages.add(new ArrayList<>(List.of(print))));
        }
        return passages.stream().map(Corroboration::passage).toList();
    }

    private static List<Print> prints(List<Attestation> attestations) {
        var printed = new LinkedHashMap<String, Print>();
        for (var attestation : attestations) {
            Optional.ofNullable(attestation.quote())
                    .map(String::strip)
                    .ifPresent(quote -> printed.computeIfAbsent(
                                    quote, _ -> new Print(quote, primary(attestation.language()), new ArrayList<>()))
                            .attestations()
                            .add(attestation));
        }
        return List.copyOf(printed.values());
    }

    private static String primary(@Nullable String language) {
        return language == null ? "" : Locale.forLanguageTag(language).getLanguage();
    }

    private static boolean isOfOnePassage(Print one, Print other) {
        return one.language().equals(other.language())
                && isOfOnePassage(WordDifference.between(one.quote(), other.quote()), one.quote(), other.quote());
    }

    /** Whether two wordings share enough to be of one passage. */
    public static boolean isOfOnePassage(WordDifference difference, String one, String other) {
        int shorter = Math.min(
                WordDifference.words(one).size(), WordDifference.words(other).size());
        return difference.shared() >= SAME_PASSAGE * shorter;
    }

    private static Passage passage(List<Print> prints) {
        return new Passage(prints.stream().map(print -> version(print, prints)).toList());
    }

    private static Version version(Print print, List<Print> passage) {
        var words = WordDifference.words(print.quote());
        var having = new ArrayList<Set<String>>();
        words.forEach(word -> having.add(WordDifference.isWord(word) ? sources(print) : new HashSet<>()));
        others(print, passage)
                .forEach(other -> WordDifference.between(print.quote(), other.quote()).firstShared().stream()
                        .forEach(i -> having.get(i).addAll(sources(other))));
        return new Version(print.quote(), print.attestations(), having);
    }

    private static Set<String> sources(Print print) {
        return print.attestations().stream().map(Attestation::source).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Print> others(Print print, List<Print> passage) {
        return passage.stream().filter(other -> !other.equals(print));
    }
}
