package parley.ui.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.Dataset;
import parley.model.Statement;
import parley.notebook.Edit;
import parley.notebook.Evidence;
import parley.notebook.OpenNotebook;
import parley.notebook.Probe;
import parley.notebook.Role;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.theme.RoleItems;

/** A statement under a claim: who said what, a way to it, and the four questions, which fold out. */
final class EvidenceCard extends VBox {
    private final OpenNotebook open;
    private final Dataset dataset;
    private final String claim;
    private final String statement;
    private final Optional<Statement> said;
    private final ToggleButton fold = Nodes.styled(new ToggleButton(), "fold", "flat");
    private @Nullable QuestionsPart questions;
    private @Nullable Evidence shown;

    EvidenceCard(OpenNotebook open, Session session, String claim, Evidence evidence) {
        super(4);
        this.open = open;
        this.claim = claim;
        statement = evidence.statement();
        dataset = session.reading().get().dataset();
        said = dataset.findStatement(statement);
        Nodes.styled(this, "evidence");
        setId("evidence-" + statement);
        var select = (Runnable) () -> said.ifPresent(found -> session.select(new Selection.OfStatement(found.id())));
        getChildren().addAll(head(select), words(evidence, select), fold);
        fold.setOnAction(_ -> unfold(fold.isSelected()));
        fold.setMaxWidth(Double.MAX_VALUE);
    }

    private Node head(Runnable select) {
        Node name = said.<Node>map(found -> way(found, select))
                .orElseGet(() -> Prose.of("No longer in this dataset", "gone", "small"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(4, name, Nodes.spacer(), Moves.menu("What to do with this statement", items()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button way(Statement found, Runnable select) {
        var way = Nodes.linkButton(Gist.who(dataset, found), select);
        way.setAccessibleText("Show the statement of " + Gist.who(dataset, found));
        way.setMinWidth(40);
        return way;
    }

    private Node words(Evidence evidence, Runnable select) {
        var words = said.map(found -> found.quote()
                        .<Node>map(quote -> Prose.quotation(quote))
                        .orElseGet(() -> Prose.of(found.paraphrase(), "quiet")))
                .orElseGet(() -> Prose.of(
                        (evidence.gist().isEmpty() ? "Statement " + statement : evidence.gist())
                                + " It stays here as it" + " was written down.",
                        "quiet"));
        if (said.isPresent()) {
            Nodes.styled(words, "evidence-words");
            words.setOnMouseClicked(_ -> select.run());
        }
        return words;
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        for (var role : Role.values()) {
            var item = Moves.item("Counts " + role.manner(), () -> edit(new Edit.Turn(claim, statement, role)));
            item.setGraphic(new FontIcon(RoleItems.icon(role)));
            items.add(item);
        }
        items.add(Moves.item("Move up", () -> edit(new Edit.MoveEvidence(claim, statement, -1))));
        items.add(Moves.item("Move down", () -> edit(new Edit.MoveEvidence(claim, statement, 1))));
        items.add(Moves.item("Take it out", () -> edit(new Edit.TakeOut(claim, statement))));
        return items;
    }

    private void edit(Edit edit) {
        open.edit(edit);
    }

    void show(Evidence evidence, boolean selected) {
        Nodes.mark(this, "selected", selected);
        if (evidence.equals(shown)) {
            return;
        }
        shown = evidence;
        int answered = evidence.answers().size();
        fold.setText("Four questions" + (answered == 0 ? "" : ": " + answered + " answered")
                + (evidence.note().isEmpty() ? "" : " · note"));
        fold.setAccessibleText(
                "Four questions about this statement, " + answered + " of " + Probe.values().length + " answered");
        fold.setGraphic(new FontIcon(fold.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        if (questions != null) {
            questions.show(evidence);
        }
    }

    /** Shows the questions or puts them away; they are built when they are first asked for. */
    void unfold(boolean unfolded) {
        fold.setSelected(unfolded);
        fold.setGraphic(new FontIcon(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        if (unfolded && questions == null) {
            var part = new QuestionsPart(open, claim, statement, dataset, said);
            if (shown != null) {
                part.show(shown);
            }
            questions = part;
            getChildren().add(part);
        }
        if (questions != null) {
            Nodes.show(questions, unfolded);
        }
    }
}
