package parley.ui.deadlocks;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.deadlocks.Deadlock.Arrow;
import parley.analysis.deadlocks.Term;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Statement;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/**
 * The words that an arrow rests on: what is asked for, when and by whom it was said, the quotation, the sources.
 *
 * @param close closes what the page stands on; called before anything is selected
 */
record SaidCard(Session session, Dataset dataset, Runnable close) {
    private static final int LETTERS = 240;
    private static final int SOURCES = 2;

    VBox of(Arrow arrow) {
        return arrow.term().map(this::of).orElseGet(() -> card(arrow.statement()));
    }

    VBox of(Term term) {
        var card = card(term.statement());
        card.getChildren().addFirst(new WrapPane(6, Nodes.label("only if", "strong", "small"), chip(term)));
        if (!term.earlier().isEmpty()) {
            var others = term.earlier().stream().<Node>map(this::link).collect(Collectors.toCollection(ArrayList::new));
            others.addFirst(Nodes.label("Likewise:", "quiet", "small"));
            card.getChildren().add(new WrapPane(6, others));
        }
        return card;
    }

    private static Node chip(Term term) {
        return ConditionChips.chip(term.condition());
    }

    private VBox card(Statement said) {
        return Nodes.styled(
                new VBox(3, link(said), words(said), Prose.of(sources(said), "quiet", "small")), "said-card");
    }

    private static Node words(Statement said) {
        return said.quote()
                .<Node>map(quote -> Prose.quotation(shortened(quote)))
                .orElseGet(() -> Prose.of("Reported: " + shortened(said.paraphrase()), "quiet"));
    }

    private Button link(Statement said) {
        var speaker = dataset.actor(said.speaker());
        var link = link(speaker.shortName() + ", " + Dates.inFull(said.said()), new Selection.OfStatement(said.id()));
        link.setAccessibleText(
                speaker.name() + ", " + Dates.inFull(said.said()) + ", " + said.paraphrase() + " Select in the window");
        return link;
    }

    /** Leads to something in the window. */
    Button link(String text, Selection selection) {
        var link = Nodes.linkButton(text, () -> {
            close.run();
            session.select(selection);
        });
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private String sources(Statement said) {
        var ids =
                said.attestations().stream().map(Attestation::source).distinct().toList();
        var named =
                ids.stream().limit(SOURCES).map(dataset::source).map(Names::of).collect(Collectors.joining("; "));
        return named + (ids.size() > SOURCES ? "; and " + (ids.size() - SOURCES) + " more" : "");
    }

    private static String shortened(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LETTERS);
        return text.substring(0, cut < LETTERS / 2 ? LETTERS : cut) + " …";
    }
}
