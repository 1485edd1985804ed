package parley.ui.graph;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.network.Member;
import parley.network.Tie;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.theme.StanceStyle;
import parley.ui.words.LinkWords;
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

    void showMember(Reading reading, Member member) {
        if (member.folded()) {
            showOthers(reading, member);
        } else {
            showActor(reading, member);
        }
    }

    private void showOthers(Reading reading, Member member) {
        getChildren()
                .setAll(
                        Prose.of(member.name(), "strong"),
                        Prose.of(ActorWords.names(reading, member, ActorWords.MOST_NAMES), "quiet", "small"),
                        Prose.of("Click to let each stand alone", "quiet", "small"));
    }

    private void showActor(Reading reading, Member member) {
        var stance = reading.stanceOf(member);
        var where = stance.spokesperson()
                .map(other -> "through " + other.shortName())
                .orElse("");
        getChildren()
                .setAll(
                        Prose.of(member.name(), "strong"),
                        Prose.of(ActorWords.role(reading, member), "quiet", "small"),
                        new HBox(6, StanceStyle.pill(stance.leaning()), Nodes.label(where, "quiet", "small")),
                        Prose.of(
                                ActorWords.ties(reading, member)
                                        + " · click to read, double-click for its neighbourhood",
                                "quiet",
                                "small"));
    }

    void showTie(Reading reading, Tie tie) {
        getChildren()
                .setAll(
                        Prose.of(Names.of(reading::member, tie), "strong"),
                        Prose.of(evidence(reading, tie), "quiet", "small"));
    }

    private static String evidence(Reading reading, Tie tie) {
        var evidence = reading.evidence(tie);
        return switch (tie.kind()) {
            case REPRESENTATION -> tie.kind().label();
            case MEETING, PLANNED_MEETING ->
                tie.kind().label() + ": " + evidence.events().getFirst().title()
                        + more(evidence.events().size() - 1);
            case LINK, MUTUAL_LINK -> tie.kind().label() + ", without statements" + LinkWords.summary(evidence.links());
            case COOPERATIVE, CONFLICTUAL, MENTION, REPLY ->
                evidence.statements().size()
                        + (evidence.statements().size() == 1 ? " statement, " : " statements, ")
                        + tie.kind().label()
                        + " · click to read";
        };
    }

    private static String more(int others) {
        return others == 0 ? "" : " and " + others + " more";
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
