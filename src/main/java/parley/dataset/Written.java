package parley.dataset;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Coding;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.EventKind;
import parley.model.Issue;
import parley.model.Link;
import parley.model.Office;
import parley.model.Period;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;

/** One object of the file being written: each kind of entry with its keys, as the {@link Assembler} reads them. */
final class Written {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]XXX", Locale.ROOT);

    /** Gson's writer, whose failures come out unchecked. */
    private interface Step {
        void write() throws IOException;
    }

    private final JsonWriter json;

    private Written(JsonWriter json) {
        this.json = json;
    }

    /** Writes an object; a writer that fails comes out as an {@link UncheckedIOException}. */
    @SuppressWarnings("resource") // the file's writer goes on
    static void object(Writer out, Consumer<Written> keys) {
        var json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
        new Written(json).object(keys);
    }

    /** The dataset's own keys, between the version and the lists. */
    static void about(Writer out, Dataset.About about) throws IOException {
        text(out, "id", about.id());
        out.write(",\n");
        text(out, "title", about.title());
        out.write(",\n");
        text(out, "summary", about.summary());
        out.write(",\n");
        text(out, "edition", about.edition());
        out.write(",\n");
        text(out, "licence", about.licence());
        out.write(",\n \"period\": ");
        object(out, written -> written.days(about.period()));
    }

    @SuppressWarnings("resource") // the file's writer goes on
    private static void text(Writer out, String key, String value) throws IOException {
        out.write(" \"" + key + "\": ");
        var json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.value(value);
    }

    void camp(Camp camp) {
        text("id", camp.id());
        text("label", camp.label());
    }

    void issue(Issue issue) {
        text("id", issue.id());
        text("label", issue.label());
        text("question", issue.question());
    }

    void condition(Condition condition) {
        text("id", condition.id());
        text("label", condition.label());
        texts("askedOf", condition.askedOf());
        var view = condition.implies();
        if (view != null) {
            key("implies");
            object(written -> written.view(view));
        }
        texts("excludes", condition.excludes());
    }

    private void view(Condition.View view) {
        text("issue", view.issue());
        text("stance", Words.of(view.stance()));
    }

    void source(Source source) {
        text("id", source.id());
        text("publisher", source.publisher());
        text("agency", source.agency());
        text("title", source.title());
        date("published", source.published());
        text("url", source.url() == null ? null : source.url().toString());
        text("language", source.language());
    }

    void actor(Actor actor) {
        text("id", actor.id());
        text("name", actor.name());
        text("short", actor.shortName());
        text("kind", Words.of(actor.kind()));
        text("camp", actor.camp());
        objects("offices", actor.offices(), Written::office);
        texts("represents", actor.represents());
        texts("aliases", actor.aliases());
        text("gender", actor.gender() == null ? null : Words.of(actor.gender()));
    }

    private void office(Office office) {
        text("title", office.title());
        text("of", office.of());
        text("from", office.from() == null ? null : office.from().toString());
        text("to", office.to() == null ? null : office.to().toString());
    }

    void event(Event event) {
        text("id", event.id());
        text("title", event.title());
        date("date", event.date());
        text("place", event.place());
        texts("participants", event.participants());
        text("status", Words.of(event.status()));
        text("summary", event.summary());
        texts("sources", event.sources());
        text("kind", event.kind() == EventKind.MEETING ? null : Words.of(event.kind()));
    }

    void statement(Statement said) {
        text("id", said.id());
        text("speaker", said.speaker());
        texts("addressees", said.addressees());
        texts("mentions", said.mentions());
        date("said", said.said());
        text("place", said.place());
        text("occasion", said.occasion());
        text("act", said.act().code());
        text("cameo", said.cameo());
        text("paraphrase", said.paraphrase());
        objects("positions", said.positions(), Written::position);
        text("inReplyTo", said.inReplyTo());
        key("attestations");
        list(said.attestations(), each -> object(attestation -> attestation.attestation(each)));
        text("confidence", Words.of(said.confidence()));
        text("note", said.note());
        text("coding", said.coding() == Coding.EDITED ? null : Words.of(said.coding()));
        if (said.reports() > 1) {
            key("reports");
            run(() -> json.value(said.reports()));
        }
    }

    private void position(Position position) {
        text("issue", position.issue());
        text("stance", Words.of(position.stance()));
        texts("conditions", position.conditions());
    }

    private void attestation(Attestation attestation) {
        text("source", attestation.source());
        text("quote", attestation.quote());
        text("language", attestation.language());
    }

    void link(Link link) {
        text("id", link.id());
        text("from", link.from());
        text("to", link.to());
        key("directed");
        run(() -> json.value(link.directed()));
        key("weight");
        run(() -> json.value(link.weight()));
        text("label", link.label());
        var period = link.period();
        if (period != null) {
            key("period");
            object(written -> written.days(period));
        }
    }

    private void days(Period period) {
        text("from", period.from().toString());
        text("to", period.to().toString());
    }

    private void date(String key, @Nullable Dated date) {
        switch (date) {
            case null -> {}
            case Dated.Day(var day) -> text(key, day.toString());
            case Dated.Month(var month) -> text(key, month.toString());
            case Dated.Moment(var at) -> text(key, MOMENT.format(at));
            case Dated.Range(var first, var last, var note) -> {
                key(key);
                object(range -> {
                    range.text("from", first.toString());
                    range.text("to", last.toString());
                    range.text("note", note);
                });
            }
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            key(key);
            run(() -> json.value(value));
        }
    }

    private void texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            key(key);
            list(values, value -> run(() -> json.value(value)));
        }
    }

    private <T> void objects(String key, List<T> values, BiConsumer<Written, T> keys) {
        if (!values.isEmpty()) {
            key(key);
            list(values, value -> object(written -> keys.accept(written, value)));
        }
    }

    private <T> void list(List<T> values, Consumer<T> element) {
        run(json::beginArray);
        values.forEach(element);
        run(json::endArray);
    }

    private void object(Consumer<Written> keys) {
        run(json::beginObject);
        keys.accept(this);
        run(json::endObject);
    }

    private void key(String key) {
        run(() -> json.name(key));
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
