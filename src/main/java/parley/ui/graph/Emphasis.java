package parley.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.network.Member;
import parley.network.Tie;
import parley.session.Reading;
import parley.session.Selection;

/**
 * What stands out while the rest fades: what the pointer or the focus is on, or else what is selected.
 *
 * @param actors the ids of the members that stand out
 * @param ties the ids of the ties that stand out
 */
public record Emphasis(Set<String> actors, Set<String> ties) {
    static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    /** Whether anything stands out, so that the rest fades. */
    boolean isOn() {
        return !actors.isEmpty();
    }

    /** @param hovered the id of a member that is pointed at, or null */
    public static Emphasis of(Reading reading, @Nullable String hovered) {
        if (hovered != null) {
            return reading.network()
                    .findMember(hovered)
                    .map(member -> around(reading, member))
                    .orElse(NONE);
        }
        return switch (reading.state().selection()) {
            case Selection.Nothing() -> NONE;
            case Selection.OfActor(var id) -> around(reading, reading.network().memberOf(id));
            case Selection.OfTie(var id) ->
                reading.findTie(id).map(tie -> between(reading, tie)).orElse(NONE);
            case Selection.OfStatement(var id) -> saying(reading, id);
            case Selection.OfEvent(var id) -> meeting(reading, id);
        };
    }

    private static Emphasis around(Reading reading, Member member) {
        var along = along(reading.tiesOf(member));
        return new Emphasis(with(along.actors(), Stream.of(member.id())), along.ties());
    }

    /** A tie of the network; one between two actors in it is shown as those of the same kind that their members have. */
    private static Emphasis between(Reading reading, Tie tie) {
        if (reading.network().findTie(tie.id()).filter(tie::equals).isPresent()) {
            return along(List.of(tie));
        }
        var ends = members(reading, Stream.of(tie.from(), tie.to()));
        var drawn = tiesWhere(
                reading, other -> other.kind() == tie.kind() && ends.containsAll(List.of(other.from(), other.to())));
        return new Emphasis(ends, along(drawn).ties());
    }

    private static Set<String> members(Reading reading, Stream<String> actors) {
        return actors.map(actor -> reading.network().memberOf(actor).id()).collect(Collectors.toSet());
    }

    private static Emphasis saying(Reading reading, String id) {
        var said = reading.dataset().statement(id);
        var along = along(tiesWhere(reading, tie -> tie.statements().holds(id)));
        return new Emphasis(
                with(
                        along.actors(),
                        members(reading, Stream.concat(Stream.of(said.speaker()), said.addressees().stream()))
                                .stream()),
                along.ties());
    }

    private static Emphasis meeting(Reading reading, String id) {
        var along = along(tiesWhere(reading, tie -> tie.events().contains(id)));
        return new Emphasis(
                with(along.actors(), members(reading, reading.dataset().event(id).participants().stream()).stream()),
                along.ties());
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
