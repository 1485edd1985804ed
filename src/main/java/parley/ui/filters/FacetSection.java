package parley.ui.filters;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.query.Counts;
import parley.query.Facet;
import parley.query.Filter;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/**
 * One dimension of the filter as a list of choices.
 *
 * @param <T> what it distinguishes
 */
final class FacetSection<T> extends VBox {
    private final Session session;
    private final Look<T> look;
    private @Nullable Dataset dataset;
    private List<T> values = List.of();
    private List<FacetRow> rows = List.of();

    /**
     * What a section is about.
     *
     * @param values the choices there are in a dataset
     * @param sample what a choice looks like elsewhere in the window
     * @param unit what the counts count
     */
    record Look<T>(
            String name,
            Function<Reading, List<T>> values,
            BiFunction<Reading, T, String> label,
            Function<T, Node> sample,
            Function<Filter, Facet<T>> facet,
            BiFunction<Filter, Facet<T>, Filter> with,
            Function<Counts, Map<T, Integer>> counts,
            String unit,
            boolean bars) {}

    FacetSection(Session session, Look<T> look) {
        super(look.bars() ? 5 : 4);
        this.session = session;
        this.look = look;
        getStyleClass().add("facet-section");
    }

    void show(Reading reading) {
        var wanted = look.values().apply(reading);
        if (!wanted.equals(values) || reading.dataset() != dataset) {
            dataset = reading.dataset();
            values = wanted;
            rows = wanted.stream().map(value -> row(reading, value)).toList();
            getChildren().setAll(rows);
        }
        var facet = look.facet().apply(reading.state().filter());
        var counts = look.counts().apply(reading.projection().counts());
        int all = reading.dataset().statements().size();
        IntStream.range(0, rows.size()).forEach(i -> {
            var value = values.get(i);
            rows.get(i).show(facet.admits(value), counts.getOrDefault(value, 0), all, look.unit());
        });
    }

    private FacetRow row(Reading reading, T value) {
        var id = look.name() + "-" + value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
        var row = new FacetRow(
                id,
                look.label().apply(reading, value),
                look.sample().apply(value),
                admitted -> change(facet -> facet.with(value, admitted)),
                () -> change(_ -> Facet.only(List.of(value), all())));
        return look.bars() ? Nodes.styled(row.withBar(), "with-bar") : row;
    }

    private Collection<T> all() {
        return values;
    }

    private void change(Function<Facet<T>, Facet<T>> change) {
        session.filter(
                filter -> look.with().apply(filter, change.apply(look.facet().apply(filter))));
    }
}
