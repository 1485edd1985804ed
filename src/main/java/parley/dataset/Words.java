package parley.dataset;

import java.util.Locale;
import parley.model.Gender;

/** The file's words for the model's constants. */
final class Words {
    private Words() {}

    /** The constant's own name in lower case. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String of(Gender gender) {
        return switch (gender) {
            case FEMALE -> "f";
            case MALE -> "m";
        };
    }
}
