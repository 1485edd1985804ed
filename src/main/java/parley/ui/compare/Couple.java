package parley.ui.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import parley.analysis.contact.Encounters;
import parley.model.Actor;
import parley.model.Statement;
import parley.network.Tie;
import parley.session.Reading;
import parley.session.Selection;

/** The two who are compared, never the same. */
record Couple(Actor one, Actor other) {
    /**
     * Whom the page opens on: the ends of the selected tie, or the selected actor (of a statement, its speaker) and whom
     * it was in contact with most; where nobody is selected, whoever said most. Empty where there are no two actors.
     */
    static Optional<Couple> opening(Reading reading, Encounters encounters) {
        return ofTie(reading)
                .or(() -> first(reading)
                        .flatMap(one -> second(reading, encounters, one).map(other -> new Couple(one, other))));
    }

    /** A tie of a member that holds several actors names no two of them. */
    private static Optional<Couple> ofTie(Reading reading) {
        return reading.selectedTie()
                .flatMap(tie -> end(reading, tie.from())
                        .flatMap(one -> end(reading, tie.to()).map(other -> new Couple(one, other))));
    }

    private static Optional<Actor> end(Reading reading, String member) {
        return reading.member(member).lead().flatMap(reading.dataset()::findActor);
    }

    private static Optional<Actor> first(Reading reading) {
        var dataset = reading.dataset();
        var selected = switch (reading.state().selection()) {
            case Selection.OfActor(var id) -> dataset.findActor(id);
            case Selection.OfStatement(var id) ->
                dataset.findStatement(id).map(Statement::speaker).map(dataset::actor);
            case Selection.OfTie _ -> reading.selectedTie().map(Tie::from).flatMap(member -> end(reading, member));
            case Selection.OfEvent _, Selection.Nothing _ -> Optional.<Actor>empty();
        };
        return selected.or(() -> mostHeard(reading, dataset.actors().stream()));
    }

    private static Optional<Actor> second(Reading reading, Encounters encounters, Actor one) {
        return encounters.contactsOf(one.id()).stream()
                .findFirst()
                .or(() -> mostHeard(reading, reading.dataset().actors().stream().filter(actor -> !actor.equals(one))));
    }

    private static Optional<Actor> mostHeard(Reading reading, Stream<Actor> actors) {
        return actors.max(Comparator.comparingInt(actor -> reading.everyone().weight(actor.id())));
    }
}
