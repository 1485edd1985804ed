package parley.views;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import parley.model.ActorKind;
import parley.model.Confidence;
import parley.network.Composition;
import parley.network.Relation;
import parley.query.Contact;
import parley.query.Dating;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Lanes;
import parley.session.Outsiders;
import parley.session.Selection;
import parley.session.Spot;
import parley.session.ViewState;

/** The state in a view file; what is not there is as in a new view. Its ids are not looked up: that is {@link Matching}'s. */
final class StateReader {
    private StateReader() {}

    static ViewState state(Keys keys) {
        return new ViewState(
                keys.text("issue", ViewState.DEFAULT_ISSUE),
                keys.word("dating", Dating.class, Dating.SAID),
                keys.object("filter").read(StateReader::filter),
                keys.object("selection").read(StateReader::selection),
                keys.word("outsiders", Outsiders.class, Outsiders.DIMMED),
                keys.object("composition").read(StateReader::composition),
                keys.object("axis").read(StateReader::axis),
                clusters(keys),
                keys.object("moved").read(StateReader::moved));
    }

    private static double clusters(Keys keys) {
        var chosen = keys.has("clusters") ? keys.fraction("clusters") : null;
        return chosen == null ? ViewState.BALANCED : chosen;
    }

    private static Filter filter(Keys keys) {
        var around = keys.text("around", "");
        return keys.object("without")
                .read(StateReader::facets)
                .withWindow(keys.object("window").read(StateReader::days))
                .withText(keys.text("text", ""))
                .withAround(around.isEmpty() ? null : around);
    }

    private static Filter facets(Keys keys) {
        return new Filter(
                facet(keys, "stances", Leaning.class),
                facet(keys, "contacts", Contact.class),
                facet(keys, "camps"),
                facet(keys, "kinds", ActorKind.class),
                facet(keys, "speakers"),
                facet(keys, "sources"),
                facet(keys, "confidences", Confidence.class),
                TimeWindow.ALWAYS,
                "",
                null);
    }

    private static <E extends Enum<E>> Facet<E> facet(Keys keys, String key, Class<E> type) {
        return new Facet<>(keys.words(key, type));
    }

    private static Facet<String> facet(Keys keys, String key) {
        return new Facet<>(new HashSet<>(keys.texts(key)));
    }

    private static Selection selection(Keys keys) {
        var actor = keys.text("actor", "");
        var tie = keys.text("tie", "");
        var statement = keys.text("statement", "");
        var event = keys.text("event", "");
        if (!actor.isEmpty()) {
            return new Selection.OfActor(actor);
        }
        if (!tie.isEmpty()) {
            return new Selection.OfTie(tie);
        }
        if (!statement.isEmpty()) {
            return new Selection.OfStatement(statement);
        }
        return event.isEmpty() ? Selection.NOTHING : new Selection.OfEvent(event);
    }

    private static Composition composition(Keys keys) {
        var relations = keys.words("relations", Relation.class);
        return Composition.WHOLE
                .withRelations(relations.isEmpty() ? Composition.WHOLE.relations() : relations)
                .withBodies(keys.flag("bodies", false))
                .withLeast(keys.count("least", 0))
                .withOpened(new HashSet<>(keys.texts("opened")));
    }

    private static AxisView axis(Keys keys) {
        return new AxisView(
                keys.word("lanes", Lanes.class, AxisView.WHOLE.lanes()),
                keys.object("days").read(StateReader::days),
                keys.flag("threads", AxisView.WHOLE.threads()));
    }

    private static TimeWindow days(Keys keys) {
        var from = keys.day("from");
        var to = keys.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            keys.warn("to", "is before \"from\", so that all days are shown; write a later day.");
            return TimeWindow.ALWAYS;
        }
        return new TimeWindow(from, to);
    }

    private static Map<String, Spot> moved(Keys keys) {
        var moved = new HashMap<String, Spot>();
        for (var actor : keys.all()) {
            keys.object(actor).read(spot -> {
                var x = spot.fraction("x");
                var y = spot.fraction("y");
                return x == null || y == null ? null : moved.put(actor, new Spot(x, y));
            });
        }
        return moved;
    }
}
