package parley.ui.graph;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.model.Actor;
import parley.network.Tie;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Names;

/** What is under the pointer, in a few words beside it. */
final class HoverCard extends VBox {
    private static final double WIDEST = 300;
    private static final double AWAY = 16;

    HoverCard() {
        super(3);
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setMaxWidth(WIDEST);
        setVisible(false);
    }

    void showActor(Reading reading, Actor actor) {
        var stance = StanceStyle.pill(reading.projection().stanceOf(actor.id()).leaning());
        var where = reading.projection()
                .stanceOf(actor.id())
                .spokesperson()
                .map(other -> "through " + other.shortName())
                .orElse("");
        getChildren()
                .setAll(
                        Prose.of(actor.name(), "strong"),
                        Prose.of(ActorWords.role(reading, actor), "quiet", "small"),
                        new HBox(6, stance, Nodes.label(where, "quiet", "small")),
                        Prose.of(
                                ActorWords.ties(reading, actor)
                                        + " · click to read, double-click for its neighbourhood",
                                "quiet",
                                "small"));
    }

    void showTie(Reading reading, Tie tie) {
        getChildren()
                .setAll(
                        Prose.of(Names.of(reading.dataset(), tie), "strong"),
                        Prose.of(evidence(reading, tie), "quiet", "small"));
    }

    private static String evidence(Reading reading, Tie tie) {
        var evidence = reading.evidence(tie);
        return switch (tie.kind()) {
            case REPRESENTATION -> tie.kind().label();
            case MEETING, PLANNED_MEETING ->
                tie.kind().label() + ": " + evidence.events().getFirst().title();
            case COOPERATIVE, CONFLICTUAL ->
                evidence.statements().size()
                        + (evidence.statements().size() == 1 ? " statement, " : " statements, ")
                        + tie.kind().label()
                        + " · click to read";
        };
    }

    /** Beside a point, but inside a pane of a size. */
    void moveTo(double x, double y, double paneWidth, double paneHeight) {
        getChildren().forEach(child -> {
            if (child instanceof Region text) {
                text.setMaxWidth(WIDEST - 24);
            }
        });
        applyCss();
        double width = Math.min(WIDEST, prefWidth(Region.USE_COMPUTED_SIZE));
        double height = prefHeight(width);
        resize(width, height);
        layout();
        double left = x + AWAY + width > paneWidth ? x - AWAY - width : x + AWAY;
        double top = Math.min(y + AWAY, paneHeight - height - 4);
        relocate(Math.max(4, left), Math.max(4, top));
        setVisible(true);
    }
}
