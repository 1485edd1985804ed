package parley.views;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.network.Composition;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Selection;
import parley.session.Spot;
import parley.session.ViewState;

/** A view to text: keys in a fixed order, sets sorted, and what is not there left out, so that versions can be compared. */
public final class ViewWriter {
    private final JsonWriter json;

    private ViewWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(SavedView view, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new ViewWriter(json).view(view);
        json.flush();
        out.write("\n");
    }

    /**
     * Writes a state as view files have it, for other files that hold one.
     *
     * @throws IOException when it cannot be written
     */
    public static void state(ViewState state, JsonWriter json) throws IOException {
        new ViewWriter(json).state(state);
    }

    /**
     * Writes which dataset something is of, in the same way.
     *
     * @throws IOException when it cannot be written
     */
    public static void stamp(DatasetStamp stamp, JsonWriter json) throws IOException {
        new ViewWriter(json).stamp(stamp);
    }

    private void view(SavedView view) throws IOException {
        json.beginObject();
        json.name(ViewFile.VERSION_KEY).value(ViewFile.VERSION);
        json.name("name").value(view.name());
        text("note", view.note());
        text("words", view.words());
        text("saved", view.saved().equals(SavedView.UNDATED) ? "" : view.saved().toString());
        json.name("dataset");
        stamp(view.dataset());
        json.name("state");
        state(view.state());
        json.endObject();
    }

    private void stamp(DatasetStamp stamp) throws IOException {
        json.beginObject();
        json.name("origin").value(stamp.origin());
        json.name("id").value(stamp.id());
        json.name("title").value(stamp.title());
        text("edition", stamp.edition());
        text("fingerprint", stamp.fingerprint());
        json.endObject();
    }

    private void state(ViewState state) throws IOException {
        json.beginObject();
        json.name("issue").value(state.issue());
        json.name("dating").value(Words.of(state.dating()));
        filter(state.filter());
        selection(state.selection());
        json.name("outsiders").value(Words.of(state.outsiders()));
        composition(state.composition());
        axis(state.axis());
        if (state.clusters() != ViewState.BALANCED) {
            json.name("clusters").value(state.clusters());
        }
        moved(state.moved());
        json.endObject();
    }

    private void filter(Filter filter) throws IOException {
        if (!filter.isActive()) {
            return;
        }
        json.name("filter").beginObject();
        json.name("without").beginObject();
        facet("stances", filter.stances(), Words::of);
        facet("contacts", filter.contacts(), Words::of);
        facet("camps", filter.camps(), id -> id);
        facet("kinds", filter.kinds(), Words::of);
        facet("speakers", filter.speakers(), id -> id);
        facet("sources", filter.sources(), id -> id);
        facet("confidences", filter.confidences(), Words::of);
        json.endObject();
        days("window", filter.window());
        text("text", filter.text());
        text("around", filter.around());
        json.endObject();
    }

    private <T> void facet(String key, Facet<T> facet, Function<T, String> word) throws IOException {
        if (facet.isActive()) {
            list(key, facet.excluded().stream().map(word).toList());
        }
    }

    private void selection(Selection selection) throws IOException {
        switch (selection) {
            case Selection.Nothing() -> {}
            case Selection.OfActor(var id) -> selected("actor", id);
            case Selection.OfTie(var id) -> selected("tie", id);
            case Selection.OfStatement(var id) -> selected("statement", id);
            case Selection.OfEvent(var id) -> selected("event", id);
        }
    }

    private void selected(String kind, String id) throws IOException {
        json.name("selection").beginObject();
        json.name(kind).value(id);
        json.endObject();
    }

    private void composition(Composition composition) throws IOException {
        json.name("composition").beginObject();
        list("relations", composition.relations().stream().map(Words::of).toList());
        json.name("bodies").value(composition.bodies());
        json.name("least").value(composition.least());
        list("opened", composition.opened());
        json.endObject();
    }

    private void axis(AxisView axis) throws IOException {
        json.name("axis").beginObject();
        json.name("lanes").value(Words.of(axis.lanes()));
        days("days", axis.days());
        json.name("threads").value(axis.threads());
        json.endObject();
    }

    private void moved(Map<String, Spot> moved) throws IOException {
        if (moved.isEmpty()) {
            return;
        }
        json.name("moved").beginObject();
        for (var entry : new TreeMap<>(moved).entrySet()) {
            json.name(entry.getKey()).beginObject();
            json.name("x").value(entry.getValue().x());
            json.name("y").value(entry.getValue().y());
            json.endObject();
        }
        json.endObject();
    }

    private void days(String key, TimeWindow days) throws IOException {
        if (!days.isActive()) {
            return;
        }
        json.name(key).beginObject();
        text("from", days.from() == null ? "" : days.from().toString());
        text("to", days.to() == null ? "" : days.to().toString());
        json.endObject();
    }

    private void list(String key, Collection<String> words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (var word : new TreeSet<>(words)) {
            json.value(word);
        }
        json.endArray();
    }

    private void text(String key, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.name(key).value(text);
        }
    }
}
