package parley.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statement;

/**
 * The words that statements, events and actors can be found by, folded once for a dataset.
 * A search finds what holds every one of its words, anywhere, in any order; it is linear in the dataset's text.
 */
public final class SearchIndex {
    private final Map<String, String> statements;
    private final Map<String, String> events;
    private final Map<String, String> actors;

    private SearchIndex(Map<String, String> statements, Map<String, String> events, Map<String, String> actors) {
        this.statements = statements;
        this.events = events;
        this.actors = actors;
    }

    public static SearchIndex of(Dataset dataset) {
        var statements = new HashMap<String, String>();
        var events = new HashMap<String, String>();
        var actors = new HashMap<String, String>();
        dataset.actors().forEach(actor -> actors.put(actor.id(), fold(words(actor))));
        dataset.statements().forEach(said -> statements.put(said.id(), fold(words(dataset, said))));
        dataset.events().forEach(event -> events.put(event.id(), fold(words(dataset, event))));
        return new SearchIndex(statements, events, actors);
    }

    /** What to look for, ready to be matched against many texts. */
    public static List<String> terms(String query) {
        return Arrays.stream(Folding.fold(query).split(" "))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    boolean finds(List<String> terms, Statement statement) {
        return holdsAll(statements.get(statement.id()), terms);
    }

    boolean finds(List<String> terms, Event event) {
        return holdsAll(events.get(event.id()), terms);
    }

    boolean finds(List<String> terms, Actor actor) {
        return holdsAll(actors.get(actor.id()), terms);
    }

    private static boolean holdsAll(@Nullable String folded, List<String> terms) {
        return folded != null && terms.stream().allMatch(folded::contains);
    }

    private static List<String> words(Actor actor) {
        var words = new ArrayList<>(List.of(actor.name(), actor.shortName()));
        words.addAll(actor.aliases());
        return words;
    }

    private static List<String> words(Dataset dataset, Statement statement) {
        var words = new ArrayList<String>();
        words.add(statement.paraphrase());
        statement.attestations().stream()
                .map(Attestation::quote)
                .filter(Objects::nonNull)
                .forEach(words::add);
        Stream.ofNullable(statement.place()).forEach(words::add);
        words.addAll(words(dataset.actor(statement.speaker())));
        statement.addressees().forEach(id -> words.addAll(words(dataset.actor(id))));
        return words;
    }

    private static List<String> words(Dataset dataset, Event event) {
        var words = new ArrayList<>(List.of(event.title(), event.summary()));
        Stream.ofNullable(event.place()).forEach(words::add);
        event.participants().forEach(id -> words.addAll(words(dataset.actor(id))));
        return words;
    }

    private static String fold(List<String> words) {
        return words.stream().map(Folding::fold).collect(Collectors.joining("\n"));
    }
}
