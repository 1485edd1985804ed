package parley.tours;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import parley.session.Selection;
import parley.views.ViewWriter;

/** A tour to text: keys in a fixed order, and what is empty left out, so that versions can be compared. */
final class TourWriter {
    private final JsonWriter json;

    private TourWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Tour tour, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new TourWriter(json).tour(tour);
        json.flush();
        out.write("\n");
    }

    private void tour(Tour tour) throws IOException {
        json.beginObject();
        json.name(TourFile.VERSION_KEY).value(TourFile.VERSION);
        json.name("id").value(tour.id());
        json.name("title").value(tour.title());
        text("audience", tour.audience());
        json.name("dataset");
        ViewWriter.stamp(tour.dataset(), json);
        json.name("steps").beginArray();
        for (var step : tour.steps()) {
            step(step);
        }
        json.endArray();
        json.endObject();
    }

    private void step(Step step) throws IOException {
        json.beginObject();
        json.name("title").value(step.title());
        text("text", step.text());
        looks(step.looks());
        json.name("state");
        ViewWriter.state(step.state(), json);
        json.endObject();
    }

    private void looks(List<Look> looks) throws IOException {
        if (looks.isEmpty()) {
            return;
        }
        json.name("look").beginArray();
        for (var look : looks) {
            json.beginObject();
            switch (look) {
                case Look.AtPart(var part) -> json.name("part").value(part.word());
                case Look.At(var selection) -> selected(selection);
            }
            json.endObject();
        }
        json.endArray();
    }

    private void selected(Selection selection) throws IOException {
        switch (selection) {
            case Selection.Nothing() -> {}
            case Selection.OfActor(var id) -> json.name("actor").value(id);
            case Selection.OfTie(var id) -> json.name("tie").value(id);
            case Selection.OfStatement(var id) -> json.name("statement").value(id);
            case Selection.OfEvent(var id) -> json.name("event").value(id);
        }
    }

    private void text(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(key).value(text);
        }
    }
}
