package parley.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.query.Folding;

/** Actors by what a reader types of their names. */
final class Matches {
    private Matches() {}

    /** The actors with a name or alias that holds the text, however it is accented; those that begin with it first. */
    static List<Actor> of(List<Actor> actors, String typed) {
        var wanted = Folding.fold(typed.strip());
        return actors.stream()
                .filter(actor -> names(actor).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.<Actor>comparingInt(
                                actor -> names(actor).anyMatch(name -> name.startsWith(wanted)) ? 0 : 1)
                        .thenComparing(Actor::name))
                .toList();
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.shortName(), actor.name()), actor.aliases().stream())
                .map(Folding::fold);
    }
}
