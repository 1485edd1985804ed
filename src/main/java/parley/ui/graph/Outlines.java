package parley.ui.graph;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import parley.model.Actor;
import parley.model.Dataset;
import parley.network.Network;
import parley.network.Tie;
import parley.picture.Ends;
import parley.picture.Outline;

/** What of a network is to be drawn: sizes by how much was said, names by how wide they print. */
public final class Outlines {
    private static final double SMALLEST = 15;
    private static final double PER_ROOT = 4.6;
    private static final double LARGEST = 36;

    private Outlines() {}

    /**
     * The outline of a whole network; filters never change it.
     *
     * @param nameWidth how wide an actor's name prints, in pixels
     * @param captionWidth how wide a camp's caption prints, in pixels
     */
    public static Outline of(
            Dataset dataset,
            Network network,
            ToDoubleFunction<String> nameWidth,
            ToDoubleFunction<String> captionWidth,
            double labelHeight) {
        var nodes = dataset.actors().stream()
                .map(actor -> node(actor, network, nameWidth))
                .toList();
        var links = network.ties().stream().map(Outlines::link).toList();
        var groups = dataset.camps().stream()
                .map(camp -> new Outline.Group(
                        camp.id(), caption(camp.label()), captionWidth.applyAsDouble(caption(camp.label()))))
                .toList();
        return new Outline(nodes, links, groups, labelHeight);
    }

    private static Outline.Node node(Actor actor, Network network, ToDoubleFunction<String> nameWidth) {
        var name = actor.shortName();
        return new Outline.Node(
                actor.id(),
                actor.kind(),
                radius(network.weight(actor.id())),
                name,
                nameWidth.applyAsDouble(name),
                actor.camp());
    }

    /** The area of a mark grows with what its actor said or was told; filters don't change it. */
    static double radius(int weight) {
        return Math.min(LARGEST, SMALLEST + PER_ROOT * Math.sqrt(weight));
    }

    private static Outline.Link link(Tie tie) {
        return new Outline.Link(tie.id(), tie.from(), tie.to(), ends(tie), pull(tie));
    }

    private static Ends ends(Tie tie) {
        return tie.kind().isDirected() ? Ends.DIRECTED : Ends.UNDIRECTED;
    }

    private static double pull(Tie tie) {
        return switch (tie.kind()) {
            case REPRESENTATION -> 1;
            case COOPERATIVE, CONFLICTUAL, MEETING -> 0.6;
            case PLANNED_MEETING -> 0.4;
        };
    }

    private static String caption(String camp) {
        return camp.toUpperCase(java.util.Locale.ROOT);
    }

    /** The number of a camp in the order of the dataset, from 1; style sheets colour camps by it. */
    static Map<String, Integer> campNumbers(Dataset dataset) {
        var camps = dataset.camps();
        return camps.stream().collect(Collectors.toMap(camp -> camp.id(), camp -> camps.indexOf(camp) + 1));
    }
}
