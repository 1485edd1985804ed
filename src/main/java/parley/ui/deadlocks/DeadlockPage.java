package parley.ui.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.deadlocks.Deadlock;
import parley.analysis.deadlocks.Deadlocks;
import parley.analysis.deadlocks.Deadlocks.Outcome;
import parley.analysis.deadlocks.Derivation;
import parley.analysis.deadlocks.Term;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrappingCell;
import parley.ui.words.Amounts;

/** The deadlocks at the left; at the right the one chosen, with its sentence, its diagram and how it was found. */
public final class DeadlockPage extends HBox {
    private static final double LIST = 236;
    private static final double WIDTH = 880;
    private static final double HEIGHT = 560;

    private final ListView<Entry> entries = new ListView<>();
    private final Outcome outcome;
    private final Told told;
    private final SaidCard cards;
    private final Reading reading;

    /** One line of the list. */
    private record Entry(String title, String under, Supplier<Region> content) {}

    /**
     * The page about what a session shows now; it searches in the background.
     *
     * @param close closes what the page stands on, before something on it is selected
     */
    public static LatePane of(Session session, Runnable close) {
        var reading = session.reading().get();
        var issue = reading.state().issue();
        var pane = new LatePane(
                "Looking …",
                () -> Deadlocks.of(reading.dataset(), reading.projection(), issue),
                outcome -> new DeadlockPage(reading, outcome, new SaidCard(session, reading.dataset(), close)));
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMinHeight(0);
        return pane;
    }

    private DeadlockPage(Reading reading, Outcome outcome, SaidCard cards) {
        super(18);
        this.reading = reading;
        this.outcome = outcome;
        this.cards = cards;
        told = new Told(reading.dataset(), outcome.issue());
        getStyleClass().add("deadlocks");
        getStylesheets()
                .add(Objects.requireNonNull(DeadlockPage.class.getResource("deadlocks.css"))
                        .toExternalForm());
        if (outcome.deadlocks().isEmpty()) {
            getChildren().setAll(scrolling(nothing()));
        } else {
            prepareList();
        }
    }

    private void prepareList() {
        var scroll = scrolling(new VBox());
        entries.getItems().setAll(all());
        entries.setCellFactory(_ -> new EntryCell());
        entries.setAccessibleText(told.count(outcome));
        VBox.setVgrow(entries, Priority.ALWAYS);
        entries.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                scroll.setContent(entry.content().get());
                scroll.setVvalue(0);
            }
        });
        entries.getSelectionModel().selectFirst();
        var left = new VBox(6, Prose.of(told.count(outcome), "strong"), entries);
        left.setMinWidth(LIST);
        left.setMaxWidth(LIST);
        getChildren().setAll(left, scroll);
    }

    private List<Entry> all() {
        var all = new ArrayList<Entry>();
        outcome.deadlocks()
                .forEach(deadlock ->
                        all.add(new Entry(Told.parties(deadlock), Told.conditions(deadlock), () -> content(deadlock))));
        if (!outcome.open().isEmpty()) {
            all.add(new Entry(
                    "Asked, and not refused",
                    Amounts.of(outcome.open().size(), "condition"),
                    () -> Nodes.styled(new VBox(open()), "deadlock")));
        }
        return all;
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = Scrolling.column(content);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Region content(Deadlock deadlock) {
        var sentence = Prose.of(told.sentence(deadlock), "deadlock-told");
        sentence.setId("deadlock-told");
        return Nodes.styled(
                new VBox(
                        heading(deadlock.derivation().label()),
                        sentence,
                        shown(),
                        new Diagram(deadlock, cards),
                        meaning(deadlock.derivation())),
                "deadlock");
    }

    private static Node heading(String text) {
        var heading = Prose.of(text, "deadlock-kind");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        return heading;
    }

    /** That something is left out must be said where facts are stated. */
    private Node shown() {
        var note = Prose.of("Only what the filters and the window leave is looked at.", "quiet", "small");
        Nodes.show(note, reading.state().filter().isActive());
        return note;
    }

    /** How it was found, folded away until it is asked for. */
    private static Node meaning(Derivation derivation) {
        var words = Nodes.styled(
                new VBox(
                        part("What has to be the case", derivation.definition()),
                        part("What counts", Told.ground()),
                        part("What it does not tell", derivation.limits())),
                "meaning");
        Nodes.show(words, false);
        var ask = Nodes.linkButton("How this was found", () -> {});
        ask.setId("how-found");
        ask.setOnAction(_ -> {
            Nodes.show(words, !words.isVisible());
            ask.setText(words.isVisible() ? "Hide how this was found" : "How this was found");
        });
        return new VBox(6, ask, words);
    }

    private static Node part(String name, String text) {
        return new VBox(1, Nodes.label(name, "strong"), Nodes.paragraph(text));
    }

    private Region nothing() {
        var sentence = Prose.of(told.nothing(outcome), "deadlock-told");
        sentence.setId("deadlock-told");
        var page = Nodes.styled(new VBox(sentence, shown(), Prose.of(Told.ground(), "quiet")), "deadlock");
        if (!outcome.open().isEmpty()) {
            page.getChildren().add(open());
        }
        return page;
    }

    private VBox open() {
        var list = new VBox(14, heading("Asked, and neither refused nor part of a ring"));
        outcome.open().stream().map(this::open).forEach(list.getChildren()::add);
        return list;
    }

    private Node open(Term term) {
        return new VBox(4, Prose.of(told.open(term), "strong"), cards.of(term));
    }

    @Override
    public void requestFocus() {
        if (outcome.deadlocks().isEmpty()) {
            super.requestFocus();
        } else {
            entries.requestFocus();
        }
    }

    private static final class EntryCell extends WrappingCell<Entry> {
        @Override
        protected Node render(Entry entry) {
            setAccessibleText(entry.title() + ": " + entry.under());
            return new VBox(
                    2, Nodes.paragraph(entry.title(), "strong"), Nodes.paragraph(entry.under(), "quiet", "small"));
        }
    }
}
