package parley.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words that were probably meant. */
final class Spelling {
    /** Beyond this many candidates a guess costs more than it helps. */
    private static final int MOST_CANDIDATES = 2000;

    private static final int LONGEST = 60;

    private Spelling() {}

    /** A question to end a sentence with, or what else to do where no candidate is near. */
    static String didYouMean(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }

    /** The candidate that differs least, by at most a third of the word's letters and by at most two. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES || word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.min(2, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /**
     * How many letters to insert, drop, change or swap with a neighbour.
     * Source: optimal string alignment, after F. Damerau, CACM 7(3), 1964. Takes time by the product of both lengths.
     */
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, a, i, b, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, int i, String b, int j) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
