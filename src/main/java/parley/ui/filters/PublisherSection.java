package parley.ui.filters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Source;
import parley.query.Facet;
import parley.query.Folding;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The publishers of sources, those of most statements first: a few at a time where they are many, the rest by search. */
final class PublisherSection extends VBox {
    private static final int AT_FIRST = 10;
    private static final int AT_MOST = 60;

    private final Session session;
    private final TextField search = new TextField();
    private final VBox list = new VBox(4);
    private final Button all = Nodes.linkButton("", this::turn);
    private final Label rest = Nodes.paragraph("", "quiet", "small");
    private final Map<String, FacetRow> rows = new LinkedHashMap<>();
    private @Nullable Dataset dataset;
    private Map<String, List<String>> sources = Map.of();
    private boolean whole;

    PublisherSection(Session session) {
        super(4);
        this.session = session;
        getStyleClass().add("facet-section");
        search.setId("publisher-search");
        search.setPromptText("Find a publisher");
        search.setAccessibleText("Find a publisher");
        search.textProperty().subscribe((_, _) -> fill());
        getChildren().setAll(search, list, all, rest);
    }

    void show(Reading reading) {
        if (reading.dataset() != dataset) {
            dataset = reading.dataset();
            sources = byPublisher(reading.dataset());
            whole = false;
            search.setText("");
            Nodes.show(search, sources.size() > AT_FIRST);
            fill();
        }
        dress(reading);
    }

    /** The ids of each publisher's sources; the publisher of most statements first, then by name. */
    private static Map<String, List<String>> byPublisher(Dataset dataset) {
        var statements = dataset.statements().stream()
                .flatMap(said -> said.attestations().stream()
                        .map(Attestation::source)
                        .map(id -> dataset.source(id).publisher())
                        .distinct())
                .collect(Collectors.groupingBy(publisher -> publisher, Collectors.counting()));
        var ids = dataset.sources().stream()
                .collect(Collectors.groupingBy(
                        Source::publisher, Collectors.mapping(Source::id, Collectors.toUnmodifiableList())));
        var order = Comparator.comparingLong((String publisher) -> -statements.getOrDefault(publisher, 0L))
                .thenComparing(Comparator.naturalOrder());
        var sorted = new LinkedHashMap<String, List<String>>();
        ids.keySet().stream().sorted(order).forEach(publisher -> sorted.put(publisher, ids.get(publisher)));
        return sorted;
    }

    private void turn() {
        whole = !whole;
        fill();
    }

    private void fill() {
        var sought = Folding.fold(search.getText());
        var found = sources.keySet().stream()
                .filter(publisher -> Folding.fold(publisher).contains(sought))
                .toList();
        int most = whole || !sought.isEmpty() ? AT_MOST : AT_FIRST;
        rows.clear();
        found.stream().limit(most).forEach(publisher -> rows.put(publisher, row(publisher)));
        list.getChildren().setAll(rows.values());
        all.setText(whole ? "Show fewer" : "Show all " + sources.size());
        Nodes.show(all, sources.size() > AT_FIRST && sought.isEmpty());
        int left = found.size() - rows.size();
        rest.setText(found.isEmpty() ? "No publisher of that name" : left + " more; type a part of the name");
        Nodes.show(rest, found.isEmpty() || (left > 0 && most == AT_MOST));
        dress(session.reading().get());
    }

    private FacetRow row(String publisher) {
        var nothing = new Region();
        Nodes.show(nothing, false);
        return new FacetRow(
                "publisher-" + publisher.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"),
                publisher,
                nothing,
                admitted -> change(publisher, admitted),
                () -> only(publisher));
    }

    private List<String> sourcesOf(String publisher) {
        return sources.getOrDefault(publisher, List.of());
    }

    private void change(String publisher, boolean admitted) {
        session.filter(filter -> {
            var facet = filter.sources();
            for (var source : sourcesOf(publisher)) {
                facet = facet.with(source, admitted);
            }
            return filter.withSources(facet);
        });
    }

    private void only(String publisher) {
        var every = new ArrayList<String>();
        sources.values().stream().flatMap(Collection::stream).forEach(every::add);
        session.filter(filter -> filter.withSources(Facet.only(sourcesOf(publisher), every)));
    }

    private void dress(Reading reading) {
        var counts = reading.projection().counts().publishers();
        var facet = reading.state().filter().sources();
        int statements = reading.dataset().statements().size();
        rows.forEach((publisher, row) -> row.show(
                Stream.of(sourcesOf(publisher)).flatMap(List::stream).anyMatch(facet::admits),
                counts.getOrDefault(publisher, 0),
                statements,
                "statements"));
    }
}
