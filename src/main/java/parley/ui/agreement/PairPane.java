package parley.ui.agreement;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Grounds;
import parley.analysis.agreement.Normalisation;
import parley.model.Statement;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** The pair that is pointed at in a line, and below it the statements that the chosen pair's number rests on. */
final class PairPane extends VBox implements Links.Pairs {
    private static final int STATEMENTS = 3;

    private final Reading reading;
    private final Quoting quoting;
    private final Links links;
    private final StackPane pointed = Nodes.styled(new StackPane(), "pair-pointed");
    private final VBox column = Nodes.styled(new VBox(), "pair-column");
    private final ScrollPane scroll = Scrolling.column(column);
    private Wish wish;

    PairPane(Reading reading, LinksMaker maker, Wish wish) {
        this.reading = reading;
        this.wish = wish;
        links = maker.make(this);
        quoting = new Quoting(links);
        getStyleClass().add("pair-pane");
        pointed.setId("pair-pointed");
        column.setId("pair-evidence");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(pointed, scroll);
        ask(wish);
    }

    /** Makes the links of a page that tell this pane of pairs. */
    @FunctionalInterface
    interface LinksMaker {
        Links make(Links.Pairs pairs);
    }

    Links links() {
        return links;
    }

    /** Begins anew, with nobody chosen. */
    void ask(Wish asked) {
        wish = asked;
        say("Point at two actors to read who they are.");
        column.getChildren()
                .setAll(Nodes.paragraph("Choose a line, a cell or a row to read the statements behind it.", "quiet"));
    }

    @Override
    public void point(Agreement pair) {
        say(links.words(pair, wish.measure()));
    }

    @Override
    public void say(String words) {
        pointed.getChildren().setAll(Prose.of(words, "strong"));
    }

    @Override
    public void choose(Agreement pair) {
        point(pair);
        var grounds = Grounds.of(reading.dataset(), reading.projection(), wish.wishes(), pair.one(), pair.other());
        column.getChildren()
                .setAll(
                        new WrapPane(6, links.actor(pair.one()), Nodes.label("and"), links.actor(pair.other())),
                        Nodes.paragraph(counted(pair)));
        grounds.issues().forEach(on -> column.getChildren().add(issue(on, pair)));
        scroll.setVvalue(0);
    }

    private String counted(Agreement pair) {
        return "Same side " + Numbers.times(pair.agreements()) + ", different sides "
                + Numbers.times(pair.disagreements()) + ", each statement of the one beside each of the other. "
                + divided(pair) + "\n" + wish.measure().label() + ": "
                + Numbers.of(pair, wish.measure()) + ".";
    }

    private String divided(Agreement pair) {
        var normalisation = wish.wishes().normalisation();
        return normalisation == Normalisation.NONE
                ? "Nothing is divided."
                : "Divided by " + Numbers.of(pair.divisor()) + " (" + normalisation.label() + ").";
    }

    private Node issue(Grounds.OnIssue on, Agreement pair) {
        return Nodes.styled(
                new VBox(
                        Prose.of(on.issue().label(), "strong"),
                        Nodes.paragraph(
                                "Same side " + Numbers.times(on.agreements()) + ", different sides "
                                        + Numbers.times(on.disagreements()) + ".",
                                "quiet",
                                "small"),
                        said(pair.one(), on.ofOne(), on),
                        said(pair.other(), on.ofOther(), on)),
                "pair-issue");
    }

    private Node said(String actor, List<Statement> statements, Grounds.OnIssue on) {
        var list = Nodes.styled(new VBox(), "pair-said");
        show(list, actor, statements, on, STATEMENTS);
        return list;
    }

    private void show(VBox list, String actor, List<Statement> statements, Grounds.OnIssue on, int most) {
        list.getChildren()
                .setAll(Nodes.label(
                        links.name(actor) + ", " + Amounts.of(statements.size(), "statement"), "section-title"));
        statements.stream()
                .limit(most)
                .forEach(said ->
                        list.getChildren().add(quoting.of(said, on.issue().id())));
        if (statements.size() > most) {
            list.getChildren()
                    .add(Nodes.linkButton(
                            "Show all " + statements.size(),
                            () -> show(list, actor, statements, on, statements.size())));
        }
    }
}
