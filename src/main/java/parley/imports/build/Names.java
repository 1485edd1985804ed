package parley.imports.build;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as files write them. */
public final class Names {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\ufeff]+");

    private Names() {}

    /** A name without spaces around it and with single ones inside, in composed characters. */
    public static String tidy(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** What two spellings of one name have in common: case, spaces and composition do not count; accents do. */
    public static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }
}
