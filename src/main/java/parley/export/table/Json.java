package parley.export.table;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/** A JSON document, written as it goes; what is null is written as null, so that every entry has every key. */
final class Json {
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    /** What writes a part of a document. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    Json() {
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    /** The document that a part writes. */
    String document(Part part) {
        try {
            object(part);
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    void object(Part part) throws IOException {
        json.beginObject();
        part.write();
        json.endObject();
    }

    void object(String name, Part part) throws IOException {
        json.name(name);
        object(part);
    }

    void field(String name, @Nullable Object value) throws IOException {
        json.name(name);
        switch (value) {
            case null -> json.nullValue();
            case Number number -> json.value(number);
            default -> json.value(value.toString());
        }
    }

    /** A list of strings. */
    void strings(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (var value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** What writes an entry of a list. */
    @FunctionalInterface
    interface Entry<T> {
        void write(T each) throws IOException;
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> all, Entry<T> entry) throws IOException {
        json.name(name).beginArray();
        for (var each : all) {
            object(() -> entry.write(each));
        }
        json.endArray();
    }

    /** A date with its precision, its first and its last day. */
    void date(String name, @Nullable Dated date) throws IOException {
        if (date == null) {
            field(name, null);
            return;
        }
        object(name, () -> {
            field("date", Iso.of(date));
            field("precision", Iso.precision(date));
            field("first", date.first());
            field("last", date.last());
            field("note", Iso.note(date).isEmpty() ? null : Iso.note(date));
        });
    }
}
