package parley.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The few words that a key may hold, and what each means. */
final class Vocabulary<E> {
    private final Map<String, E> meanings = new LinkedHashMap<>();
    private final E first;

    /** @param all at least one */
    Vocabulary(E[] all, Function<E, String> word) {
        first = all[0];
        Arrays.stream(all).forEach(each -> meanings.put(word.apply(each), each));
    }

    /** What a word means, or null where it is none of them. */
    @Nullable
    E meaning(String word) {
        return meanings.get(word);
    }

    /** What stands in for a word that is none of them. */
    E standIn() {
        return first;
    }

    /** The words for a sentence, in their order. */
    @Override
    public String toString() {
        return String.join(", ", meanings.keySet());
    }
}
