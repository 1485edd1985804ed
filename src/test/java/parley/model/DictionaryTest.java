package parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A dictionary codes what a list of different values would. */
final class DictionaryTest {
    private static final String LETTERS = "ab\0é…-";

    /** Short and long, alike, with letters of every width; and the empty one. */
    private static List<String> texts() {
        var random = new Random(7);
        var texts = new ArrayList<String>(List.of("", "\0", "\0\0", "AaAaAaAa", "BBAaAaAa", "AaBBAaAa", "AaAaAaAaAa"));
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(11); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void givesEveryTextACodeOfItsOwn() {
        var dictionary = new Dictionary<String>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var text : texts()) {
            int code = seen.computeIfAbsent(text, _ -> seen.size());
            assertEquals(code, dictionary.code(text), text);
        }
        assertEquals(List.copyOf(seen.keySet()), dictionary.values());
        seen.forEach((text, code) -> assertEquals(code, dictionary.find(text), text));
    }

    @Test
    void findsNothingThatIsNotThere() {
        var dictionary = new Dictionary<String>();
        assertEquals(Dictionary.NONE, dictionary.find("a"));
        dictionary.code("a");
        assertEquals(Dictionary.NONE, dictionary.find("b"));
        assertEquals(Dictionary.NONE, dictionary.find("a\0"));
    }

    @Test
    void codesNothingAsNothing() {
        var dictionary = new Dictionary<String>();
        assertEquals(Dictionary.NONE, dictionary.code(null));
        assertNull(dictionary.optional(Dictionary.NONE));
    }

    @Test
    void codesWhatIsNoTextByItsEquality() {
        var dictionary = new Dictionary<List<String>>();
        for (int i = 0; i < 1_000; i++) {
            dictionary.code(List.of("a" + i % 100, "b"));
        }
        assertEquals(100, dictionary.values().size());
        assertEquals(42, dictionary.find(List.of("a42", "b")));
    }
}
