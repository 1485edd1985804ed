package parley.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Camp;
import parley.model.Confidence;
import parley.model.Source;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.Reading;

/** What is filtered, in words, each with the way to take it back. */
public final class Chips {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int NAMED_AT_MOST = 2;

    private Chips() {}

    /** One active part of a filter. */
    record Chip(String text, UnaryOperator<Filter> without) {}

    /** What is filtered, in words: "Only Conditional", "25 Feb"; empty where nothing is. */
    public static List<String> words(Reading reading) {
        return of(reading).stream().map(Chip::text).toList();
    }

    static List<Chip> of(Reading reading) {
        var filter = reading.state().filter();
        var dataset = reading.dataset();
        var chips = new ArrayList<Chip>();
        if (filter.around() != null) {
            var ties = reading.tiesOf(filter.around()).size();
            chips.add(new Chip(
                    dataset.actor(filter.around()).shortName() + " · " + ties + (ties == 1 ? " tie" : " ties"),
                    now -> now.withAround(null)));
        }
        if (filter.window().isActive()) {
            chips.add(new Chip(text(filter.window()), now -> now.withWindow(TimeWindow.ALWAYS)));
        }
        if (!filter.text().isBlank()) {
            chips.add(new Chip("“" + filter.text().strip() + "”", now -> now.withText("")));
        }
        var camps = dataset.camps();
        var sources = dataset.sources();
        add(
                chips,
                filter.stances(),
                Arrays.asList(Leaning.values()),
                Leaning::label,
                now -> now.withStances(Facet.all()));
        add(
                chips,
                filter.contacts(),
                Arrays.asList(Contact.values()),
                Contact::label,
                now -> now.withContacts(Facet.all()));
        add(
                chips,
                filter.camps(),
                camps.stream().map(Camp::id).toList(),
                id -> dataset.camp(id).label(),
                now -> now.withCamps(Facet.all()));
        add(
                chips,
                filter.kinds(),
                Arrays.asList(ActorKind.values()),
                ActorKind::plural,
                now -> now.withKinds(Facet.all()));
        add(
                chips,
                filter.sources(),
                sources.stream().map(Source::id).toList(),
                id -> dataset.source(id).publisher(),
                now -> now.withSources(Facet.all()));
        add(
                chips,
                filter.speakers(),
                dataset.actors().stream().map(Actor::id).toList(),
                id -> dataset.actor(id).shortName(),
                now -> now.withSpeakers(Facet.all()));
        add(
                chips,
                filter.confidences(),
                Arrays.asList(Confidence.values()),
                confidence -> confidence == Confidence.HIGH ? "high confidence" : "medium confidence",
                now -> now.withConfidences(Facet.all()));
        return chips;
    }

    private static <T> void add(
            List<Chip> chips, Facet<T> facet, List<T> all, Function<T, String> label, UnaryOperator<Filter> without) {
        if (facet.isActive()) {
            chips.add(new Chip(text(facet, all, label), without));
        }
    }

    /** Whichever is shorter: what is let through, or what is not. */
    private static <T> String text(Facet<T> facet, List<T> all, Function<T, String> label) {
        var admitted = all.stream().filter(facet::admits).map(label).distinct().toList();
        var excluded = all.stream()
                .filter(value -> !facet.admits(value))
                .map(label)
                .distinct()
                .toList();
        if (admitted.size() <= NAMED_AT_MOST && !admitted.isEmpty()) {
            return "Only " + String.join(", ", admitted);
        }
        if (excluded.size() <= NAMED_AT_MOST) {
            return "Without " + String.join(", ", excluded);
        }
        return admitted.isEmpty()
                ? "None of " + all.size()
                : admitted.size() + " of " + all.size() + ": "
                        + admitted.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", ")) + " …";
    }

    private static String text(TimeWindow window) {
        if (window.from() == null) {
            return "until " + (window.to() == null ? "" : DAY.format(window.to()));
        }
        if (window.to() == null) {
            return "from " + DAY.format(window.from());
        }
        if (window.from().equals(window.to())) {
            return DAY.format(window.from());
        }
        return DAY.format(window.from()) + " – " + DAY.format(window.to());
    }
}
