package parley.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Postings postings;

    private WordIndex(String vocabulary, int[] ends, Postings postings) {
        this.vocabulary = vocabulary;
        this.ends = ends;
        this.postings = postings;
    }

    /** The texts of each word, by its number: most words of a large vocabulary stand in a single text. */
    private static final class Postings {
        private int[] first = new int[16];
        private final List<@Nullable RoaringBitmap> all = new ArrayList<>();

        int addWord(int text) {
            int word = all.size();
            if (word == first.length) {
                first = Arrays.copyOf(first, 2 * word);
            }
            first[word] = text;
            all.add(null);
            return word;
        }

        void add(int word, int text) {
            var texts = all.get(word);
            if (texts != null) {
                texts.add(text);
            } else if (first[word] != text) {
                all.set(word, RoaringBitmap.bitmapOf(first[word], text));
            }
        }

        /** The postings of words in another order, in as little memory as can be. */
        Postings inOrder(List<Integer> words) {
            var ordered = new Postings();
            for (int word : words) {
                int number = ordered.addWord(first[word]);
                var texts = all.get(word);
                if (texts != null) {
                    texts.runOptimize();
                    texts.trim();
                    ordered.all.set(number, texts);
                }
            }
            return ordered;
        }

        void addTo(BitSet found, int word, List<RoaringBitmap> rest) {
            var texts = all.get(word);
            if (texts == null) {
                found.set(first[word]);
            } else {
                rest.add(texts);
            }
        }
    }

    /** Takes the words of texts, text by text in ascending order. */
    static final class Builder {
        private final Map<String, Integer> words = new HashMap<>();
        private final Postings postings = new Postings();

        /** Adds words to a text: folded, spaces between them. */
        void add(int text, String folded) {
            for (int from = 0; from < folded.length(); ) {
                int space = folded.indexOf(' ', from);
                int to = space < 0 ? folded.length() : space;
                if (to > from) {
                    addWord(text, folded.substring(from, to));
                }
                from = to + 1;
            }
        }

        private void addWord(int text, String word) {
            var known = words.get(word);
            if (known == null) {
                words.put(word, postings.addWord(text));
            } else {
                postings.add(known, text);
            }
        }

        WordIndex build() {
            var vocabulary = new StringBuilder();
            var ends = new int[words.size()];
            var order = new ArrayList<Integer>();
            words.forEach((word, number) -> {
                vocabulary.append(word).append(END);
                ends[order.size()] = vocabulary.length();
                order.add(number);
            });
            return new WordIndex(vocabulary.toString(), ends, postings.inOrder(order));
        }
    }

    /** Adds to a set the texts in which a part of a word stands. */
    void find(String part, BitSet found) {
        var rest = new ArrayList<RoaringBitmap>();
        int word = 0;
        for (int at = vocabulary.indexOf(part); at >= 0; at = vocabulary.indexOf(part, ends[word])) {
            word = wordAt(at, word);
            postings.addTo(found, word, rest);
        }
        FastAggregation.or(rest.iterator()).forEach((int text) -> found.set(text));
    }

    /** The word in which a place of the vocabulary is, at or after another one. */
    private int wordAt(int place, int from) {
        int word = Arrays.binarySearch(ends, from, ends.length, place + 1);
        return word >= 0 ? word : -word - 1;
    }
}
