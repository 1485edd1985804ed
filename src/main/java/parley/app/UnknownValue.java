package parley.app;

import java.util.Collection;

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
}
