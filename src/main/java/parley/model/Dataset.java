package parley.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A whole edited dataset, immutable, whose references all resolve.
 * Statements and events stand in chronological order, everything else in the order of the file.
 * Looking something up by its id takes constant time.
 */
public final class Dataset {
    private final About about;
    private final List<Camp> camps;
    private final List<Issue> issues;
    private final List<Actor> actors;
    private final Statements statements;
    private final List<Event> events;
    private final Map<String, Camp> campById;
    private final Map<String, Issue> issueById;
    private final Map<String, Condition> conditionById;
    private final Map<String, Source> sourceById;
    private final Map<String, Integer> ordinalByActor;
    private final Map<String, Event> eventById;
    private final List<Source> sources;
    private final List<Condition> conditions;
    private final List<Link> links;
    private final Map<String, Link> linkById;

    /**
     * What a dataset says of itself.
     *
     * @param id lower-case words with hyphens
     * @param edition which edition of the data this is
     * @param licence under which licence it may be used
     * @param period the days it covers
     */
    public record About(String id, String title, String summary, String edition, String licence, Period period) {}

    /** The contents of a dataset, as its reader puts them together; ids must be unique and every reference resolve. */
    public record Contents(
            List<Camp> camps,
            List<Issue> issues,
            List<Condition> conditions,
            List<Source> sources,
            List<Actor> actors,
            List<Event> events,
            List<Statement> statements,
            List<Link> links) {

        public Contents {
            camps = List.copyOf(camps);
            issues = List.copyOf(issues);
            conditions = List.copyOf(conditions);
            sources = List.copyOf(sources);
            actors = List.copyOf(actors);
            events = List.copyOf(events);
            statements = statements instanceof Statements inColumns ? inColumns : List.copyOf(statements);
            links = List.copyOf(links);
        }

        /** Contents whose every tie is backed by a statement or an event. */
        public Contents(
                List<Camp> camps,
                List<Issue> issues,
                List<Condition> conditions,
                List<Source> sources,
                List<Actor> actors,
                List<Event> events,
                List<Statement> statements) {
            this(camps, issues, conditions, sources, actors, events, statements, List.of());
        }
    }

    /** @throws IllegalStateException when an id stands twice */
    public Dataset(About about, Contents contents) {
        this.about = about;
        camps = List.copyOf(contents.camps());
        issues = List.copyOf(contents.issues());
        sources = List.copyOf(contents.sources());
        conditions = List.copyOf(contents.conditions());
        links = List.copyOf(contents.links());
        actors = List.copyOf(contents.actors());
        events = chronologically(contents.events(), Event::date);
        statements = Statements.of(contents.statements());
        campById = index(camps, Camp::id);
        issueById = index(issues, Issue::id);
        conditionById = index(conditions, Condition::id);
        sourceById = index(sources, Source::id);
        ordinalByActor = IntStream.range(0, actors.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        ordinal -> actors.get(ordinal).id(), Function.identity()));
        eventById = index(events, Event::id);
        linkById = index(links, Link::id);
    }

    private static <T> List<T> chronologically(List<T> all, Function<T, Dated> date) {
        return all.stream()
                .sorted(Comparator.comparing(date, Dated.chronological()))
                .toList();
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    public About about() {
        return about;
    }

    public List<Camp> camps() {
        return camps;
    }

    public List<Issue> issues() {
        return issues;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Actor> actors() {
        return actors;
    }

    /** All events, earliest first. */
    public List<Event> events() {
        return events;
    }

    /** All statements in the order they were said. */
    public Statements statements() {
        return statements;
    }

    public List<Condition> conditions() {
        return conditions;
    }

    /** The ties that the file gives without statements, in its order. */
    public List<Link> links() {
        return links;
    }

    /** Everything it holds, in its order; two datasets that say the same have equal contents. */
    public Contents contents() {
        return new Contents(camps, issues, conditions, sources, actors, events, statements, links);
    }

    public Optional<Camp> findCamp(String id) {
        return Optional.ofNullable(campById.get(id));
    }

    public Optional<Issue> findIssue(String id) {
        return Optional.ofNullable(issueById.get(id));
    }

    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(ordinalByActor.get(id)).map(actors::get);
    }

    public Optional<Event> findEvent(String id) {
        return Optional.ofNullable(eventById.get(id));
    }

    public Optional<Statement> findStatement(String id) {
        int row = statements.row(id);
        return row < 0 ? Optional.empty() : Optional.of(statements.get(row));
    }

    public Optional<Condition> findCondition(String id) {
        return Optional.ofNullable(conditionById.get(id));
    }

    /** @throws IllegalArgumentException when there is no such actor */
    public Actor actor(String id) {
        return actors.get(ordinal(id));
    }

    /**
     * The place of an actor among all of them, from 0.
     *
     * @throws IllegalArgumentException when there is no such actor
     */
    public int ordinal(String id) {
        return known(ordinalByActor, id, "actor");
    }

    /** The place of an actor among all of them, from 0; empty where there is no such actor. */
    public OptionalInt findOrdinal(String id) {
        var ordinal = ordinalByActor.get(id);
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    /** @throws IllegalArgumentException when there is no such statement */
    public Statement statement(String id) {
        return findStatement(id).orElseThrow(() -> unknown(id, "statement"));
    }

    /** @throws IllegalArgumentException when there is no such event */
    public Event event(String id) {
        return known(eventById, id, "event");
    }

    /** @throws IllegalArgumentException when there is no such link */
    public Link link(String id) {
        return known(linkById, id, "link");
    }

    /** @throws IllegalArgumentException when there is no such source */
    public Source source(String id) {
        return known(sourceById, id, "source");
    }

    /** @throws IllegalArgumentException when there is no such condition */
    public Condition condition(String id) {
        return known(conditionById, id, "condition");
    }

    /** @throws IllegalArgumentException when there is no such camp */
    public Camp camp(String id) {
        return known(campById, id, "camp");
    }

    /** @throws IllegalArgumentException when there is no such issue */
    public Issue issue(String id) {
        return known(issueById, id, "issue");
    }

    private static <T> T known(Map<String, T> byId, String id, String what) {
        var found = byId.get(id);
        if (found == null) {
            throw unknown(id, what);
        }
        return found;
    }

    private static IllegalArgumentException unknown(String id, String what) {
        return new IllegalArgumentException("no " + what + " has the id " + id);
    }
}
