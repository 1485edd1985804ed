package parley.ui.details;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.model.Event;
import parley.model.EventStatus;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Dates;

/** An event in a list: its status as a sign and a word, when and where it was; a click selects it. */
final class EventItem {
    private EventItem() {}

    static Node of(Links links, Event event) {
        var text = new VBox(2, Prose.of(when(event), "quiet", "small"), Prose.of(event.title(), "item-quote"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, sign(event.status()), text);
        return new Pressable(
                row, event.title() + ", " + when(event), () -> links.select(new Selection.OfEvent(event.id())));
    }

    /** "Mon 25 Feb 2013 · Moscow · held". */
    private static String when(Event event) {
        return Stream.concat(
                        Stream.concat(Stream.of(Dates.inFull(event.date())), Stream.ofNullable(event.place())),
                        Stream.of(event.status().label()))
                .collect(Collectors.joining(" · "));
    }

    /** A diamond: filled for what was held, open for what was not, with a stroke across what will not be. */
    static Node sign(EventStatus status) {
        var diamond = Nodes.path(
                "M6 0 L12 6 L6 12 L0 6 Z", "event-sign", status.name().toLowerCase(Locale.ROOT));
        var box = Nodes.styled(new StackPane(diamond), "event-sign-box");
        switch (status) {
            case HELD, PLANNED -> {}
            case POSTPONED -> box.getChildren().add(Nodes.path("M0 0 H4", "event-stroke"));
            case CANCELLED, BOYCOTTED -> box.getChildren().add(Nodes.path("M0 12 L12 0", "event-stroke"));
        }
        box.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }
}
