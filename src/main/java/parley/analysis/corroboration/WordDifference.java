package parley.analysis.corroboration;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Where two wordings of the same words differ, word by word. Case and punctuation make no difference; neither do words
 * that only one of them quotes at all: those before or after everything they share, and those that the other marks as
 * left out with an ellipsis.
 *
 * <p>The words shared are a longest common subsequence, the earliest match taken where several are as long; time and
 * space are the product of the lengths. Source: R. Wagner and M. Fischer, "The String-to-String Correction Problem",
 * <i>Journal of the ACM</i> 21 (1974).
 *
 * @param first the positions of the words that differ in the first wording
 * @param second the positions of the words that differ in the second
 * @param firstShared the positions of the words of the first that the second has too
 * @param secondShared the positions of the words of the second that the first has too
 */
public record WordDifference(BitSet first, BitSet second, BitSet firstShared, BitSet secondShared) {
    private static final String ELLIPSIS = "…";

    /** Two wordings held against each other. */
    public static WordDifference between(String first, String second) {
        return new Alignment(words(first), words(second)).difference();
    }

    /** The words of a text as they stand in it, punctuation included. */
    public static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    /** How many words both have. */
    public int shared() {
        return firstShared.cardinality();
    }

    /** Whether there is more to a word than punctuation. */
    static boolean isWord(String word) {
        var bare = bare(word);
        return !bare.isEmpty() && !bare.equals(ELLIPSIS);
    }

    /** What of a word makes a difference: letters and digits, or an ellipsis; empty for other punctuation. */
    private static String bare(String word) {
        var bare = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return bare.isEmpty() && (word.contains(ELLIPSIS) || word.contains("...")) ? ELLIPSIS : bare;
    }

    /** One attempt to bring two lists of words in line. */
    private static final class Alignment {
        private final List<String> one;
        private final List<String> other;
        private final int[][] longest;
        private final BitSet oneDiffers = new BitSet();
        private final BitSet otherDiffers = new BitSet();
        private final BitSet oneShared = new BitSet();
        private final BitSet otherShared = new BitSet();

        Alignment(List<String> one, List<String> other) {
            this.one = one.stream().map(WordDifference::bare).toList();
            this.other = other.stream().map(WordDifference::bare).toList();
            longest = new int[one.size() + 1][other.size() + 1];
        }

        WordDifference difference() {
            measure();
            int i = 0;
            int j = 0;
            int gap = 0;
            int otherGap = 0;
            while (i < one.size() && j < other.size()) {
                if (matches(i, j)) {
                    markGap(gap, i, otherGap, j);
                    oneShared.set(i);
                    otherShared.set(j);
                    gap = ++i;
                    otherGap = ++j;
                } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            markGap(gap, one.size(), otherGap, other.size());
            return new WordDifference(oneDiffers, otherDiffers, oneShared, otherShared);
        }

        /** The length of the longest common subsequence of what follows each pair of positions. */
        private void measure() {
            for (int i = one.size() - 1; i >= 0; i--) {
                for (int j = other.size() - 1; j >= 0; j--) {
                    longest[i][j] =
                            matches(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
                }
            }
        }

        private boolean matches(int i, int j) {
            return isWord(one.get(i)) && one.get(i).equals(other.get(j));
        }

        /** Marks what stands between two shared words, or before the first or after the last. */
        private void markGap(int from, int to, int otherFrom, int otherTo) {
            boolean atAnEnd = from == 0 || to == one.size() || otherFrom == 0 || otherTo == other.size();
            if (atAnEnd && (isBlank(one, from, to) || isBlank(other, otherFrom, otherTo))) {
                return;
            }
            if (!other.subList(otherFrom, otherTo).contains(ELLIPSIS)) {
                mark(one, from, to, oneDiffers);
            }
            if (!one.subList(from, to).contains(ELLIPSIS)) {
                mark(other, otherFrom, otherTo, otherDiffers);
            }
        }

        private static boolean isBlank(List<String> words, int from, int to) {
            return words.subList(from, to).stream().noneMatch(Alignment::isWord);
        }

        private static void mark(List<String> words, int from, int to, BitSet differs) {
            for (int i = from; i < to; i++) {
                if (isWord(words.get(i))) {
                    differs.set(i);
                }
            }
        }

        private static boolean isWord(String bare) {
            return !bare.isEmpty() && !bare.equals(ELLIPSIS);
        }
    }
}
