package parley.export.citation;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/**
 * Items of the Citation Style Language, as a JSON array.
 *
 * <p>Source: <i>CSL-JSON schema</i> 1.0.2, Citation Style Language project, 2022.
 */
final class CslJson {
    private final JsonWriter json;

    private CslJson(JsonWriter json) {
        this.json = json;
    }

    static String array(List<Reference> references) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginArray();
            for (var reference : references) {
                new CslJson(json).item(reference);
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void item(Reference reference) throws IOException {
        json.beginObject();
        field("id", reference.key());
        field("type", reference.kind() == Reference.Kind.NEWS ? "article-newspaper" : "speech");
        author(reference.author());
        field("title", reference.title());
        field("container-title", reference.container());
        issued(reference.date());
        field("event-title", reference.occasion());
        field("event-place", reference.place());
        field("URL", reference.url() == null ? null : reference.url().toString());
        field("language", reference.language());
        field("note", reference.note());
        json.endObject();
    }

    private void author(@Nullable String author) throws IOException {
        if (author != null && !author.isBlank()) {
            json.name("author").beginArray().beginObject();
            field("literal", author);
            json.endObject().endArray();
        }
    }

    private void issued(@Nullable Dated date) throws IOException {
        if (date == null) {
            return;
        }
        json.name("issued").beginObject().name("date-parts").beginArray();
        if (date instanceof Dated.Month(var month)) {
            json.beginArray()
                    .value(month.getYear())
                    .value(month.getMonthValue())
                    .endArray();
        } else {
            parts(date.first());
            if (!date.isExactToTheDay()) {
                parts(date.last());
            }
        }
        json.endArray().endObject();
    }

    private void parts(LocalDate day) throws IOException {
        json.beginArray()
                .value(day.getYear())
                .value(day.getMonthValue())
                .value(day.getDayOfMonth())
                .endArray();
    }

    private void field(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            json.name(name).value(value);
        }
    }
}
