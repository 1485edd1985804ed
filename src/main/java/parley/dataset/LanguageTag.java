package parley.dataset;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Which texts the format takes for the name of a language. */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether a text is a BCP 47 tag that names a language, such as "ar-SY". */
    public static boolean isSound(String tag) {
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
}
