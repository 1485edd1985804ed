package parley.ui.tours;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import parley.model.Actor;
import parley.model.Event;
import parley.session.Reading;
import parley.session.Selection;
import parley.tours.Look;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What there is to look at, in a word or two. */
final class LookWords {
    private LookWords() {}

    /** "Muallem, Mon 25 Feb 2013"; empty where the dataset does not have it. */
    static Optional<String> of(Reading reading, Look look) {
        return switch (look) {
            case Look.AtPart(var part) -> Optional.of(part.label());
            case Look.At(var selection) -> of(reading, selection);
        };
    }

    private static Optional<String> of(Reading reading, Selection selection) {
        var dataset = reading.dataset();
        return switch (selection) {
            case Selection.Nothing() -> Optional.empty();
            case Selection.OfActor(var id) -> dataset.findActor(id).map(Actor::shortName);
            case Selection.OfEvent(var id) -> dataset.findEvent(id).map(Event::title);
            case Selection.OfTie(var id) -> reading.findTie(id).map(tie -> Names.of(reading::member, tie));
            case Selection.OfStatement(var id) ->
                dataset.findStatement(id)
                        .map(said -> dataset.actor(said.speaker()).shortName() + ", "
                                + Dates.dayOfMonth(said.said().first()));
        };
    }

    /** What stands for it where it is gone. */
    static String id(Look look) {
        return switch (look) {
            case Look.AtPart(var part) -> part.label();
            case Look.At(var selection) ->
                switch (selection) {
                    case Selection.Nothing() -> "";
                    case Selection.OfActor(var id) -> id;
                    case Selection.OfEvent(var id) -> id;
                    case Selection.OfTie(var id) -> id;
                    case Selection.OfStatement(var id) -> id;
                };
        };
    }

    /** A sign for the kind of thing. */
    static Feather icon(Look look) {
        return switch (look) {
            case Look.AtPart _ -> Feather.LAYOUT;
            case Look.At(var selection) ->
                switch (selection) {
                    case Selection.OfStatement _ -> Feather.MESSAGE_SQUARE;
                    case Selection.OfEvent _ -> Feather.CALENDAR;
                    case Selection.OfTie _ -> Feather.ARROW_UP_RIGHT;
                    case Selection.OfActor _, Selection.Nothing _ -> Feather.USER;
                };
        };
    }
}
