package parley.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the labels around their marks: the eight positions of cartography and two between, below preferred, greedily from the largest
 * mark down and then improved one by one (Christensen, Marks, Shieber, "An Empirical Study of Algorithms for Point-Feature
 * Label Placement", ACM TOG 1995). Time O(labels² + labels · curves).
 */
final class Labelling {
    private static final double GAP = 4;
    private static final double ROOM = 3;
    private static final int ROUNDS = 6;

    /** Less than this between what belongs to different groups is near, in pixels. */
    private static final double ABROAD = 11;

    private static final double COLLISION = 1000;
    private static final double NEAR_FOREIGN = 14;
    private static final double OUT_OF_CLEAR = 40;
    private static final double OVER_CURVE = 9;
    private static final double CURVE_SEGMENT = 1.5;

    private final Stage stage;
    private final List<Trace> traces;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final Choice[] chosen;

    private record Choice(Box box, double flaws) {}

    private Labelling(Stage stage, List<Curve> curves) {
        this.stage = stage;
        this.traces = curves.stream().map(curve -> curve.trace(16)).toList();
        this.chosen = new Choice[stage.marks().size()];
    }

    /** Where each label would like to be: below its mark, in the order of the nodes. */
    static List<Box> below(Stage stage) {
        return IntStream.range(0, stage.marks().size())
                .mapToObj(i -> around(stage, i).getFirst())
                .toList();
    }

    /** A box for each label, in the order of the nodes. */
    static List<Box> place(Stage stage, List<Curve> curves) {
        return new Labelling(stage, curves).place();
    }

    private List<Box> place() {
        for (var i = 0; i < chosen.length; i++) {
            choices.add(choices(i));
        }
        var order = largestFirst();
        order.forEach(this::choose);
        for (var round = 0; round < ROUNDS && improved(order); round++) {}
        return List.of(chosen).stream().map(Choice::box).toList();
    }

    private List<Integer> largestFirst() {
        return IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -stage.mark(i).radius()))
                .toList();
    }

    private boolean improved(List<Integer> order) {
        var improved = false;
        for (var i : order) {
            improved |= choose(i);
        }
        return improved;
    }

    private boolean choose(int i) {
        var before = chosen[i];
        var least = Double.POSITIVE_INFINITY;
        for (var choice : choices.get(i)) {
            var cost = choice.flaws() + collisions(i, choice.box());
            if (cost < least) {
                least = cost;
                chosen[i] = choice;
            }
        }
        return !chosen[i].equals(before);
    }

    private double collisions(int i, Box box) {
        var wide = box.inset(-ROOM);
        var cost = 0.0;
        for (var j = 0; j < chosen.length; j++) {
            if (j != i && chosen[j] != null) {
                cost += wide.intersects(chosen[j].box()) ? COLLISION : abroad(i, j, box, chosen[j].box());
            }
        }
        return cost;
    }

    /** A label near one of another group draws the regions into each other. */
    private double abroad(int i, int j, Box box, Box other) {
        var foreign = !stage.node(i).group().equals(stage.node(j).group());
        return foreign && box.inset(-ABROAD).intersects(other) ? NEAR_FOREIGN : 0;
    }

    private List<Choice> choices(int i) {
        var boxes = around(stage, i);
        var choices = new ArrayList<Choice>();
        for (var rank = 0; rank < boxes.size(); rank++) {
            choices.add(new Choice(boxes.get(rank), dislike(rank) + flaws(i, boxes.get(rank))));
        }
        return choices;
    }

    /** How much worse a position is than below, by its place in {@link #around}. */
    private static double dislike(int rank) {
        return rank == 0 ? 0 : 5 + 1.5 * rank;
    }

    private double flaws(int i, Box box) {
        var flaws = stage.pane().inset(1).contains(box) ? 0 : 4 * COLLISION;
        flaws += stage.clear().contains(box) ? 0 : OUT_OF_CLEAR;
        for (var j = 0; j < chosen.length; j++) {
            var mark = stage.mark(j);
            flaws += j != i && box.intersectsDisc(mark.centre(), mark.radius() + ROOM) ? COLLISION : 0;
            flaws += abroad(i, j, box, Box.around(mark.centre(), mark.radius()));
        }
        for (var trace : traces) {
            var segments = trace.segmentsIn(box.inset(-1));
            flaws += segments == 0 ? 0 : OVER_CURVE + CURVE_SEGMENT * segments;
        }
        return flaws;
    }

    /** The positions, best first. */
    private static List<Box> around(Stage stage, int i) {
        var width = stage.node(i).labelWidth();
        var height = stage.outline().labelHeight();
        var mark = stage.mark(i);
        var x = mark.centre().x();
        var y = mark.centre().y();
        var beside = mark.radius() + GAP + width / 2;
        var beyond = mark.radius() + GAP + height / 2;
        var slant = mark.radius() * 0.71 + width / 2 + 2;
        var rise = mark.radius() * 0.71 + height / 2 + 2;
        var half = Math.max(0, width / 2 - mark.radius() * 0.6);
        return List.of(
                Box.centred(x, y + beyond, width, height),
                Box.centred(x, y - beyond, width, height),
                Box.centred(x + beside, y, width, height),
                Box.centred(x - beside, y, width, height),
                Box.centred(x + half, y + beyond, width, height),
                Box.centred(x - half, y + beyond, width, height),
                Box.centred(x + half, y - beyond, width, height),
                Box.centred(x - half, y - beyond, width, height),
                Box.centred(x + slant, y + rise, width, height),
                Box.centred(x - slant, y + rise, width, height),
                Box.centred(x + slant, y - rise, width, height),
                Box.centred(x - slant, y - rise, width, height));
    }
}
