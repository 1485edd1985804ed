package parley.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.network.Tie;
import parley.session.Reading;
import parley.session.Selection;

/**
 * What stands out while the rest fades: what the pointer or the focus is on, or else what is selected.
 *
 * @param actors the ids of the actors that stand out
 * @param ties the ids of the ties that stand out
 */
public record Emphasis(Set<String> actors, Set<String> ties) {
    static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    /** Whether anything stands out, so that the rest fades. */
    boolean isOn() {
        return !actors.isEmpty();
    }

    /** @param hovered the id of an actor that is pointed at, or null */
    public static Emphasis of(Reading reading, @Nullable String hovered) {
        if (hovered != null) {
            return around(reading, hovered);
        }
        return switch (reading.state().selection()) {
            case Selection.Nothing() -> NONE;
            case Selection.OfActor(var id) -> around(reading, id);
            case Selection.OfTie(var id) ->
                reading.network().findTie(id).map(tie -> along(List.of(tie))).orElse(NONE);
            case Selection.OfStatement(var id) -> saying(reading, id);
            case Selection.OfEvent(var id) -> meeting(reading, id);
        };
    }

    private static Emphasis around(Reading reading, String actor) {
        var along = along(reading.tiesOf(actor));
        return new Emphasis(with(along.actors(), Stream.of(actor)), along.ties());
    }

    private static Emphasis saying(Reading reading, String id) {
        var said = reading.dataset().statement(id);
        var along = along(tiesWhere(reading, tie -> tie.statements().contains(id)));
        return new Emphasis(
                with(along.actors(), Stream.concat(Stream.of(said.speaker()), said.addressees().stream())),
                along.ties());
    }

    private static Emphasis meeting(Reading reading, String id) {
        var along = along(tiesWhere(reading, tie -> tie.events().contains(id)));
        return new Emphasis(with(along.actors(), reading.dataset().event(id).participants().stream()), along.ties());
    }

    private static List<Tie> tiesWhere(Reading reading, java.util.function.Predicate<Tie> wanted) {
        return reading.network().ties().stream().filter(wanted).toList();
    }

    private static Emphasis along(List<Tie> ties) {
        return new Emphasis(
                ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to())).collect(Collectors.toSet()),
                ties.stream().map(Tie::id).collect(Collectors.toSet()));
    }

    private static Set<String> with(Set<String> some, Stream<String> more) {
        var all = new HashSet<>(some);
        more.forEach(all::add);
        return all;
    }
}
