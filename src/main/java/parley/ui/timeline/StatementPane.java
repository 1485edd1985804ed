package parley.ui.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Statement;
import parley.notebook.Role;
import parley.query.Dating;
import parley.query.Projection;
import parley.session.Foundation;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrappingCell;
import parley.ui.theme.RoleItems;

/** The statements that survive the filters, as cards in the order they were said, under their days. */
public final class StatementPane extends StackPane {
    private static final String DIAMOND = "M6 0 L12 6 L6 12 L0 6 Z";

    private final Session session;
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = Nodes.paragraph("No statement passes the filters.", "quiet");
    private final MonthStrip months = new MonthStrip();
    private final Background background = new Background();
    private Runnable showWordings = () -> {};
    private @Nullable Shown shown;
    private Arranged arranged = Arranged.NOTHING;
    private boolean following;

    /** The rows of a projection, which may be many: they are made once. */
    private record Arranged(@Nullable Projection projection, RowList rows) {
        static final Arranged NOTHING = new Arranged(null, RowList.EMPTY);

        static Arranged of(Projection projection) {
            return new Arranged(projection, Rows.of(projection));
        }
    }

    /** What the cards are made from; as long as it stays, a zoom of the axis, say, leaves them alone. */
    private record Shown(Dataset dataset, String issue, Dating dating, Selection selection, Projection projection) {
        static Shown of(Reading reading) {
            var state = reading.state();
            return new Shown(reading.dataset(), state.issue(), state.dating(), state.selection(), reading.projection());
        }
    }

    public StatementPane(Session session) {
        this.session = session;
        getStyleClass().add("statement-pane");
        getStylesheets().add(StatementPane.class.getResource("timeline.css").toExternalForm());
        list.setId("statements");
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText("Statements in the order they were said");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        months.setOnChoose(this::bringIntoView);
        nothing.setMouseTransparent(true);
        nothing.setPadding(new Insets(16));
        var whole = new VBox(months, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(whole, nothing);
        session.reading().subscribe(this::show);
    }

    /** What is done when somebody asks for all wordings of a statement, after it has been selected. */
    public void setOnShowWordings(Runnable action) {
        showWordings = action;
    }

    /** What puts the selected statement into the notebook, from the menu of its card. */
    public void setOnPut(Consumer<Role> action) {
        var menu = new ContextMenu();
        menu.getItems().setAll(RoleItems.of(action));
        list.setOnContextMenuRequested(asked -> {
            if (list.getSelectionModel().getSelectedItem() instanceof Row.OfStatement) {
                menu.show(list, asked.getScreenX(), asked.getScreenY());
            }
            asked.consume();
        });
    }

    private void show(Reading reading) {
        var next = Shown.of(reading);
        if (next.equals(shown)) {
            return;
        }
        var selectedBefore = shown == null ? Selection.NOTHING : shown.selection();
        shown = next;
        var projection = reading.projection();
        if (projection.equals(arranged.projection())) {
            background.cancel();
            fill(reading, arranged, selectedBefore);
        } else if (projection.statements().size() <= Foundation.AT_ONCE) {
            background.cancel();
            fill(reading, Arranged.of(projection), selectedBefore);
        } else {
            background.ask(() -> Arranged.of(projection), rows -> fill(reading, rows, selectedBefore));
        }
    }

    private void fill(Reading reading, Arranged next, Selection selectedBefore) {
        following = true;
        if (next.rows().equals(arranged.rows())) {
            list.refresh();
        } else {
            list.setItems(FXCollections.observableList(next.rows()));
            months.show(next.rows());
        }
        arranged = next;
        nothing.setVisible(next.rows().isEmpty());
        nothing.setText(
                reading.dataset().statements().isEmpty()
                        ? "This dataset holds no statements. Its ties are links that the file gives."
                        : "No statement passes the filters.");
        follow(reading.state().selection(), selectedBefore);
        following = false;
    }

    /** Selects the row of what is selected elsewhere, and brings it into view. */
    private void follow(Selection selection, Selection before) {
        var index = indexOf(selection);
        list.getSelectionModel().clearSelection();
        index.ifPresent(list.getSelectionModel()::select);
        if (!selection.equals(before)) {
            index.filter(_ -> !list.isFocusWithin()).ifPresent(this::bringIntoView);
        }
    }

    /** With the heading or event above it. The list only knows the heights of what it has laid out, so it is asked anew. */
    private void bringIntoView(int index) {
        int first = Math.max(0, index - 1);
        list.scrollTo(first);
        Background.enqueue(() -> {
            list.layout();
            list.scrollTo(first);
        });
    }

    private Optional<Integer> indexOf(Selection selection) {
        int place = switch (selection) {
            case Selection.OfStatement(var id) -> arranged.rows().placeOfStatement(id);
            case Selection.OfEvent(var id) -> arranged.rows().placeOfEvent(id);
            case Selection.Nothing _, Selection.OfActor _, Selection.OfTie _ -> -1;
        };
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private static Selection selectionOf(@Nullable Row row) {
        return switch (row) {
            case null -> Selection.NOTHING;
            case Row.Heading _ -> Selection.NOTHING;
            case Row.OfStatement(var statement, var _) -> new Selection.OfStatement(statement.id());
            case Row.OfEvent(var event) -> new Selection.OfEvent(event.id());
        };
    }

    private void chosen(@Nullable Row row) {
        var selection = selectionOf(row);
        if (!following && !selection.equals(Selection.NOTHING)) {
            session.select(selection);
        }
    }

    private void follow(Statement other) {
        session.select(new Selection.OfStatement(other.id()));
        indexOf(new Selection.OfStatement(other.id())).ifPresent(this::bringIntoView);
    }

    private void showWordings(String statement) {
        session.select(new Selection.OfStatement(statement));
        showWordings.run();
    }

    private final class Cell extends WrappingCell<Row> {
        @Override
        protected Node render(Row row) {
            var reading = session.reading().get();
            setFocusTraversable(false);
            return switch (row) {
                case Row.Heading(var text, var _) -> heading(text);
                case Row.OfStatement(var statement, var depth) -> {
                    setAccessibleText(StatementCard.spoken(reading, statement));
                    var card = new StatementCard(
                            reading, statement, StatementPane.this::follow, () -> showWordings(statement.id()));
                    Nodes.mark(card, "selected", reading.state().selection().equals(selectionOf(row)));
                    Nodes.mark(card, "related", reading.belongsToSelection(statement));
                    yield StatementCard.hung(card, depth);
                }
                case Row.OfEvent(var event) -> event(reading, event);
            };
        }

        private Node heading(String text) {
            setAccessibleText(text);
            var heading = Prose.of(text, "day-heading");
            heading.setAccessibleRole(AccessibleRole.TEXT);
            return heading;
        }

        private Node event(Reading reading, Event event) {
            setAccessibleText("Event: " + event.title() + ", " + event.status().label());
            SVGPath diamond =
                    Nodes.path(DIAMOND, "event-diamond", event.status().name().toLowerCase(Locale.ROOT));
            var title = Prose.of(event.title(), "strong", "small");
            HBox.setHgrow(title, Priority.ALWAYS);
            var status = Nodes.label(
                    event.status() == EventStatus.HELD ? "" : event.status().label(), "quiet", "small");
            status.setMinWidth(Region.USE_PREF_SIZE);
            var row = Nodes.styled(new HBox(9, diamond, title, status), "event-row");
            row.setAlignment(Pos.CENTER_LEFT);
            Nodes.mark(row, "selected", reading.state().selection().equals(new Selection.OfEvent(event.id())));
            return row;
        }
    }
}
