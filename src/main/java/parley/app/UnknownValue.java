package parley.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Something on the command line that does not fit the dataset; its message is a sentence for the user. */
final class UnknownValue extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownValue(String sentence) {
        super(sentence);
    }

    /**
     * A value of an option, if it is one of those there are.
     *
     * @throws UnknownValue otherwise, naming them all
     */
    static String unless(String option, String value, Collection<String> all) throws UnknownValue {
        if (!all.contains(value)) {
            throw new UnknownValue(
                    option + ": there is no \"" + value + "\" here; there are " + String.join(", ", all) + ".");
        }
        return value;
    }

    /**
     * The constant that a word names, written in lower case with hyphens.
     *
     * @throws UnknownValue where none is so named, naming them all
     */
    static <E extends Enum<E>> E constant(String option, String word, Class<E> type) throws UnknownValue {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        var known = unless(option, word.strip(), names);
        return Enum.valueOf(type, known.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
