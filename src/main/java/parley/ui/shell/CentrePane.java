package parley.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.Issue;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** The centre of the window: what is asked, which filters are on, the tour that is open, and the network or its table twin. */
final class CentrePane extends BorderPane {
    /** As high as two lines of a question, so that a longer one does not move the network. */
    private static final double LINE = 36;

    private final Label issue = Nodes.label("", "heading");
    private final Label question = Nodes.paragraph("", "quiet");
    private final ToggleButton networkButton;
    private final ToggleButton tableButton;

    CentrePane(Session session, Region network, Region networkTools, Region table, Region strip) {
        getStyleClass().add("centre-part");
        networkButton = toggle("Network", Feather.SHARE_2);
        tableButton = toggle("Table", Feather.LIST);
        var group = new ToggleGroup();
        group.getToggles().setAll(networkButton, tableButton);
        group.selectToggle(networkButton);
        group.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        network.visibleProperty().bind(networkButton.selectedProperty());
        table.visibleProperty().bind(tableButton.selectedProperty());
        setCenter(new StackPane(network, table));
        networkTools.visibleProperty().bind(networkButton.selectedProperty());
        setTop(top(new ChipBar(session), networkTools, strip));
        session.reading().subscribe(this::show);
    }

    private VBox top(ChipBar chips, Region networkTools, Region strip) {
        issue.setMinWidth(Region.USE_PREF_SIZE);
        var toggles = Nodes.styled(new HBox(networkButton, tableButton), "segmented");
        toggles.setMinWidth(Region.USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        var line = new HBox(10, issue, question, toggles);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LINE);
        line.setMaxHeight(LINE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var filters = new HBox(10, chips, networkTools);
        return Nodes.styled(new VBox(4, line, filters, strip), "centre-top");
    }

    private static ToggleButton toggle(String name, Ikon icon) {
        var toggle = Nodes.styled(new ToggleButton(name, new FontIcon(icon)), "segment");
        toggle.setAccessibleText("Show as " + name.toLowerCase(Locale.ROOT));
        return toggle;
    }

    private void show(Reading reading) {
        var chosen = reading.dataset().findIssue(reading.state().issue());
        issue.setText(chosen.map(Issue::label).orElse("No issue"));
        question.setWrapText(chosen.stream().noneMatch(found -> Prose.holdsLettersFromTheRight(found.question())));
        question.setText(chosen.map(Issue::question).orElse("This dataset has no issues."));
    }

    /** Shows the network if the table stands there, and the other way round. */
    void turnOver() {
        (networkButton.isSelected() ? tableButton : networkButton).setSelected(true);
    }
}
