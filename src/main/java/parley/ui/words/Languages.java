package parley.ui.words;

import java.util.Locale;

/** Names of languages. */
public final class Languages {
    private Languages() {}

    /** The English name of a BCP 47 tag: "Arabic"; the tag itself where it means no language that is known. */
    public static String of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            return "no language named";
        }
        return locale.getDisplayName(Locale.ENGLISH);
    }
}
