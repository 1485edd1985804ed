package parley.export.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.query.Projection;

/**
 * A table as text: a header, and a row for each thing.
 *
 * @param header the names of the columns, each once
 * @param rows cells in the order of the header: numbers and strings, an empty one for nothing
 */
public record Table(List<String> header, List<List<Object>> rows) {
    /** Stands between the items of a list in one cell; in an item it is written {@code \|}. */
    public static final String SEPARATOR = " | ";

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The statements of a projection, one a row, earliest first. */
    public static Table ofStatements(Dataset dataset, Projection projection) {
        return of(new StatementColumns(dataset, projection).all(), projection.statements());
    }

    /** The events of a projection, one a row, earliest first. */
    public static Table ofEvents(Dataset dataset, Projection projection) {
        return of(new EventColumns(dataset).all(), projection.events());
    }

    /** The actors that a projection has to do with, one a row, in the order of the dataset. */
    public static Table ofActors(Dataset dataset, Projection projection) {
        return of(new ActorColumns(dataset, projection).all(), ActorColumns.present(dataset, projection));
    }

    static <T> Table of(List<Column<T>> columns, List<T> things) {
        return new Table(
                columns.stream().map(Column::name).toList(),
                things.stream().map(thing -> row(columns, thing)).toList());
    }

    private static <T> List<Object> row(List<Column<T>> columns, T thing) {
        return columns.stream().map(column -> plain(column.cell().apply(thing))).toList();
    }

    private static Object plain(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case List<?> items -> items.stream().map(Table::item).collect(Collectors.joining(SEPARATOR));
            default -> cell;
        };
    }

    private static String item(Object item) {
        return item.toString().replace("\\", "\\\\").replace("|", "\\|");
    }
}
