package parley.ui.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.model.Actor;
import parley.network.Tie;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** What the network shows, as two tables that can be sorted and copied: the actors and the ties that survive. */
public final class TablePane extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private static final double ROW = 28;

    private final Session session;
    private final Label actorsTitle = Nodes.label("", "section-title");
    private final Label tiesTitle = Nodes.label("", "section-title");
    private final TableView<Actor> actors = new TableView<>();
    private final TableView<Tie> ties = new TableView<>();
    private boolean showing;

    public TablePane(Session session) {
        super(6);
        this.session = session;
        getStyleClass().add("table-pane");
        getStylesheets().add(TablePane.class.getResource("table.css").toExternalForm());
        actors.setId("actors");
        ties.setId("ties");
        addActorColumns();
        addTieColumns();
        prepare(actors, "Actors", actor -> new Selection.OfActor(actor.id()));
        prepare(ties, "Ties", tie -> new Selection.OfTie(tie.id()));
        getChildren().setAll(actorsTitle, actors, tiesTitle, ties);
        session.reading().subscribe(this::show);
    }

    private void addActorColumns() {
        add(actors, "Actor", 150, Actor::name);
        add(actors, "Kind", 90, actor -> actor.kind().label());
        add(actors, "Camp", 140, actor -> reading().dataset().camp(actor.camp()).label());
        add(actors, "Stance", 90, actor -> stance(actor).label());
        add(actors, "Through", 85, this::through);
        add(actors, "Said or told", 90, actor -> reading().network().weight(actor.id()));
        add(actors, "Ties", 50, actor -> reading().tiesOf(actor.id()).size());
    }

    private void addTieColumns() {
        add(ties, "From", 140, tie -> reading().dataset().actor(tie.from()).shortName());
        add(ties, "To", 140, tie -> reading().dataset().actor(tie.to()).shortName());
        add(ties, "Kind", 110, tie -> tie.kind().label());
        add(ties, "Statements", 85, tie -> reading().evidence(tie).statements().size());
        add(ties, "Events", 65, tie -> reading().evidence(tie).events().size());
        add(ties, "First words", 260, this::firstWords);
    }

    private static <T, C extends Comparable<? super C>> void add(
            TableView<T> table, String name, double width, Function<T, C> value) {
        var column = new TableColumn<T, C>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private <T> void prepare(TableView<T> table, String name, Function<T, Selection> selection) {
        table.setAccessibleText(name + ", sortable; the selected rows can be copied");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("dense");
        table.setPlaceholder(Nodes.label("Nothing passes the filters.", "quiet"));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing) {
                session.select(selection.apply(row));
            }
        });
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private Reading reading() {
        return session.reading().get();
    }

    private Leaning stance(Actor actor) {
        return reading().projection().stanceOf(actor.id()).leaning();
    }

    private String through(Actor actor) {
        return reading()
                .projection()
                .stanceOf(actor.id())
                .spokesperson()
                .map(Actor::shortName)
                .orElse("");
    }

    private String firstWords(Tie tie) {
        return reading().evidence(tie).statements().stream()
                .findFirst()
                .map(said -> said.quote().map(quote -> "“" + quote + "”").orElse(said.paraphrase()))
                .orElseGet(() -> reading().evidence(tie).events().stream()
                        .findFirst()
                        .map(event -> event.title())
                        .orElse(""));
    }

    private void show(Reading reading) {
        showing = true;
        fill(
                actors,
                reading.dataset().actors().stream()
                        .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                        .toList());
        fill(ties, reading.network().ties().stream().filter(reading::shows).toList());
        actorsTitle.setText("Actors  " + actors.getItems().size());
        tiesTitle.setText("Ties  " + ties.getItems().size());
        reading.selectedActor()
                .ifPresentOrElse(
                        actor -> follow(actors, actor),
                        () -> actors.getSelectionModel().clearSelection());
        reading.selectedTie()
                .ifPresentOrElse(
                        tie -> follow(ties, tie), () -> ties.getSelectionModel().clearSelection());
        showing = false;
    }

    /** Puts other rows in, in the order the reader sorted by. */
    private static <T> void fill(TableView<T> table, List<T> rows) {
        if (table.getItems().size() != rows.size()
                || !Set.copyOf(table.getItems()).equals(Set.copyOf(rows))) {
            table.getItems().setAll(rows);
            table.sort();
        }
        table.refresh();
    }

    private static <T> void follow(TableView<T> table, T row) {
        if (!table.getSelectionModel().getSelectedItems().contains(row)) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
        }
    }

    /** Puts the selected rows on the clipboard, with a header line, columns parted by tabs. */
    private static <T> void copy(TableView<T> table) {
        var content = new ClipboardContent();
        content.putString(text(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static <T> String text(TableView<T> table) {
        var header = table.getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        return table.getSelectionModel().getSelectedItems().stream()
                .map(row -> line(table, row))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static <T> String line(TableView<T> table, T row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellObservableValue(row).getValue()))
                .collect(Collectors.joining("\t"));
    }
}
