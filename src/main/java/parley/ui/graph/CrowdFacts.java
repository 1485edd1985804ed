package parley.ui.graph;

import java.util.List;
import java.util.stream.IntStream;
import parley.network.Member;
import parley.network.Tie;
import parley.network.TieKind;
import parley.query.Leaning;
import parley.query.Presence;
import parley.query.Projection;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.session.Selection;

/**
 * What a reading says of every member and tie of a network, asked once, since asking each takes its time where they are many.
 *
 * @param members in the order of the network
 * @param ties in the order of the network
 */
record CrowdFacts(Reading reading, List<OfMember> members, List<OfTie> ties) {
    private static final int STRONGEST = 5;

    /** @param camp the number of its camp, from 1, or 0 where it has none */
    record OfMember(
            Member member,
            Presence presence,
            Leaning leaning,
            boolean through,
            boolean drawn,
            boolean selected,
            int camp) {}

    /**
     * What is said of a tie.
     *
     * @param shown whether the filter leaves it
     * @param drawn whether it is drawn at all
     * @param weight by what the weaker give way
     */
    record OfTie(Tie tie, boolean shown, boolean drawn, boolean selected, int strength, double weight) {}

    static CrowdFacts of(Reading reading) {
        var numbers = Outlines.campNumbers(reading.dataset());
        return new CrowdFacts(
                reading,
                reading.network().members().stream()
                        .map(member -> member(reading, member, numbers.getOrDefault(member.camp(), 0)))
                        .toList(),
                reading.network().ties().stream().map(tie -> tie(reading, tie)).toList());
    }

    private static OfMember member(Reading reading, Member member, int camp) {
        var stance = reading.stanceOf(member);
        var presence = reading.presenceOf(member);
        return new OfMember(
                member,
                presence,
                stance.leaning(),
                stance.spokesperson().isPresent(),
                presence != Presence.OUTSIDE || reading.state().outsiders() == Outsiders.DIMMED,
                reading.isSelected(member),
                camp);
    }

    private static OfTie tie(Reading reading, Tie tie) {
        int evidence = evidence(reading.projection(), tie);
        boolean shown = tie.kind() == TieKind.REPRESENTATION ? reading.shows(tie) : evidence > 0;
        int strength = strength(reading, tie, shown, evidence);
        return new OfTie(
                tie,
                shown,
                shown || reading.state().outsiders() == Outsiders.DIMMED,
                reading.state().selection() instanceof Selection.OfTie(var id) && id.equals(tie.id()),
                strength,
                shown ? 10 * strength + evidence + reading.network().strength(tie) : 0);
    }

    /** How much of what stands behind a tie survives, without looking it up. */
    private static int evidence(Projection projection, Tie tie) {
        int surviving = 0;
        for (int place = 0; place < tie.statements().size(); place++) {
            surviving += projection.holdsStatement(tie.statements().row(place)) ? 1 : 0;
        }
        for (var id : tie.events()) {
            surviving += projection.holdsEvent(id) ? 1 : 0;
        }
        for (var id : tie.links()) {
            surviving += projection.holdsLink(id) ? 1 : 0;
        }
        return surviving;
    }

    private static int strength(Reading reading, Tie tie, boolean shown, int evidence) {
        if (!shown) {
            return 1;
        }
        return tie.kind().isLink() ? reading.strength(tie, STRONGEST) : Math.clamp(evidence, 1, STRONGEST);
    }

    /** Whether what another reading says would be the same. */
    boolean isOf(Reading other) {
        return reading.network() == other.network()
                && reading.projection().equals(other.projection())
                && reading.state().outsiders() == other.state().outsiders()
                && reading.state().selection().equals(other.state().selection());
    }

    /** The indices of the members, the most important first. */
    List<Integer> byImportance() {
        var network = reading.network();
        var weights =
                members.stream().mapToInt(fact -> network.weight(fact.member())).toArray();
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(weights[other], weights[one]))
                .toList();
    }
}
