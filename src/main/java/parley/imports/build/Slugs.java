package parley.imports.build;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids from names, lower-case words with hyphens, no two alike. */
public final class Slugs {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final String otherwise;

    /** @param otherwise the id of a name that has no Latin letter or digit, such as "actor" */
    public Slugs(String otherwise) {
        this.otherwise = otherwise;
    }

    /** An id that was not handed out before: "al-khatib", then "al-khatib-2". */
    public String next(String name) {
        var slug = of(name);
        var base = slug.isEmpty() ? otherwise : slug;
        var id = base;
        while (!taken.add(id)) {
            id = base + "-" + (last.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    /** A name as an id; empty where it has no Latin letter or digit. */
    public static String of(String name) {
        var latin =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = OTHER.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return trimmed(cut);
    }

    private static String trimmed(String words) {
        int from = words.startsWith("-") ? 1 : 0;
        int to = words.endsWith("-") ? words.length() - 1 : words.length();
        return from >= to ? "" : words.substring(from, to);
    }
}
