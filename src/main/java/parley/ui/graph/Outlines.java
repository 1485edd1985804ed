package parley.ui.graph;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import parley.model.Dataset;
import parley.network.Member;
import parley.network.Network;
import parley.network.Tie;
import parley.picture.Box;
import parley.picture.Ends;
import parley.picture.Outline;

/** What of a network is to be drawn: sizes by how much was said, names by how wide they print. */
public final class Outlines {
    private static final double SMALLEST = 15;
    private static final double PER_ROOT = 4.6;
    private static final double LARGEST = 36;
    /** The part of the pane, in square pixels, that lets a member have its full size. */
    private static final double ROOMY = 11_000;

    private static final double STEPS = 8;
    private static final double SMALLEST_SCALE = 0.5;
    /** The scene graph keeps up with no more marks than these. */
    private static final int MOST_ON_SCENE = 150;

    private Outlines() {}

    /**
     * The outline of a whole network; filters never change it.
     *
     * @param nameWidth how wide an actor's name prints, in pixels
     * @param scale of the marks, from {@link #scale}
     * @param captionWidth how wide a camp's caption prints, in pixels
     */
    public static Outline of(
            Dataset dataset,
            Network network,
            ToDoubleFunction<String> nameWidth,
            ToDoubleFunction<String> captionWidth,
            double labelHeight,
            double scale) {
        double perRoot = perRoot(network);
        var nodes = network.members().stream()
                .map(member -> node(member, scale * radius(network.weight(member), perRoot), nameWidth))
                .toList();
        var links = network.ties().stream().map(Outlines::link).toList();
        var groups = dataset.camps().stream()
                .map(camp -> new Outline.Group(
                        camp.id(), caption(camp.label()), captionWidth.applyAsDouble(caption(camp.label()))))
                .toList();
        return new Outline(nodes, links, groups, labelHeight);
    }

    private static Outline.Node node(Member member, double radius, ToDoubleFunction<String> nameWidth) {
        return new Outline.Node(
                member.id(),
                member.kind(),
                radius,
                member.label(),
                nameWidth.applyAsDouble(member.label()),
                member.camp());
    }

    /**
     * Whether so many are drawn as a crowd: into pixels, on a sheet that is larger than its pane and looked at from afar. The
     * one place that says so.
     */
    public static boolean isCrowd(int members) {
        return members > MOST_ON_SCENE;
    }

    /** The sheet that a network is drawn on: a pane itself, or for a crowd one of its shape with room for full-sized marks. */
    public static Box sheet(int members, double width, double height) {
        double times = isCrowd(members) ? Math.max(1, Math.sqrt(members * ROOMY / (width * height))) : 1;
        return new Box(0, 0, width * times, height * times);
    }

    /**
     * Where many share a pane, all marks are smaller alike, in steps, so that a small resize changes none. They shrink faster
     * than the room for each, whose name stays as large as it is.
     */
    public static double scale(int members, double width, double height) {
        double fits = width * height / Math.max(1, members) / ROOMY;
        return Math.clamp(Math.round(fits * STEPS) / STEPS, SMALLEST_SCALE, 1);
    }

    /** The area of a mark grows with what its member said or was told; filters don't change it. */
    private static double radius(int weight, double perRoot) {
        return Math.min(LARGEST, SMALLEST + perRoot * Math.sqrt(weight));
    }

    /** So that of those who stand alone only the one with most statements has the largest mark, however many they are. */
    private static double perRoot(Network network) {
        var most = network.members().stream()
                .filter(member -> !member.folded())
                .mapToInt(network::weight)
                .max()
                .orElse(0);
        return Math.min(PER_ROOT, (LARGEST - SMALLEST) / Math.sqrt(Math.max(1, most)));
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
            case COOPERATIVE, CONFLICTUAL, MEETING, LINK, MUTUAL_LINK -> 0.6;
            case PLANNED_MEETING -> 0.4;
            case MENTION, REPLY -> 0.2;
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
