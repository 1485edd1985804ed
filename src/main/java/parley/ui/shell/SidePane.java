package parley.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.model.Event;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.MadeWhenShown;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;
import parley.ui.words.Names;

/** The right of the window: all statements, the detail of what is selected, or the notebook. */
final class SidePane extends BorderPane {
    private final ToggleButton statementsTab = Nodes.styled(new ToggleButton("Statements"), "tab-button");
    private final ToggleButton detailTab = Nodes.styled(new ToggleButton("Detail"), "tab-button");
    private final ToggleButton notebookTab = Nodes.styled(new ToggleButton("Notebook"), "tab-button");
    private Selection shown = Selection.NOTHING;

    SidePane(Session session, Region statements, Region detail, Supplier<? extends Region> notebook) {
        statementsTab.setMinWidth(Region.USE_PREF_SIZE);
        notebookTab.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        group.getToggles().setAll(statementsTab, detailTab, notebookTab);
        group.selectToggle(statementsTab);
        group.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        statements.visibleProperty().bind(statementsTab.selectedProperty());
        setTop(Nodes.styled(new HBox(14, statementsTab, detailTab, notebookTab), "tabs"));
        setCenter(new StackPane(statements, behind(detailTab, () -> detail), behind(notebookTab, notebook)));
        session.reading().subscribe(this::show);
        session.asking().subscribe(asking -> count(asking, session.reading().get()));
    }

    /** What most starts do not turn to. */
    private static Region behind(ToggleButton tab, Supplier<? extends Region> content) {
        var place = new MadeWhenShown(() -> {
            var made = content.get();
            made.visibleProperty().bind(tab.selectedProperty());
            return made;
        });
        place.visibleProperty().bind(tab.selectedProperty());
        return place;
    }

    void showDetail() {
        detailTab.setSelected(true);
    }

    void showStatements() {
        statementsTab.setSelected(true);
    }

    /** Turns to the statements where one of them is selected. */
    void showSelectedStatement() {
        if (shown instanceof Selection.OfStatement) {
            showStatements();
        }
    }

    void showNotebook() {
        notebookTab.setSelected(true);
    }

    private void show(Reading reading) {
        var selection = reading.state().selection();
        count(false, reading);
        detailTab.setText(name(reading).orElse("Detail"));
        if (!selection.equals(shown)) {
            shown = selection;
            tabFor(selection).setSelected(true);
        }
    }

    /** How many there are, or that they are being counted. */
    private void count(boolean asking, Reading reading) {
        statementsTab.setText("Statements "
                + (asking
                        ? "…"
                        : Amounts.number(reading.projection().statements().size())));
    }

    /** Statements are read where they stand, or put into the notebook; everything else is explained in the detail. */
    private ToggleButton tabFor(Selection selection) {
        return switch (selection) {
            case Selection.OfActor _, Selection.OfTie _, Selection.OfEvent _ -> detailTab;
            case Selection.OfStatement _ when detailTab.isSelected() -> detailTab;
            case Selection.OfStatement _, Selection.Nothing _ -> notebookTab.isSelected() ? notebookTab : statementsTab;
        };
    }

    private static Optional<String> name(Reading reading) {
        var dataset = reading.dataset();
        return switch (reading.state().selection()) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfActor(var id) -> dataset.findActor(id).map(actor -> actor.shortName());
            case Selection.OfStatement _ -> Optional.of("Wordings");
            case Selection.OfEvent(var id) -> dataset.findEvent(id).map(Event::title);
            case Selection.OfTie _ -> reading.selectedTie().map(tie -> Names.of(reading::member, tie));
        };
    }
}
