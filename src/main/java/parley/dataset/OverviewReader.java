package parley.dataset;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.dataset.Parsed.Good;
import parley.model.Dataset.About;
import parley.model.Period;

/** Skims the top of a dataset file for its {@link Overview}; what it does not need it passes over unread. */
final class OverviewReader {
    private final JsonReader json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Section, Integer> counts = new EnumMap<>(Section.class);

    private OverviewReader(JsonReader json) {
        this.json = json;
    }

    /** Empty where the text is no dataset; the reader is left open. */
    @SuppressWarnings("resource") // who opened the text closes it
    static Optional<Overview> read(Reader text) throws IOException {
        var skimmed = new OverviewReader(new JsonReader(text));
        try {
            skimmed.document();
            return skimmed.overview();
        } catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private void document() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            member(json.nextName());
        }
        json.endObject();
    }

    private void member(String key) throws IOException {
        if (key.equals("period") && json.peek() == JsonToken.BEGIN_OBJECT) {
            period();
        } else if (json.peek() == JsonToken.BEGIN_ARRAY) {
            count(key);
        } else {
            text(key);
        }
    }

    private void period() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            text(json.nextName());
        }
        json.endObject();
    }

    private void text(String key) throws IOException {
        if (json.peek() == JsonToken.STRING) {
            texts.put(key, json.nextString());
        } else {
            json.skipValue();
        }
    }

    private void count(String key) throws IOException {
        int entries = 0;
        json.beginArray();
        while (json.hasNext()) {
            json.skipValue();
            entries++;
        }
        json.endArray();
        for (var section : Section.values()) {
            if (section.key().equals(key)) {
                counts.put(section, entries);
            }
        }
    }

    private Optional<Overview> overview() {
        var about = about();
        return about == null
                ? Optional.empty()
                : Optional.of(new Overview(
                        about,
                        count(Section.ACTORS),
                        count(Section.STATEMENTS),
                        count(Section.EVENTS),
                        count(Section.SOURCES)));
    }

    private int count(Section section) {
        return Objects.requireNonNullElse(counts.get(section), 0);
    }

    private @Nullable About about() {
        var id = texts.get("id");
        var title = texts.get("title");
        var period = days();
        return id == null || title == null || period == null
                ? null
                : new About(id, title, word("summary"), word("edition"), word("licence"), period);
    }

    private String word(String key) {
        return texts.getOrDefault(key, "");
    }

    private @Nullable Period days() {
        var from = DateWords.days(word("from"));
        var to = DateWords.days(word("to"));
        return from instanceof Good<Period>(var first)
                        && to instanceof Good<Period>(var last)
                        && !last.to().isBefore(first.from())
                ? new Period(first.from(), last.to())
                : null;
    }
}
