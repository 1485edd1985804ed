package parley.ui.graph;

import java.util.List;
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
    private final Emphasis emphasis;
    private final Colours colours;

    private CrowdLooks(CrowdFacts facts, Emphasis emphasis, Colours colours) {
        this.facts = facts;
        this.emphasis = emphasis;
        this.colours = colours;
    }

    /**
     * A drawing of a picture, dressed.
     *
     * @param marks where the marks of the picture are
     * @param ties the curves of the picture
     */
    static Drawing dress(
            NetworkPicture picture, Marks marks, Ties ties, CrowdFacts facts, Emphasis emphasis, Colours colours) {
        var looks = new CrowdLooks(facts, emphasis, colours);
        var dressedMarks = marks.undressed();
        var dressedTies = ties.undressed();
        for (int i = 0; i < dressedMarks.size(); i++) {
            looks.dress(dressedMarks, i);
        }
        for (int i = 0; i < dressedTies.size(); i++) {
            looks.dress(dressedTies, i);
        }
        dressedTies.sort(dressedMarks);
        return new Drawing(picture.width(), picture.height(), colours.of("canvas"), dressedMarks, dressedTies);
    }

    private void dress(Marks marks, int i) {
        var fact = facts.members().get(i);
        boolean folded = fact.member().folded();
        boolean faded =
                emphasis.isOn() && !emphasis.actors().contains(fact.member().id());
        marks.dress(
                i,
                colours.of(folded ? "surface-quiet" : "mark-fill"),
                colours.of(fact.leaning()),
                Looks.ringWidth(folded, fact.leaning()),
                folded ? Marks.Edge.DOTTED : fact.through() ? Marks.Edge.DASHED : Marks.Edge.WHOLE,
                ground(fact),
                fact.drawn() ? Looks.opacity(fact.presence(), faded) : 0);
    }

    private int ground(CrowdFacts.OfMember fact) {
        if (fact.camp() == 0) {
            return Marks.NO_GROUND;
        }
        return colours.ground(
                (fact.camp() - 1) % Swatches.CAMPS + 1, fact.presence() == Presence.OUTSIDE ? GROUND_OUTSIDE : GROUND);
    }

    private void dress(Ties ties, int i) {
        var fact = facts.ties().get(i);
        var kind = fact.tie().kind();
        var standing = standing(fact);
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

    private Standing standing(CrowdFacts.OfTie fact) {
        if (!fact.drawn()) {
            return Standing.HIDDEN;
        }
        if (fact.selected()) {
            return Standing.SELECTED;
        }
        boolean out = emphasis.ties().contains(fact.tie().id());
        if (!fact.shown()) {
            return emphasis.isOn() && !out ? Standing.OUTSIDE_FADED : Standing.OUTSIDE;
        }
        return out ? Standing.STANDING_OUT : emphasis.isOn() ? Standing.FADED : Standing.PLAIN;
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
