package parley.analysis.deadlocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;
import parley.model.Statements;
import parley.query.Projection;
import parley.query.Threads;

/**
 * What stands at the end of a projection: for each speaker and issue the position taken last. Statements are looked up by their
 * rows, so that as many as there are cost a pass and four bytes each.
 */
final class Standing {
    private static final int NOWHERE = -1;

    private final Dataset dataset;
    private final Projection projection;
    private final String issue;
    private final Threads threads;
    private final Map<String, Map<String, Statement>> latest;
    private final Map<String, List<Statement>> standing = new HashMap<>();
    private final int[] places;
    private final Map<String, Actor> bodies = new HashMap<>();
    private final Map<String, Actor> parties = new HashMap<>();
    private final Map<Condition, List<Actor>> named = new HashMap<>();

    private record Asked(Actor party, Condition condition) {}

    Standing(Dataset dataset, Projection projection, String issue) {
        this.dataset = dataset;
        this.projection = projection;
        this.issue = issue;
        threads = Threads.of(dataset);
        places = places(dataset, projection);
        latest = latest(dataset.statements(), projection);
        for (var actor : dataset.actors()) {
            actor.represents()
                    .forEach(body -> bodies.putIfAbsent(
                            body, dataset.actor(actor.represents().getFirst())));
        }
    }

    private static int[] places(Dataset dataset, Projection projection) {
        var places = new int[dataset.statements().size()];
        Arrays.fill(places, NOWHERE);
        var said = projection.statements();
        for (int place = 0; place < said.size(); place++) {
            places[said.row(place)] = place;
        }
        return places;
    }

    /** By issue and speaker; only statements that are the last of somebody are built. */
    private static Map<String, Map<String, Statement>> latest(Statements all, Projection projection) {
        var rows = new HashMap<String, Map<Integer, Integer>>();
        projection
                .statements()
                .rows()
                .forEach(row -> all.positions()
                        .get(all.positions(row))
                        .forEach(position -> rows.computeIfAbsent(position.issue(), _ -> new HashMap<>())
                                .put(all.speaker(row), row)));
        var latest = new HashMap<String, Map<String, Statement>>();
        rows.forEach((on, bySpeaker) -> {
            var statements = new HashMap<String, Statement>();
            bySpeaker.forEach((speaker, row) -> statements.put(all.actor(speaker), all.get(row)));
            latest.put(on, statements);
        });
        return latest;
    }

    Dataset dataset() {
        return dataset;
    }

    String issue() {
        return issue;
    }

    /**
     * The body that an actor speaks for, the first where there are several. Who speaks for nobody belongs to the body whose
     * spokesperson also speaks for him or her, as a president to the government; otherwise it is a party of its own.
     */
    Actor partyOf(String actor) {
        return parties.computeIfAbsent(actor, this::party);
    }

    private Actor party(String id) {
        var actor = dataset.actor(id);
        if (!actor.represents().isEmpty()) {
            return dataset.actor(actor.represents().getFirst());
        }
        return actor.kind() == ActorKind.PERSON ? bodies.getOrDefault(id, actor) : actor;
    }

    /** What is asked for on the issue, a party's condition once, latest first. */
    List<Term> terms() {
        var asked = new LinkedHashMap<Asked, List<Statement>>();
        for (var said : standing(issue)) {
            for (var condition : position(said).conditions()) {
                asked.computeIfAbsent(
                                new Asked(partyOf(said.speaker()), dataset.condition(condition)),
                                _ -> new ArrayList<>())
                        .add(said);
            }
        }
        return asked.entrySet().stream()
                .map(one -> term(one.getKey().party(), one.getKey().condition(), one.getValue()))
                .toList();
    }

    private Term term(Actor party, Condition condition, List<Statement> said) {
        var asked = asked(party, condition)
                .map(Actor::id)
                .map(this::partyOf)
                .distinct()
                .toList();
        return new Term(party, condition, asked, said.getFirst(), said.subList(1, said.size()));
    }

    private Position position(Statement said) {
        return said.positionOn(issue).orElseThrow();
    }

    /** The statements that stand on an issue, latest first. */
    List<Statement> standing(String on) {
        return standing.computeIfAbsent(
                on,
                _ -> latest.getOrDefault(on, Map.of()).values().stream()
                        .sorted(Comparator.comparingInt(this::place).reversed())
                        .toList());
    }

    int place(Statement said) {
        return places[dataset.statements().row(said.id())];
    }

    /** Those who would have to meet a condition, with those who speak for them, but nobody of the party that asks. */
    private Stream<Actor> asked(Actor party, Condition condition) {
        return named.computeIfAbsent(condition, this::named).stream()
                .filter(actor -> !partyOf(actor.id()).equals(party));
    }

    private List<Actor> named(Condition condition) {
        var names = Set.copyOf(condition.askedOf());
        return dataset.actors().stream()
                .filter(actor -> names.contains(actor.id())
                        || actor.represents().stream().anyMatch(names::contains))
                .toList();
    }

    /** Those of a party who would have to meet a condition, or speak for somebody who would, by id. */
    Set<String> asked(Term term, Actor party) {
        return asked(term.party(), term.condition())
                .map(Actor::id)
                .filter(id -> partyOf(id).equals(party))
                .collect(Collectors.toSet());
    }

    /** The latest statement with a stance on an issue that stands and was made by one of some speakers. */
    Optional<Statement> standing(String on, Stance stance, Set<String> speakers) {
        var stood = latest.getOrDefault(on, Map.of());
        return speakers.stream()
                .map(stood::get)
                .filter(Objects::nonNull)
                .filter(said -> said.stanceOn(on).filter(stance::equals).isPresent())
                .max(Comparator.comparingInt(this::place));
    }

    /** The statements that answer one, latest first. */
    List<Statement> answers(Statement said) {
        return threads.answers(said).where(projection::holdsStatement).stream()
                .sorted(Comparator.comparingInt(this::place).reversed())
                .toList();
    }
}
