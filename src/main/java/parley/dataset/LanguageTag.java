package parley.dataset;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Which texts the format takes for the name of a language. */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether a text is a BCP 47 tag that names a language, such as "ar-SY". */
    public static boolean isSound(String tag) {
        if (isTwoLetters(tag)) {
            return true;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }

    /** As most tags are, each of which names a language. */
    private static boolean isTwoLetters(String tag) {
        return tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
