package parley.export.citation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/**
 * Entries for BibTeX and BibLaTeX, in UTF-8. Titles and authors stand in double braces, so that no style changes their
 * capitals or takes a body's name apart; what has no date has none, which styles print as "n.d.".
 *
 * <p>Source: O. Patashnik, <i>BibTeXing</i>, 1988; P. Lehman and others, <i>The biblatex package</i>, 3.20, 2024.
 */
final class BibTex {
    private BibTex() {}

    static String entry(Reference reference) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "author", doubled(reference.author()));
        put(fields, "title", doubled(reference.title()));
        put(fields, "journal", escaped(reference.container()));
        put(fields, "howpublished", escaped(occasion(reference)));
        date(fields, reference.date());
        put(fields, "url", reference.url() == null ? null : reference.url().toString());
        put(fields, "langid", escaped(reference.language()));
        put(fields, "note", escaped(reference.note()));
        var type = reference.kind() == Reference.Kind.NEWS ? "article" : "misc";
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + type + "{" + key(reference.key()) + ",\n", "\n}\n"));
    }

    /** BibTeX 0.99 knows year and month, BibLaTeX a date with all the precision there is. */
    private static void date(Map<String, String> fields, @Nullable Dated date) {
        if (date == null) {
            return;
        }
        put(fields, "date", CitedDate.iso(date));
        fields.put("year", "{" + date.first().getYear() + "}");
        if (date.first().getMonth() == date.last().getMonth()
                && date.first().getYear() == date.last().getYear()) {
            fields.put("month", date.first().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
    }

    private static @Nullable String occasion(Reference reference) {
        if (reference.occasion() == null || reference.place() == null) {
            return reference.occasion() == null ? reference.place() : reference.occasion();
        }
        return reference.occasion() + ", " + reference.place();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, "{" + value + "}");
        }
    }

    private static @Nullable String doubled(@Nullable String text) {
        return text == null || text.isBlank() ? null : "{" + escaped(text) + "}";
    }

    /** Braces go as commands, since BibTeX counts them even where they are escaped. */
    private static @Nullable String escaped(@Nullable String text) {
        return text == null
                ? null
                : text.strip()
                        .replaceAll("\\s+", " ")
                        .codePoints()
                        .mapToObj(BibTex::escaped)
                        .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '&', '%', '$', '#', '_' -> "\\" + Character.toString(character);
            default -> Character.toString(character);
        };
    }

    /** A key of letters, digits and -:._ only; anything else as its number, so that two keys stay two. */
    private static String key(String key) {
        return key.codePoints()
                .mapToObj(c -> c < 128 && (Character.isLetterOrDigit(c) || "-:.".indexOf(c) >= 0)
                        ? Character.toString(c)
                        : "_" + Integer.toHexString(c) + "_")
                .collect(Collectors.joining());
    }
}
