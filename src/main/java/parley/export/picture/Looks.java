package parley.export.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.network.Member;
import parley.network.Tie;
import parley.network.TieKind;
import parley.picture.Monogram;
import parley.query.ActorStance;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Outsiders;
import parley.session.Reading;

/**
 * How everything in a network looks in a reading, by the ids of a picture; the one place that knows what marks and curves
 * stand for. Lengths, dashes and opacities are those of the window's {@code graph.css}, which a test holds them to.
 *
 * @param marks the looks of what is drawn at all
 * @param curves the looks of what is drawn at all
 * @param camps the looks of the grounds
 * @param standout what stands out of it all
 */
public record Looks(
        Map<String, OfMark> marks, Map<String, OfCurve> curves, Map<String, OfCamp> camps, Standout standout) {
    static final double CONTEXT = 0.72;
    static final double OUTSIDE = 0.26;
    static final double FADED = 0.34;
    static final double OUTSIDE_FADED = 0.2;
    static final double TIE = 0.85;
    static final double TIE_OUTSIDE = 0.12;
    static final double TIE_FADED = 0.1;
    static final double TIE_OUTSIDE_FADED = 0.08;
    static final double TIE_OUTSIDE_STANDING_OUT = 0.3;
    /** Widths of ties by how long their evidence is, from 1 to 5. */
    static final List<Double> WIDTHS = List.of(1.8, 2.5, 3.1, 3.7, 4.3);

    static final double SPEAKS_FOR_WIDTH = 1.3;
    static final double SELECTED_WIDTH = 4;

    /** From so many ties on, those with little evidence step back. */
    static final int DENSE = 90;

    static final double TIE_DENSE = 0.75;
    /** Opacities of ties by how long their evidence is, where there are many; beyond these {@link #TIE_DENSE}. */
    static final List<Double> DENSE_OPACITIES = List.of(0.13, 0.3);
    /** Widths of ties by how long their evidence is, where there are many. */
    static final List<Double> DENSE_WIDTHS = List.of(0.9, 1.3, 2.1, 2.7, 4.3);

    static final double DENSE_SPEAKS_FOR_WIDTH = 1;
    static final double DENSE_STANDING_OUT_WIDTH = 2;
    private static final int CAMP_COLOURS = 7;

    public Looks {
        marks = Map.copyOf(marks);
        curves = Map.copyOf(curves);
        camps = Map.copyOf(camps);
    }

    /**
     * How a mark looks.
     *
     * @param letters what is written on it; empty where its kind has a sign
     * @param folded whether it stands for several that are folded
     * @param through whether somebody else took its stance for it
     * @param quiet whether its name steps back
     * @param title in words
     */
    public record OfMark(
            ActorKind kind,
            String letters,
            boolean folded,
            Leaning leaning,
            boolean through,
            boolean selected,
            boolean quiet,
            double opacity,
            String title) {}

    /** How a curve looks. */
    public record OfCurve(TieKind kind, double width, double opacity, String title) {}

    /**
     * How the ground of a camp looks.
     *
     * @param colour from 1 to 7
     */
    public record OfCamp(int colour, boolean outside) {}

    /** The looks of a whole network; linear in its ties and their evidence. */
    public static Looks of(Reading reading, Standout standout) {
        var marks = new HashMap<String, OfMark>();
        for (var member : reading.network().members()) {
            mark(reading, standout, member).ifPresent(look -> marks.put(member.id(), look));
        }
        var ties = reading.network().ties();
        var curves = new HashMap<String, OfCurve>();
        for (var tie : ties) {
            curve(reading, standout, tie, ties.size() > DENSE).ifPresent(look -> curves.put(tie.id(), look));
        }
        return new Looks(marks, curves, camps(reading), standout);
    }

    private static Optional<OfMark> mark(Reading reading, Standout standout, Member member) {
        var presence = reading.presenceOf(member);
        if (presence == Presence.OUTSIDE && reading.state().outsiders() == Outsiders.HIDDEN) {
            return Optional.empty();
        }
        var faded = standout.isOn() && !standout.actors().contains(member.id());
        var stance = reading.stanceOf(member);
        return Optional.of(new OfMark(
                member.kind(),
                letters(member),
                member.folded(),
                stance.leaning(),
                stance.spokesperson().isPresent(),
                reading.isSelected(member),
                presence != Presence.FOCUS || faded,
                opacity(presence, faded),
                member.folded() ? member.name() : title(member, stance)));
    }

    /** A person is known by letters, several by their number. */
    private static String letters(Member member) {
        if (member.folded()) {
            return member.tally();
        }
        return member.kind() == ActorKind.PERSON ? Monogram.of(member.name()) : "";
    }

    private static String title(Member member, ActorStance stance) {
        return member.name() + ": " + stance.leaning().label()
                + stance.spokesperson()
                        .map(other -> ", through " + other.shortName())
                        .orElse("");
    }

    /** How far a mark can be seen, from 0 to 1. */
    public static double opacity(Presence presence, boolean faded) {
        if (presence == Presence.OUTSIDE) {
            return faded ? OUTSIDE_FADED : OUTSIDE;
        }
        return faded ? FADED : presence == Presence.CONTEXT ? CONTEXT : 1;
    }

    private static Optional<OfCurve> curve(Reading reading, Standout standout, Tie tie, boolean dense) {
        var shown = reading.shows(tie);
        if (!shown && reading.state().outsiders() == Outsiders.HIDDEN) {
            return Optional.empty();
        }
        int evidence = shown ? reading.evidence(tie).size() : 1;
        int step = shown ? reading.strength(tie, WIDTHS.size()) : 1;
        var standingOut = standout.ties().contains(tie.id());
        var selected = reading.selectedTie().filter(tie::equals).isPresent();
        return Optional.of(new OfCurve(
                tie.kind(),
                dense ? denseWidth(tie.kind(), step, standingOut) : width(tie.kind(), step, selected),
                opacity(standout, standingOut, shown, dense ? denseOpacity(step) : TIE),
                title(reading, tie, evidence)));
    }

    private static String title(Reading reading, Tie tie, int evidence) {
        return reading.network().member(tie.from()).name() + (tie.kind().isDirected() ? " → " : " – ")
                + reading.network().member(tie.to()).name() + ": " + tie.kind().label()
                + (evidence > 1 ? " (" + evidence + ")" : "");
    }

    private static double width(TieKind kind, int step, boolean selected) {
        if (selected) {
            return SELECTED_WIDTH;
        }
        return kind == TieKind.REPRESENTATION ? SPEAKS_FOR_WIDTH : WIDTHS.get(step - 1);
    }

    /** How wide a tie is among many, by its strength from 1 to 5, in pixels. */
    public static double denseWidth(TieKind kind, int step, boolean standingOut) {
        if (standingOut) {
            return DENSE_STANDING_OUT_WIDTH;
        }
        return kind == TieKind.REPRESENTATION ? DENSE_SPEAKS_FOR_WIDTH : DENSE_WIDTHS.get(step - 1);
    }

    /** The dashes and gaps of a tie's line, in pixels; none where it is whole. */
    public static List<Double> dashes(TieKind kind) {
        return NetworkInks.dashes(kind);
    }

    /** How wide the ring of a mark is, in pixels. */
    public static double ringWidth(boolean folded, Leaning leaning) {
        if (folded) {
            return NetworkInks.FOLDED_RING;
        }
        return leaning == Leaning.NO_POSITION ? NetworkInks.THIN_RING : NetworkInks.RING;
    }

    private static double denseOpacity(int step) {
        return step <= DENSE_OPACITIES.size() ? DENSE_OPACITIES.get(step - 1) : TIE_DENSE;
    }

    private static double opacity(Standout standout, boolean standingOut, boolean shown, double otherwise) {
        if (standingOut) {
            return shown ? 1 : TIE_OUTSIDE_STANDING_OUT;
        }
        if (standout.isOn()) {
            return shown ? TIE_FADED : TIE_OUTSIDE_FADED;
        }
        return shown ? otherwise : TIE_OUTSIDE;
    }

    private static Map<String, OfCamp> camps(Reading reading) {
        var present = present(reading);
        var camps = reading.dataset().camps();
        var looks = new HashMap<String, OfCamp>();
        for (int i = 0; i < camps.size(); i++) {
            var id = camps.get(i).id();
            looks.put(id, new OfCamp(i % CAMP_COLOURS + 1, !present.contains(id)));
        }
        return looks;
    }

    private static Set<String> present(Reading reading) {
        return reading.dataset().actors().stream()
                .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                .map(Actor::camp)
                .collect(Collectors.toSet());
    }
}
