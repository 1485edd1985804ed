package parley.ui.about;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.dataset.Origin;
import parley.dataset.Overview;
import parley.export.DatasetCitation;
import parley.model.Dataset;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.words.Amounts;

/** What a dataset says of itself: facts, how to cite it, what it covers, and its editors' note. */
public final class AboutPage extends VBox {
    private final ScrollPane scroll = Scrolling.column(this);
    private final HBox ways = new HBox(16);

    /**
     * The page about a dataset; it counts and parses in the background.
     *
     * @param browse opens an address in the system's browser
     */
    public static LatePane of(Dataset dataset, Origin origin, Consumer<String> browse) {
        return new LatePane(
                "Counting …",
                () -> Worked.out(dataset, origin),
                worked -> new AboutPage(dataset, origin, worked, browse).scroll);
    }

    private AboutPage(Dataset dataset, Origin origin, Worked worked, Consumer<String> browse) {
        getStyleClass().add("about");
        var sheet = Objects.requireNonNull(AboutPage.class.getResource("about.css"));
        getStylesheets().add(sheet.toExternalForm());
        var about = dataset.about();
        getChildren()
                .setAll(
                        Prose.of(about.title(), "about-title"),
                        ways,
                        facts(Overview.of(dataset), origin),
                        Prose.of(about.summary(), "about-text"));
        add("How to cite it", citation(DatasetCitation.chicago(about)));
        add("What it covers", new CoverageView(worked.coverage()));
        worked.note().ifPresent(note -> add("Edition note", new NoteView(note.document(), browse), copying(note)));
    }

    /** A section, and the way to it from the top of the page. */
    private void add(String name, Node... content) {
        var heading = Nodes.label(name, "about-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        getChildren().add(heading);
        getChildren().addAll(content);
        ways.getChildren().add(Nodes.linkButton(name, () -> Scrolling.bringToTop(scroll, heading)));
    }

    private static Node facts(Overview overview, Origin origin) {
        var facts = Nodes.styled(new GridPane(), "about-facts");
        fact(facts, "Period", Amounts.days(overview.period()));
        fact(facts, "Holds", Amounts.contents(overview));
        fact(facts, "Edition", overview.about().edition());
        fact(facts, "Licence", overview.about().licence());
        fact(
                facts,
                "From",
                switch (origin) {
                    case Origin.Shipped(var shipped) -> "comes with Parley, as " + shipped.id();
                    case Origin.OfFile file -> file.word();
                });
        return facts;
    }

    private static void fact(GridPane facts, String name, String value) {
        var label = Nodes.label(name, "quiet");
        GridPane.setValignment(label, VPos.TOP);
        facts.addRow(facts.getRowCount(), label, Prose.of(value));
    }

    /** Text that can be selected, and a button that copies it whole. */
    private static Node citation(String citation) {
        var text = Nodes.styled(new TextField(citation), "citation");
        text.setEditable(false);
        text.setAccessibleText("How to cite this dataset");
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, text, copyButton("Copy", "Copy the citation", citation));
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, Nodes.paragraph("To cite a single statement, add its id.", "quiet"));
    }

    private static Node copying(Worked.Note note) {
        return copyButton("Copy the note", "Copy the edition note as Markdown", note.text());
    }

    private static Button copyButton(String name, String spoken, String text) {
        var copy = Nodes.button(
                name, () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        copy.setAccessibleText(spoken);
        return copy;
    }
}
