package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private static BitSet find(WordIndex index, String part) {
        var found = new BitSet();
        index.find(part, found);
        return found;
    }

    private static BitSet of(int... texts) {
        var all = new BitSet();
        for (int text : texts) {
            all.set(text);
        }
        return all;
    }

    @Test
    void findsAPartAnywhereInAWord() {
        var words = new WordIndex.Builder();
        words.add(0, "the talks begin");
        words.add(1, "beginning");
        words.add(2, "nobody talks");
        words.add(2, "the end");
        var index = words.build();
        assertEquals(of(0, 1), find(index, "begin"));
        assertEquals(of(0, 2), find(index, "alk"));
        assertEquals(of(0, 1, 2), find(index, "n"));
        assertEquals(of(), find(index, "peace"));
    }

    @Test
    void neverFindsAPartAcrossWords() {
        var words = new WordIndex.Builder();
        words.add(0, "ab cd");
        words.add(1, "bc");
        assertEquals(of(1), find(words.build(), "bc"));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertEquals(of(), find(new WordIndex.Builder().build(), "a"));
    }

    @Test
    void findsWhatLookingIntoEveryTextFinds() {
        var random = new Random(3);
        var texts = new String[300];
        var words = new WordIndex.Builder();
        for (int text = 0; text < texts.length; text++) {
            var line = new StringBuilder();
            for (int letter = 0; letter < 40; letter++) {
                line.append(random.nextInt(5) == 0 ? ' ' : (char) ('a' + random.nextInt(4)));
            }
            texts[text] = line.toString();
            words.add(text, texts[text]);
        }
        var index = words.build();
        for (var part : new String[] {"a", "ab", "abc", "dcba", "aaaa"}) {
            var expected = new BitSet();
            for (int text = 0; text < texts.length; text++) {
                expected.set(text, texts[text].contains(part));
            }
            assertEquals(expected, find(index, part));
        }
    }
}
