package parley.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.analysis.contact.Encounters;
import parley.model.Actor;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** Two actors, chosen at the top, and below them all that is known of the two together. */
public final class ComparePage extends VBox {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 800;

    private final Reading reading;
    private final Encounters encounters;
    private final Evidence evidence;
    private final ActorChooser first;
    private final ActorChooser second;
    private final StackPane below = new StackPane();
    private Tab tab = Tab.ISSUES;
    private @Nullable Actor one;
    private @Nullable Actor other;

    /** What is worked out before the page is shown. */
    private record Opening(Encounters encounters, Optional<Couple> couple, Optional<Answer> answer) {
        static Opening of(Reading reading) {
            var encounters = Encounters.of(reading.dataset(), reading.projection());
            var couple = Couple.opening(reading, encounters);
            return new Opening(encounters, couple, couple.map(both -> Answer.of(reading, encounters, both)));
        }
    }

    /**
     * The page about what the session shows now; it compares in the background.
     *
     * @param close closes what the page stands on; called before a link selects something
     */
    public static LatePane of(Session session, Runnable close) {
        var reading = session.reading().get();
        var pane = new LatePane("Comparing …", () -> Opening.of(reading), opening -> {
            var page = new ComparePage(reading, opening, new Evidence(session, reading.dataset(), close));
            Background.enqueue(page::focus);
            return page;
        });
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMinHeight(0);
        return pane;
    }

    private ComparePage(Reading reading, Opening opening, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
        encounters = opening.encounters();
        one = opening.couple().map(Couple::one).orElse(null);
        other = opening.couple().map(Couple::other).orElse(null);
        getStyleClass().add("compare");
        getStylesheets()
                .add(Objects.requireNonNull(ComparePage.class.getResource("compare.css"))
                        .toExternalForm());
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        first = new ActorChooser("Compare", "compare-one", reading.dataset(), one, this::chooseOne);
        second = new ActorChooser("with", "compare-other", reading.dataset(), other, this::chooseOther);
        getChildren().setAll(choosers(), below);
        opening.answer().map(this::answered).or(() -> Optional.of(nobody())).ifPresent(below.getChildren()::setAll);
    }

    private Node choosers() {
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        return Nodes.styled(new HBox(first, second), "choosers");
    }

    private void chooseOne(Actor actor) {
        one = actor;
        compare();
    }

    private void chooseOther(Actor actor) {
        other = actor;
        compare();
    }

    /** Where an actor is selected, what is left to choose is the other. */
    private void focus() {
        if (reading.state().selection() instanceof Selection.OfActor) {
            second.focus();
        } else {
            first.focus();
        }
    }

    /** Whatever was being compared is given up as it leaves the window. */
    private void compare() {
        below.getChildren()
                .setAll(
                        one == null || other == null || one.equals(other)
                                ? nobody()
                                : compared(new Couple(one, other)));
    }

    private Node compared(Couple couple) {
        return new LatePane("Comparing …", () -> Answer.of(reading, encounters, couple), this::answered);
    }

    private static Node nobody() {
        return Prose.of("Choose two different actors to compare.", "quiet");
    }

    private Node answered(Answer answer) {
        var tabs = new Tabs(answer, evidence, tab, chosen -> tab = chosen);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return Nodes.styled(new VBox(gist(answer), shown(), tabs), "answer");
    }

    private Node gist(Answer answer) {
        var issue = reading.dataset().findIssue(reading.state().issue());
        var gist =
                Prose.of(issue.map(asked -> Gist.of(answer.comparison(), asked)).orElse(""), "gist");
        gist.setId("gist");
        gist.setAccessibleRole(AccessibleRole.TEXT);
        return gist;
    }

    /** That something is left out must be said where facts are stated. */
    private Node shown() {
        var note = Prose.of("Only what the filter leaves is compared.", "quiet", "small");
        Nodes.show(note, reading.state().filter().isActive());
        return note;
    }

    /** The parts of the page. */
    enum Tab {
        ISSUES("Issue by issue"),
        CONTACTS("Contacts"),
        CONDITIONS("Conditions"),
        BETWEEN("Between the two"),
        ROUTE("How one reaches the other");

        private final String label;

        Tab(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static List<Tab> all() {
            return List.of(values());
        }
    }
}
