package parley.export.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.network.Tie;
import parley.network.TieKind;
import parley.picture.Monogram;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.session.Selection;

/**
 * How everything in a network looks in a reading, by the ids of a picture; the one place that knows what marks and curves
 * stand for. Lengths, dashes and opacities are those of the window's {@code graph.css}, which a test holds them to.
 *
 * @param marks the looks of what is drawn at all
 * @param curves the looks of what is drawn at all
 * @param camps the looks of the grounds
 */
public record Looks(Map<String, OfMark> marks, Map<String, OfCurve> curves, Map<String, OfCamp> camps) {
    static final double CONTEXT = 0.72;
    static final double OUTSIDE = 0.26;
    static final double FADED = 0.34;
    static final double OUTSIDE_FADED = 0.2;
    static final double TIE = 0.85;
    static final double TIE_OUTSIDE = 0.12;
    static final double TIE_FADED = 0.14;
    static final double TIE_OUTSIDE_FADED = 0.08;
    static final double TIE_OUTSIDE_STANDING_OUT = 0.3;
    /** Widths of ties by how long their evidence is, from 1 to 5. */
    static final List<Double> WIDTHS = List.of(1.8, 2.5, 3.1, 3.7, 4.3);

    static final double SPEAKS_FOR_WIDTH = 1.3;
    static final double SELECTED_WIDTH = 4;
    private static final int CAMP_COLOURS = 6;

    public Looks {
        marks = Map.copyOf(marks);
        curves = Map.copyOf(curves);
        camps = Map.copyOf(camps);
    }

    /**
     * How a mark looks.
     *
     * @param monogram the letters on it; empty where its kind has a sign
     * @param through whether somebody else took its stance for it
     * @param quiet whether its name steps back
     * @param title in words
     */
    public record OfMark(
            ActorKind kind,
            String monogram,
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
     * @param colour from 1 to 6
     */
    public record OfCamp(int colour, boolean outside) {}

    /** The looks of a whole network; linear in its ties and their evidence. */
    public static Looks of(Reading reading, Standout standout) {
        var marks = new HashMap<String, OfMark>();
        for (var actor : reading.dataset().actors()) {
            mark(reading, standout, actor).ifPresent(look -> marks.put(actor.id(), look));
        }
        var curves = new HashMap<String, OfCurve>();
        for (var tie : reading.network().ties()) {
            curve(reading, standout, tie).ifPresent(look -> curves.put(tie.id(), look));
        }
        return new Looks(marks, curves, camps(reading));
    }

    private static Optional<OfMark> mark(Reading reading, Standout standout, Actor actor) {
        var presence = reading.projection().presenceOf(actor.id());
        if (presence == Presence.OUTSIDE && reading.state().outsiders() == Outsiders.HIDDEN) {
            return Optional.empty();
        }
        var faded = standout.isOn() && !standout.actors().contains(actor.id());
        var stance = reading.projection().stanceOf(actor.id());
        var through = stance.spokesperson();
        return Optional.of(new OfMark(
                actor.kind(),
                actor.kind() == ActorKind.PERSON ? Monogram.of(actor.name()) : "",
                stance.leaning(),
                through.isPresent(),
                reading.state().selection().equals(new Selection.OfActor(actor.id())),
                presence != Presence.FOCUS || faded,
                opacity(presence, faded),
                actor.name() + ": " + stance.leaning().label()
                        + through.map(other -> ", through " + other.shortName()).orElse("")));
    }

    private static double opacity(Presence presence, boolean faded) {
        if (presence == Presence.OUTSIDE) {
            return faded ? OUTSIDE_FADED : OUTSIDE;
        }
        return faded ? FADED : presence == Presence.CONTEXT ? CONTEXT : 1;
    }

    private static Optional<OfCurve> curve(Reading reading, Standout standout, Tie tie) {
        var shown = reading.shows(tie);
        if (!shown && reading.state().outsiders() == Outsiders.HIDDEN) {
            return Optional.empty();
        }
        int evidence = shown ? reading.evidence(tie).size() : 1;
        var selected = reading.state().selection().equals(new Selection.OfTie(tie.id()));
        var title = tie.id() + ": " + tie.kind().label() + (evidence > 1 ? " (" + evidence + ")" : "");
        return Optional.of(
                new OfCurve(tie.kind(), width(tie.kind(), evidence, selected), opacity(standout, tie, shown), title));
    }

    private static double width(TieKind kind, int evidence, boolean selected) {
        if (selected) {
            return SELECTED_WIDTH;
        }
        return kind == TieKind.REPRESENTATION
                ? SPEAKS_FOR_WIDTH
                : WIDTHS.get(Math.clamp(evidence, 1, WIDTHS.size()) - 1);
    }

    private static double opacity(Standout standout, Tie tie, boolean shown) {
        if (standout.ties().contains(tie.id())) {
            return shown ? 1 : TIE_OUTSIDE_STANDING_OUT;
        }
        if (standout.isOn()) {
            return shown ? TIE_FADED : TIE_OUTSIDE_FADED;
        }
        return shown ? TIE : TIE_OUTSIDE;
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
