package parley.views;

import java.util.Locale;

/** The file's words for constants, the same that the command line takes. */
final class Words {
    private Words() {}

    /** "spoke-to". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
