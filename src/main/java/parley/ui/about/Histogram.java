package parley.ui.about;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.Coverage.InMonth;
import parley.analysis.Coverage.Months;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;

/** How many statements each month holds; each year, where there are too many months to stand side by side. */
final class Histogram extends VBox {
    private static final double HIGHEST = 64;
    private static final double WIDEST = 56;
    private static final int MOST_MONTHS = 24;
    /** One bar or two beside each other say nothing. */
    private static final int FEWEST = 3;

    /** A column of the histogram. */
    private record Column(String above, String below, int count) {
        String name() {
            return (above + " " + below).strip();
        }
    }

    Histogram(Months months, int statements) {
        super(6);
        var columns = columns(months.within());
        getChildren()
                .setAll(
                        columns.size() < FEWEST ? rows(columns, statements) : bars(columns, statements),
                        Nodes.paragraph(sentence(months, statements), "quiet"));
    }

    private static Node rows(List<Column> columns, int statements) {
        var figures = new Figures();
        columns.forEach(column -> figures.share(column.name(), column.count(), statements, "statement"));
        return figures;
    }

    private static Node bars(List<Column> columns, int statements) {
        int most = columns.stream().mapToInt(Column::count).max().orElse(0);
        var bars = Nodes.styled(new HBox(), "histogram");
        columns.forEach(column -> bars.getChildren().add(bar(column, most, statements)));
        return bars;
    }

    private static List<Column> columns(List<InMonth> months) {
        return months.size() > MOST_MONTHS
                ? years(months)
                : months.stream().map(month -> month(month, months.getFirst())).toList();
    }

    /** The year stands under the first of its months. */
    private static Column month(InMonth month, InMonth first) {
        var name = month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var year = month.equals(first) || month.month().getMonth() == Month.JANUARY
                ? Integer.toString(month.month().getYear())
                : "";
        return new Column(name, year, month.statements());
    }

    private static List<Column> years(List<InMonth> months) {
        var counts = new LinkedHashMap<Integer, Integer>();
        months.forEach(month -> counts.merge(month.month().getYear(), month.statements(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Column(Integer.toString(entry.getKey()), "", entry.getValue()))
                .toList();
    }

    private static Node bar(Column column, int most, int statements) {
        var part = Nodes.styled(new Region(), "coverage-part");
        double height = most == 0 ? 0 : HIGHEST * column.count() / most;
        part.setMinHeight(height);
        part.setMaxHeight(height);
        var labels = Nodes.styled(
                new VBox(
                        Nodes.label(Amounts.number(column.count()), "figure"),
                        part,
                        Nodes.label(column.above(), "small"),
                        Nodes.label(column.below(), "small", "quiet")),
                "histogram-column");
        labels.setAlignment(Pos.BOTTOM_CENTER);
        labels.setMaxWidth(WIDEST);
        labels.setAccessibleText(column.name() + ": " + Amounts.outOf(column.count(), statements) + " statements");
        HBox.setHgrow(labels, Priority.ALWAYS);
        return labels;
    }

    /** What the columns add up to, and what stands in none. */
    private static String sentence(Months months, int statements) {
        int within = months.within().stream().mapToInt(InMonth::statements).sum();
        var rest = Stream.of(
                        part(months.before(), " before it"),
                        part(months.after(), " after it"),
                        part(months.unknown(), " in a month that is not known"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Amounts.number(within) + " of " + Amounts.of(statements, "statement") + " in the dataset’s period"
                + (rest.isEmpty() ? "." : "; " + rest + ".");
    }

    private static String part(int count, String where) {
        return count == 0 ? "" : Amounts.number(count) + where;
    }
}
