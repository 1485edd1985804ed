package parley.ui.filters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Source;
import parley.query.Counts;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Folding;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** A dimension of the filter with many choices, those of most statements first: a few at a time, the rest by search. */
final class RankedSection extends VBox {
    private static final int AT_FIRST = 8;
    private static final int AT_MOST = 60;

    private final Session session;
    private final Look look;
    private final TextField search = new TextField();
    private final VBox list = new VBox(4);
    private final Button all = Nodes.linkButton("", this::turn);
    private final Label rest = Nodes.paragraph("", "quiet", "small");
    private final Map<Choice, FacetRow> rows = new LinkedHashMap<>();
    private @Nullable Dataset dataset;
    private List<Choice> choices = List.of();
    /** How the choices are searched by; made when somebody searches. */
    private List<String> folded = List.of();

    private boolean whole;

    /**
     * A choice.
     *
     * @param key what it is counted by
     * @param ids the values of the facet that it stands for
     */
    record Choice(String key, String label, List<String> ids) {}

    /**
     * What a section is about.
     *
     * @param name one of its choices, in lower case
     * @param choices the choices of a dataset, in the order of their rank, by how much there is of each in the whole of it
     */
    record Look(
            String name,
            BiFunction<Dataset, Counts, List<Choice>> choices,
            Function<Filter, Facet<String>> facet,
            BiFunction<Filter, Facet<String>, Filter> with,
            Function<Counts, Map<String, Integer>> counts) {}

    RankedSection(Session session, Look look) {
        super(4);
        this.session = session;
        this.look = look;
        getStyleClass().add("facet-section");
        search.setId(look.name() + "-search");
        search.setPromptText("Find a " + look.name());
        search.setAccessibleText("Find a " + look.name());
        search.textProperty().subscribe((_, _) -> fill());
        getChildren().setAll(search, list, all, rest);
    }

    /** All sources of a publisher are one choice. */
    static Look publishers() {
        return new Look(
                "publisher", RankedSection::publishers, Filter::sources, Filter::withSources, Counts::publishers);
    }

    static Look speakers() {
        return new Look("speaker", RankedSection::speakers, Filter::speakers, Filter::withSpeakers, Counts::speakers);
    }

    private static List<Choice> publishers(Dataset dataset, Counts counts) {
        var ids = dataset.sources().stream()
                .collect(Collectors.groupingBy(
                        Source::publisher, Collectors.mapping(Source::id, Collectors.toUnmodifiableList())));
        return ids.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getKey(), entry.getValue()))
                .sorted(byRank(counts.publishers()))
                .toList();
    }

    private static List<Choice> speakers(Dataset dataset, Counts counts) {
        return counts.speakers().keySet().stream()
                .map(id -> new Choice(id, dataset.actor(id).shortName(), List.of(id)))
                .sorted(byRank(counts.speakers()))
                .toList();
    }

    private static Comparator<Choice> byRank(Map<String, Integer> statements) {
        return Comparator.comparingInt((Choice choice) -> -statements.getOrDefault(choice.key(), 0))
                .thenComparing(Choice::label);
    }

    void show(Reading reading) {
        if (reading.dataset() != dataset) {
            dataset = reading.dataset();
            var counts = session.foundation().opening().projection().counts();
            choices = look.choices().apply(reading.dataset(), counts);
            folded = List.of();
            whole = false;
            search.setText("");
            Nodes.show(search, choices.size() > AT_FIRST);
            fill();
        }
        dress(reading);
    }

    private void turn() {
        whole = !whole;
        fill();
    }

    private void fill() {
        var sought = Folding.fold(search.getText());
        var found = found(sought);
        int most = whole || !sought.isEmpty() ? AT_MOST : AT_FIRST;
        rows.clear();
        found.stream().limit(most).forEach(choice -> rows.put(choice, row(choice)));
        list.getChildren().setAll(rows.values());
        all.setText(whole ? "Show fewer" : "Show all " + choices.size());
        Nodes.show(all, choices.size() > AT_FIRST && sought.isEmpty());
        int left = found.size() - rows.size();
        rest.setText(found.isEmpty() ? "No " + look.name() + " of that name" : left + " more; type a part of the name");
        Nodes.show(rest, found.isEmpty() || (left > 0 && most == AT_MOST));
        dress(session.reading().get());
    }

    private List<Choice> found(String sought) {
        if (sought.isEmpty()) {
            return choices;
        }
        if (folded.size() != choices.size()) {
            folded =
                    choices.stream().map(choice -> Folding.fold(choice.label())).toList();
        }
        return IntStream.range(0, choices.size())
                .filter(i -> folded.get(i).contains(sought))
                .mapToObj(choices::get)
                .toList();
    }

    private FacetRow row(Choice choice) {
        var nothing = new Region();
        Nodes.show(nothing, false);
        var id = choice.key().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new FacetRow(
                look.name() + "-" + id,
                choice.label(),
                nothing,
                admitted -> change(choice, admitted),
                () -> only(choice));
    }

    private void change(Choice choice, boolean admitted) {
        session.filter(filter -> {
            var facet = look.facet().apply(filter);
            for (var id : choice.ids()) {
                facet = facet.with(id, admitted);
            }
            return look.with().apply(filter, facet);
        });
    }

    private void only(Choice choice) {
        var every = new ArrayList<String>();
        choices.stream().map(Choice::ids).flatMap(Collection::stream).forEach(every::add);
        session.filter(filter -> look.with().apply(filter, Facet.only(choice.ids(), every)));
    }

    private void dress(Reading reading) {
        var counts = look.counts().apply(reading.projection().counts());
        var facet = look.facet().apply(reading.state().filter());
        int statements = reading.dataset().statements().size();
        rows.forEach((choice, row) -> row.show(
                choice.ids().stream().anyMatch(facet::admits),
                counts.getOrDefault(choice.key(), 0),
                statements,
                "statements"));
    }
}
