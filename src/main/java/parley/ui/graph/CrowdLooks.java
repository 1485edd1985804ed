package parley.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import parley.export.picture.Looks;
import parley.network.TieKind;
import parley.picture.NetworkPicture;
import parley.query.Leaning;
import parley.query.Presence;
import parley.raster.Drawing;
import parley.raster.Marks;
import parley.raster.Ties;
import parley.raster.Ties.Standing;

/** Dresses what is painted as style sheets dress the nodes of a small network. */
final class CrowdLooks {
    private static final double GROUND = 0.62;
    private static final double GROUND_OUTSIDE = 0.3;

    private final CrowdFacts facts;
    private final Colours colours;

    private CrowdLooks(CrowdFacts facts, Colours colours) {
        this.facts = facts;
        this.colours = colours;
    }

    /**
     * What stands out of a drawing.
     *
     * @param drawing of nothing else
     * @param marks which ones those are in the whole
     * @param ties which ones those are in the whole
     */
    record Standout(Drawing drawing, List<Integer> marks, List<Integer> ties) {}

    /**
     * A drawing of a picture, dressed.
     *
     * @param marks where the marks of the picture are
     * @param ties the curves of the picture
     */
    static Drawing dress(NetworkPicture picture, Marks marks, Ties ties, CrowdFacts facts, Colours colours) {
        var looks = new CrowdLooks(facts, colours);
        var dressedMarks = marks.undressed();
        var dressedTies = ties.undressed();
        for (int i = 0; i < dressedMarks.size(); i++) {
            looks.dress(dressedMarks, i);
        }
        for (int i = 0; i < dressedTies.size(); i++) {
            var fact = facts.ties().get(i);
            looks.dress(dressedTies, i, fact, standing(fact));
        }
        dressedTies.sort(dressedMarks);
        return new Drawing(picture.width(), picture.height(), colours.of("canvas"), dressedMarks, dressedTies);
    }

    /**
     * What stands out of a drawing; time linear in its ties.
     *
     * @param indices of the actors by their ids
     */
    static Standout standOut(
            Drawing drawing, CrowdFacts facts, Emphasis emphasis, Colours colours, Map<String, Integer> indices) {
        var looks = new CrowdLooks(facts, colours);
        var marks = emphasis.actors().stream()
                .map(indices::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        var ties = emphasis.isOn() ? among(drawing.ties(), marks, facts, emphasis) : new int[0];
        var standingOut = drawing.only(marks, ties);
        for (int i = 0; i < ties.length; i++) {
            var fact = facts.ties().get(ties[i]);
            var plain = standing(fact);
            looks.dress(standingOut.ties(), i, fact, plain == Standing.PLAIN ? Standing.STANDING_OUT : plain);
        }
        standingOut.ties().sort(standingOut.marks());
        return new Standout(
                standingOut,
                IntStream.of(marks).boxed().toList(),
                IntStream.of(ties).boxed().toList());
    }

    private static int[] among(Ties ties, int[] marks, CrowdFacts facts, Emphasis emphasis) {
        var ends = new BitSet();
        IntStream.of(marks).forEach(ends::set);
        return IntStream.range(0, ties.size())
                .filter(tie -> ends.get(ties.from(tie)) && ends.get(ties.to(tie)))
                .filter(tie ->
                        emphasis.ties().contains(facts.ties().get(tie).tie().id()))
                .toArray();
    }

    private void dress(Marks marks, int i) {
        var fact = facts.members().get(i);
        boolean folded = fact.member().folded();
        marks.dress(
                i,
                colours.of(folded ? "surface-quiet" : "mark-fill"),
                colours.of(fact.leaning()),
                Looks.ringWidth(folded, fact.leaning()),
                folded ? Marks.Edge.DOTTED : fact.through() ? Marks.Edge.DASHED : Marks.Edge.WHOLE,
                ground(fact),
                fact.drawn() ? Looks.opacity(fact.presence(), false) : 0);
    }

    private int ground(CrowdFacts.OfMember fact) {
        if (fact.camp() == 0) {
            return Marks.NO_GROUND;
        }
        return colours.ground(
                (fact.camp() - 1) % Swatches.CAMPS + 1, fact.presence() == Presence.OUTSIDE ? GROUND_OUTSIDE : GROUND);
    }

    private void dress(Ties ties, int i, CrowdFacts.OfTie fact, Standing standing) {
        var kind = fact.tie().kind();
        ties.dress(
                i,
                colours.of(kind),
                Looks.denseWidth(kind, fact.strength(), standing == Standing.STANDING_OUT),
                fact.strength(),
                fact.weight(),
                standing,
                line(kind),
                kind.isPointed());
    }

    private static Ties.Line line(TieKind kind) {
        List<Double> dashes = Looks.dashes(kind);
        return dashes.isEmpty() ? Ties.Line.WHOLE : new Ties.Line(dashes);
    }

    private static Standing standing(CrowdFacts.OfTie fact) {
        if (!fact.drawn()) {
            return Standing.HIDDEN;
        }
        if (fact.selected()) {
            return Standing.SELECTED;
        }
        return fact.shown() ? Standing.PLAIN : Standing.OUTSIDE;
    }

    /** The colour that a name is written in. */
    static String ink(CrowdFacts.OfMember fact, Emphasis emphasis) {
        if (fact.selected()) {
            return "accent";
        }
        boolean quiet = fact.presence() != Presence.FOCUS
                || (emphasis.isOn() && !emphasis.actors().contains(fact.member().id()));
        return quiet ? "ink-quiet" : "ink";
    }

    /** Whether a mark bears the badge of a stance. */
    static boolean hasBadge(CrowdFacts.OfMember fact) {
        return fact.leaning() != Leaning.NO_POSITION;
    }
}
