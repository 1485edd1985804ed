package parley.ui.agreement;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Measure;
import parley.model.Dataset;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;

/** All pairs with a common issue, none left out, sortable by each column; the chosen one shows what it rests on. */
final class PairTable {
    private static final double ROW = 28;

    private final Dataset dataset;
    private final Measure measure;
    private final TableView<Agreement> table = new TableView<>();

    private PairTable(Links links, Measure measure) {
        dataset = links.dataset();
        this.measure = measure;
    }

    static Node of(Worked worked, Measure measure, Links links) {
        var table = new PairTable(links, measure).filled(worked, links);
        VBox.setVgrow(table, Priority.ALWAYS);
        var count = Amounts.of(worked.network().rows().size(), "pair") + " with a common issue, all of them.";
        return Nodes.styled(new VBox(Nodes.paragraph(count, "quiet", "small"), table), "agreement-part");
    }

    private TableView<Agreement> filled(Worked worked, Links links) {
        add("Actor", 130, pair -> links.name(pair.one()));
        add("and actor", 130, pair -> links.name(pair.other()));
        number("Same side", 80, Agreement::agreements);
        number("Different sides", 120, Agreement::disagreements);
        number(measure.label(), measure == Measure.DIFFERENCE ? 200 : 110, measure::of);
        add("Issues", 190, this::issues);
        table.setId("agreement-table");
        table.setAccessibleText("Pairs of actors, sortable; the chosen pair shows what its number rests on");
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("dense");
        table.getItems().setAll(worked.network().rows());
        table.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null) {
                links.pairs().choose(pair);
            }
        });
        return table;
    }

    private String issues(Agreement pair) {
        return pair.issues().stream().map(id -> dataset.issue(id).label()).collect(Collectors.joining(", "));
    }

    private <C> TableColumn<Agreement, C> add(String name, double width, Function<Agreement, C> value) {
        var column = new TableColumn<Agreement, C>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    private void number(String name, double width, Function<Agreement, Double> value) {
        add(name, width, value).setCellFactory(_ -> new NumberCell());
    }

    private static final class NumberCell extends TableCell<Agreement, Double> {
        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : Numbers.of(value));
        }
    }
}
