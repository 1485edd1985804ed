package parley.ui.table;

import java.util.List;
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
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.network.Member;
import parley.network.Tie;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;
import parley.ui.words.LinkWords;

/** What the network shows, as two tables that can be sorted and copied: the members and the ties that survive. */
public final class TablePane extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private static final double ROW = 28;

    private final Session session;
    private final Label membersTitle = Nodes.label("", "section-title");
    private final Label tiesTitle = Nodes.label("", "section-title");
    private final TableView<Member> members = new TableView<>();
    private final TableView<Tie> ties = new TableView<>();
    private List<Member> memberRows = List.of();
    private List<Tie> tieRows = List.of();
    private @Nullable Reading shown;
    private boolean showing;

    public TablePane(Session session) {
        super(6);
        this.session = session;
        getStyleClass().add("table-pane");
        getStylesheets().add(TablePane.class.getResource("table.css").toExternalForm());
        members.setId("actors");
        ties.setId("ties");
        addActorColumns();
        addTieColumns();
        prepare(
                members,
                "Actors",
                member -> new Selection.OfActor(member.actors().getFirst()));
        prepare(ties, "Ties", tie -> new Selection.OfTie(tie.id()));
        getChildren().setAll(membersTitle, members, tiesTitle, ties);
        session.reading().subscribe(this::showIfVisible);
        visibleProperty().subscribe(this::showIfVisible);
        sceneProperty().subscribe(_ -> Background.enqueue(this::showIfVisible));
    }

    /** While the network stands there instead, nobody asks what survives of thousands of ties. */
    private void showIfVisible() {
        if (isVisible() && getScene() != null && !reading().equals(shown)) {
            show(reading());
        }
    }

    private void addActorColumns() {
        add(members, "Actor", 150, Member::name);
        add(
                members,
                "Kind",
                90,
                member -> member.folded() ? "several" : member.kind().label());
        add(
                members,
                "Camp",
                140,
                member -> reading().dataset().camp(member.camp()).label());
        add(
                members,
                "Stance",
                90,
                member -> reading().stanceOf(member).leaning().label());
        add(members, "Through", 85, this::through);
        add(members, "Said or told", 90, member -> reading().network().weight(member));
        add(members, "Ties", 50, member -> reading().tiesOf(member).size());
    }

    private void addTieColumns() {
        add(ties, "From", 140, tie -> reading().member(tie.from()).label());
        add(ties, "To", 140, tie -> reading().member(tie.to()).label());
        add(ties, "Kind", 110, tie -> tie.kind().label());
        add(ties, "Statements", 85, tie -> reading().evidence(tie).statements().size());
        add(ties, "Events", 65, tie -> reading().evidence(tie).events().size());
        add(ties, "Links", 50, tie -> reading().evidence(tie).links().size());
        add(ties, "Weight", 65, this::weight);
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

    private String through(Member member) {
        return reading().stanceOf(member).spokesperson().map(Actor::shortName).orElse("");
    }

    /** The sum of what the file gives its links; empty where it has none. */
    private String weight(Tie tie) {
        var links = reading().evidence(tie).links();
        return links.isEmpty() ? "" : LinkWords.weight(links);
    }

    private String firstWords(Tie tie) {
        if (tie.kind().isLink()) {
            return "no statements: " + LinkWords.of(reading().evidence(tie).links());
        }
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
        if (shown == null
                || shown.network() != reading.network()
                || !shown.projection().equals(reading.projection())) {
            memberRows = fill(
                    members,
                    memberRows,
                    reading.network().members().stream()
                            .filter(member -> reading.presenceOf(member) != Presence.OUTSIDE)
                            .toList());
            tieRows = fill(
                    ties,
                    tieRows,
                    reading.network().ties().stream().filter(reading::shows).toList());
        }
        shown = reading;
        membersTitle.setText("Actors  " + Amounts.number(memberRows.size()));
        tiesTitle.setText("Ties  " + Amounts.number(tieRows.size()));
        reading.selectedActor()
                .map(actor -> reading.network().memberOf(actor.id()))
                .ifPresentOrElse(
                        member -> follow(members, member),
                        () -> members.getSelectionModel().clearSelection());
        reading.selectedTie()
                .ifPresentOrElse(
                        tie -> follow(ties, tie), () -> ties.getSelectionModel().clearSelection());
        showing = false;
    }

    /** Puts other rows in, in the order the reader sorted by; gives those that stand there now. */
    private static <T> List<T> fill(TableView<T> table, List<T> before, List<T> rows) {
        if (!before.equals(rows)) {
            table.getItems().setAll(rows);
            table.sort();
        }
        table.refresh();
        return rows;
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
