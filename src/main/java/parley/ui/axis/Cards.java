package parley.ui.axis;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.model.Statement;
import parley.picture.axis.AxisPicture.Target;
import parley.picture.axis.AxisPlan;
import parley.picture.axis.EventMark;
import parley.picture.axis.LaneWords;
import parley.picture.axis.Tally;
import parley.picture.axis.Tile;
import parley.query.Leaning;
import parley.query.Stances;
import parley.session.Lanes;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What the card says of something on the axis. */
final class Cards {
    private static final double WIDTH = 320;
    private static final int MOST_EVENTS = 8;

    private Cards() {}

    static Node of(Reading reading, AxisPlan plan, Target target) {
        return switch (target) {
            case Target.OfStatement(var id, var _, var _, var _) -> statement(reading, plan, id);
            case Target.OfTile(var tile) -> tile(reading, tile);
            case Target.OfEvent(var mark) -> events(reading, mark);
        };
    }

    private static VBox card(Node... lines) {
        var card = Nodes.styled(new VBox(6, lines), "axis-card-body");
        card.setPrefWidth(WIDTH);
        return card;
    }

    // --- statements ------------------------------------------------------------------------------------------------

    private static Node statement(Reading reading, AxisPlan plan, String id) {
        var said = reading.dataset().statement(id);
        return changed(reading, plan, said)
                .<Node>map(before -> change(reading, reading.state().issue(), before, said))
                .orElseGet(() -> card(withFilter(
                        AxisWords.statement(reading, said), reading.projection().holdsStatement(id))));
    }

    /** The position before one that changed a stance, where lanes show stances. */
    private static Optional<Statement> changed(Reading reading, AxisPlan plan, Statement said) {
        if (plan.lanes().kind() != Lanes.STANCES) {
            return Optional.empty();
        }
        var issue = reading.state().issue();
        var positions = Stances.positionsOf(reading.chronology(), said.speaker(), issue);
        int place = positions.placeOf(reading.dataset().statements().row(said.id()));
        return place < 1
                ? Optional.empty()
                : Optional.of(positions.get(place - 1))
                        .filter(before -> !before.stanceOn(issue).equals(said.stanceOn(issue)));
    }

    private static Region withFilter(String words, boolean survives) {
        return Prose.of(words + (survives ? "" : "\nLeft out by the filter"));
    }

    /** Before and after, each with its date, its source and the words. */
    private static Node change(Reading reading, String issue, Statement before, Statement after) {
        var dataset = reading.dataset();
        var heading = Nodes.label(
                dataset.actor(after.speaker()).shortName() + " on "
                        + dataset.issue(issue).label(),
                "strong");
        return card(heading, position(reading, issue, before, "Before"), position(reading, issue, after, "After"));
    }

    private static Node position(Reading reading, String issue, Statement said, String when) {
        var pill = StanceStyle.pill(Leaning.of(said.stanceOn(issue)));
        var date = Nodes.label(Dates.inFull(reading.chronology().dateOf(said)), "small");
        var line = new HBox(8, Nodes.label(when, "quiet", "small"), pill, date);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(3, line, Prose.of(AxisWords.words(said)), Prose.of(publisher(reading, said), "quiet", "small"));
    }

    private static String publisher(Reading reading, Statement said) {
        return said.attestations().stream()
                .findFirst()
                .map(attestation -> Names.of(reading.dataset().source(attestation.source())))
                .orElse("");
    }

    // --- what is counted -------------------------------------------------------------------------------------------

    private static Node tile(Reading reading, Tile tile) {
        var all = Tally.of(tile.entries(), _ -> true);
        var left = Tally.of(tile.entries(), reading.projection()::holdsStatement);
        var card = card(
                Nodes.label(AxisWords.days(tile), "strong"),
                Nodes.label(LaneWords.ofAll(left.total(), all.total()), "small"));
        all.byStance()
                .forEach((leaning, count) -> card.getChildren()
                        .add(row(leaning, LaneWords.part(left.byStance().getOrDefault(leaning, 0), count))));
        card.getChildren().add(Nodes.label("Click, or Enter, zooms in to these days", "quiet", "small"));
        return card;
    }

    private static Node row(Leaning leaning, String count) {
        var row = new HBox(8, StanceStyle.badge(leaning), Nodes.label(count + " " + leaning.label(), "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    // --- events ----------------------------------------------------------------------------------------------------

    private static Node events(Reading reading, EventMark mark) {
        if (mark.isSingle()) {
            var id = mark.events().getFirst();
            return card(withFilter(
                    AxisWords.event(reading.dataset().event(id), reading.chronology()),
                    reading.projection().holdsEvent(id)));
        }
        var card = card(Nodes.label(mark.events().size() + " events, " + DayWords.words(mark.days()), "strong"));
        mark.events().stream()
                .limit(MOST_EVENTS)
                .forEach(id -> card.getChildren().add(line(reading, id)));
        int more = mark.events().size() - MOST_EVENTS;
        var last = (more > 0 ? "and " + more + " more · " : "") + "click to zoom in to these days";
        card.getChildren().add(Nodes.label(last, "quiet", "small"));
        return card;
    }

    private static Node line(Reading reading, String id) {
        var event = reading.dataset().event(id);
        var date = Dates.dayOfMonth(reading.chronology().dateOf(event).first());
        return Prose.of(date + " · " + event.title(), "small");
    }
}
