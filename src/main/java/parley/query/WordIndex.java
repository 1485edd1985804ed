package parley.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds texts, which are known by numbers, by any part of a word: an inverted index from the words to the texts that hold
 * them, and one long text of the words in which to look for the part.
 *
 * <p>Source: Zobel and Moffat, Inverted Files for Text Search Engines, ACM Computing Surveys 38(2), 2006. Immutable and
 * thread-safe; a search takes time by the length of the vocabulary and by how many texts its words stand in.
 */
final class WordIndex {
    private static final char END = '\n';

    private final String vocabulary;
    private final int[] ends;
    private final RoaringBitmap[] texts;

    private WordIndex(String vocabulary, int[] ends, RoaringBitmap[] texts) {
        this.vocabulary = vocabulary;
        this.ends = ends;
        this.texts = texts;
    }

    /** Takes the words of texts, text by text in ascending order. */
    static final class Builder {
        private final Map<String, RoaringBitmap> words = new HashMap<>();

        /** Adds words to a text: folded, spaces between them. */
        void add(int text, String folded) {
            for (int from = 0; from < folded.length(); ) {
                int space = folded.indexOf(' ', from);
                int to = space < 0 ? folded.length() : space;
                if (to > from) {
                    words.computeIfAbsent(folded.substring(from, to), _ -> new RoaringBitmap())
                            .add(text);
                }
                from = to + 1;
            }
        }

        WordIndex build() {
            var vocabulary = new StringBuilder();
            var ends = new int[words.size()];
            var texts = new ArrayList<RoaringBitmap>();
            words.forEach((word, found) -> {
                vocabulary.append(word).append(END);
                ends[texts.size()] = vocabulary.length();
                found.runOptimize();
                found.trim();
                texts.add(found);
            });
            return new WordIndex(vocabulary.toString(), ends, texts.toArray(RoaringBitmap[]::new));
        }
    }

    /** Adds to a set the texts in which a part of a word stands. */
    void find(String part, BitSet found) {
        var all = new ArrayList<RoaringBitmap>();
        int word = 0;
        for (int at = vocabulary.indexOf(part); at >= 0; at = vocabulary.indexOf(part, ends[word])) {
            word = wordAt(at, word);
            all.add(texts[word]);
        }
        union(all).forEach((int text) -> found.set(text));
    }

    /** The word in which a place of the vocabulary is, at or after another one. */
    private int wordAt(int place, int from) {
        int word = Arrays.binarySearch(ends, from, ends.length, place + 1);
        return word >= 0 ? word : -word - 1;
    }

    private static RoaringBitmap union(List<RoaringBitmap> all) {
        return FastAggregation.or(all.iterator());
    }
}
