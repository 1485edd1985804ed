package parley.imports.table;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.files.WholeFile;

/** Mappings as small JSON files that a person can read and change. */
public final class MappingFile {
    private static final String VERSION_KEY = "parleyMapping";
    private static final int VERSION = 1;

    private MappingFile() {}

    /** A file that holds no mapping; its message is a sentence for the reader. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /**
     * Writes a file as a whole or not at all.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(SavedMapping saved, Path file) throws IOException {
        WholeFile.write(file, out -> write(saved, out));
    }

    @SuppressWarnings("resource") // the file closes its writer
    private static void write(SavedMapping saved, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name(VERSION_KEY).value(VERSION);
        json.name("kind").value(word(saved.mapping().kind()));
        json.name("delimiter").value(word(saved.shape().delimiter()));
        json.name("charset").value(saved.shape().charset().name());
        json.name("header").value(saved.shape().header());
        json.name("dateOrder").value(word(saved.mapping().dateOrder()));
        json.name("listSeparator").value(saved.mapping().listSeparator());
        json.name("issue").value(saved.mapping().issue());
        json.name("columns").beginArray();
        for (int column = 0; column < saved.mapping().roles().size(); column++) {
            json.beginObject();
            if (column < saved.names().size()) {
                json.name("name").value(saved.names().get(column));
            }
            json.name("role").value(saved.mapping().roles().get(column).word());
            json.endObject();
        }
        json.endArray().endObject();
        out.write("\n");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a file that was written here, or by hand.
     *
     * @throws Unreadable when it holds no mapping
     * @throws IOException when it cannot be read at all
     */
    public static SavedMapping read(Path file) throws IOException, Unreadable {
        try (var json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            json.setStrictness(Strictness.STRICT);
            return saved(json);
        } catch (MalformedJsonException | IllegalStateException | EOFException _) {
            throw new Unreadable("\"" + file + "\" is no mapping in JSON; save one with --save-mapping.");
        }
    }

    private static SavedMapping saved(JsonReader json) throws IOException, Unreadable {
        var values = new HashMap<String, String>();
        var names = new ArrayList<String>();
        var roles = new ArrayList<ColumnRole>();
        json.beginObject();
        while (json.hasNext()) {
            var key = json.nextName();
            if (key.equals("columns")) {
                columns(json, names, roles);
            } else if (key.equals("header")) {
                values.put(key, String.valueOf(json.nextBoolean()));
            } else {
                values.put(key, json.nextString());
            }
        }
        json.endObject();
        return saved(values, names, roles);
    }

    private static void columns(JsonReader json, List<String> names, List<ColumnRole> roles)
            throws IOException, Unreadable {
        json.beginArray();
        while (json.hasNext()) {
            json.beginObject();
            while (json.hasNext()) {
                var key = json.nextName();
                var value = json.nextString();
                if (key.equals("name")) {
                    names.add(value);
                } else if (key.equals("role")) {
                    roles.add(known(key, value, ColumnRole.of(value)));
                }
            }
            json.endObject();
        }
        json.endArray();
    }

    private static SavedMapping saved(Map<String, String> values, List<String> names, List<ColumnRole> roles)
            throws Unreadable {
        var version = values.getOrDefault(VERSION_KEY, "");
        if (!version.equals(String.valueOf(VERSION))) {
            throw new Unreadable("A mapping begins with \"" + VERSION_KEY + "\": " + VERSION + "; this file does not.");
        }
        var shape = new TableShape(
                value(values, "delimiter", Delimiter::of),
                value(values, "charset", MappingFile::charset),
                Boolean.parseBoolean(values.getOrDefault("header", "true")));
        var mapping = new Mapping(
                value(values, "kind", MappingFile::kind),
                roles,
                value(values, "dateOrder", DateOrder::of),
                Optional.of(values.getOrDefault("listSeparator", ";"))
                        .filter(text -> !text.isEmpty())
                        .orElse(";"),
                values.getOrDefault("issue", "Issue"));
        return new SavedMapping(shape, names, mapping);
    }

    private interface Reading<T> {
        Optional<T> of(String word);
    }

    private static <T> T value(Map<String, String> values, String key, Reading<T> reading) throws Unreadable {
        var word = values.getOrDefault(key, "");
        return known(key, word, reading.of(word));
    }

    private static <T> T known(String key, String word, Optional<T> found) throws Unreadable {
        return found.orElseThrow(
                () -> new Unreadable("The mapping's \"" + key + "\" is \"" + word + "\", which Parley does not know."));
    }

    private static Optional<TableKind> kind(String word) {
        return List.of(TableKind.values()).stream()
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** A character set by its name; empty where this system has none of that name. */
    public static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
