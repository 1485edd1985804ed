package parley.picture;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The letters that stand for a person in the network and on cards. */
public final class Monogram {
    private Monogram() {}

    /**
     * The first letters of a name's first and last words, particles and what stands in brackets left out: "Ahmed Moaz
     * al-Khatib" is AK, "Ban" is B.
     */
    public static String of(String name) {
        var words = Arrays.stream(name.replaceAll("\\(.*?\\)", " ").split("\\s+"))
                .map(word -> word.replaceFirst("^(?i)(al|el|as|ad)-", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        var ends = words.size() == 1 ? words : java.util.List.of(words.getFirst(), words.getLast());
        return ends.stream().map(word -> first(word)).collect(Collectors.joining());
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
