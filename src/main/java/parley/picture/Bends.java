package parley.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses how each bundle of links bends: gently, off the marks and labels of others, across few other curves.
 * Each takes the best of a few bends while the others stand, in rounds until none changes. Where there are so many links
 * that they cross whatever they do, one round is enough, and keeping off marks counts for more.
 * Time O(rounds · links² · bends), most of it cut short by bounding boxes.
 */
final class Bends {
    private static final double[] BENDS = {0.09, -0.09, 0, 0.16, -0.16, 0.24, -0.24, 0.33, -0.33};
    private static final int SEGMENTS = 12;
    private static final int ROUNDS = 4;
    /** With more links, the rounds after the first cost seconds and spare hardly a crossing in fifty. */
    private static final int MANY_LINKS = 200;

    private static final double CROSSING = 8;
    private static final double OVER_MARK = 40;
    private static final double NEAR_MARK = 12;
    private static final double OVER_LABEL = 5;
    /** A tie that is cut off can't be followed; a straight one never is, so no number of crossings is worth it. */
    private static final double OUT_OF_PANE = 100_000;
    /** Under the legend a tie can't be followed either; where its mark was put there, all its ways pay the same. */
    private static final double OUT_OF_CLEAR = 10_000;

    private static final double BEND = 130;
    private static final double TIGHT = 7;
    private static final double TIGHT_ANGLE = Math.toRadians(16);
    private static final double CLEARANCE = 10;

    private final Stage stage;
    private final List<Box> labels;
    private final double crossing;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<Choice> chosen = new ArrayList<>();

    /** One way to draw a bundle, and what is wrong with it whatever the others do. */
    private record Choice(Bundle bundle, List<Curve> curves, List<Trace> traces, double flaws) {

        /** The direction in which one of its curves leaves the mark, whichever end of the curve that is. */
        double leaving(int curve, Point mark) {
            var line = curves.get(curve);
            var starts = mark.distance(line.start()) < mark.distance(line.end());
            return starts ? line.departure() : line.arrival() + Math.PI;
        }
    }

    private Bends(Stage stage, List<Box> labels) {
        this.stage = stage;
        this.labels = labels;
        crossing = CROSSING * Math.min(1, (double) MANY_LINKS / Math.max(1, stage.links()));
    }

    /** The curves in the order of the links. */
    static List<Curve> choose(Stage stage, List<Box> labels) {
        return new Bends(stage, labels).choose();
    }

    private List<Curve> choose() {
        for (var bundle : Bundle.of(stage)) {
            var ways = ways(bundle);
            choices.add(ways);
            chosen.add(Collections.min(ways, Comparator.comparingDouble(Choice::flaws)));
        }
        int rounds = stage.links() > MANY_LINKS ? 1 : ROUNDS;
        for (var round = 0; round < rounds && improved(); round++) {}
        return inOrder();
    }

    private List<Choice> ways(Bundle bundle) {
        var length =
                stage.mark(bundle.a()).centre().distance(stage.mark(bundle.b()).centre());
        var ways = new ArrayList<Choice>();
        for (var bend : BENDS) {
            var curves = bundle.curves(stage, bend * length);
            var traces = curves.stream().map(curve -> curve.trace(SEGMENTS)).toList();
            ways.add(new Choice(bundle, curves, traces, flaws(bundle, bend, traces)));
        }
        return ways;
    }

    private double flaws(Bundle bundle, double bend, List<Trace> traces) {
        var wanted = bundle.links().size() > 1 ? 0 : 0.09;
        var off = Math.abs(bend) - wanted;
        var flaws = BEND * off * off + (bend < 0 ? 0.01 : 0);
        for (var trace : traces) {
            flaws += overMarks(bundle, trace) + overLabels(bundle, trace);
            flaws += stage.pane().inset(2).contains(trace.bounds()) ? 0 : OUT_OF_PANE;
            flaws += stage.clear().contains(trace.bounds()) ? 0 : OUT_OF_CLEAR;
        }
        return flaws;
    }

    private double overMarks(Bundle bundle, Trace trace) {
        var flaws = 0.0;
        for (var i = 0; i < stage.marks().size(); i++) {
            var mark = stage.mark(i);
            if (i != bundle.a() && i != bundle.b() && trace.comesWithin(mark.centre(), mark.radius() + CLEARANCE)) {
                var room = Math.max(0, trace.distance(mark.centre()) - mark.radius());
                flaws += NEAR_MARK * (1 - room / CLEARANCE) + (room < 3 ? OVER_MARK : 0);
            }
        }
        return flaws;
    }

    private double overLabels(Bundle bundle, Trace trace) {
        var flaws = 0.0;
        for (var i = 0; i < labels.size(); i++) {
            var segments = trace.segmentsIn(labels.get(i).inset(-1));
            if (segments > 0) {
                flaws += (OVER_LABEL + segments) * (i == bundle.a() || i == bundle.b() ? 0.6 : 1);
            }
        }
        return flaws;
    }

    private boolean improved() {
        var improved = false;
        for (var i = 0; i < chosen.size(); i++) {
            var best = best(i);
            improved |= !best.equals(chosen.get(i));
            chosen.set(i, best);
        }
        return improved;
    }

    private Choice best(int i) {
        var best = chosen.get(i);
        var least = cost(i, best, Double.POSITIVE_INFINITY);
        for (var choice : choices.get(i)) {
            var cost = cost(i, choice, least);
            if (cost < least - 1e-9) {
                least = cost;
                best = choice;
            }
        }
        return best;
    }

    private double cost(int i, Choice choice, double limit) {
        var cost = choice.flaws();
        for (var j = 0; j < chosen.size() && cost < limit; j++) {
            cost += i == j ? 0 : between(choice, chosen.get(j));
        }
        return cost;
    }

    private double between(Choice one, Choice other) {
        var cost = tightness(one, other);
        for (var trace : one.traces()) {
            for (var second : other.traces()) {
                cost += crossing * trace.crossings(second);
            }
        }
        return cost;
    }

    private double tightness(Choice one, Choice other) {
        return tightness(one, other, one.bundle().a())
                + tightness(one, other, one.bundle().b());
    }

    private double tightness(Choice one, Choice other, int end) {
        if (end != other.bundle().a() && end != other.bundle().b()) {
            return 0;
        }
        var mark = stage.mark(end).centre();
        var cost = 0.0;
        for (var i = 0; i < one.curves().size(); i++) {
            for (var j = 0; j < other.curves().size(); j++) {
                var turn = Math.IEEEremainder(one.leaving(i, mark) - other.leaving(j, mark), 2 * Math.PI);
                cost += TIGHT * Math.max(0, 1 - Math.abs(turn) / TIGHT_ANGLE);
            }
        }
        return cost;
    }

    private List<Curve> inOrder() {
        var byLink = new Curve[stage.links()];
        for (var choice : chosen) {
            for (var i = 0; i < choice.curves().size(); i++) {
                byLink[choice.bundle().links().get(i)] = choice.curves().get(i);
            }
        }
        return List.of(byLink);
    }
}
