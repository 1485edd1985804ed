package parley.analysis.deadlocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import parley.query.Projection;

/** What stands at the end of a projection: for each speaker and issue the position taken last. */
final class Standing {
    private final Dataset dataset;
    private final Projection projection;
    private final String issue;
    private final Map<Key, Statement> latest = new HashMap<>();
    private final Map<Statement, Integer> order = new HashMap<>();
    private final Map<String, Actor> parties = new HashMap<>();

    private record Key(String speaker, String issue) {}

    private record Asked(Actor party, Condition condition) {}

    Standing(Dataset dataset, Projection projection, String issue) {
        this.dataset = dataset;
        this.projection = projection;
        this.issue = issue;
        for (var said : projection.statements()) {
            order.put(said, order.size());
            for (var position : said.positions()) {
                latest.put(new Key(said.speaker(), position.issue()), said);
            }
        }
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
        return dataset.actors().stream()
                .filter(_ -> actor.kind() == ActorKind.PERSON)
                .map(Actor::represents)
                .filter(represented -> represented.contains(id))
                .map(represented -> dataset.actor(represented.getFirst()))
                .findFirst()
                .orElse(actor);
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
        return latest.entrySet().stream()
                .filter(entry -> entry.getKey().issue().equals(on))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(this::place).reversed())
                .toList();
    }

    int place(Statement said) {
        return order.getOrDefault(said, -1);
    }

    /** Those who would have to meet a condition, with those who speak for them, but nobody of the party that asks. */
    private Stream<Actor> asked(Actor party, Condition condition) {
        var named = condition.askedOf();
        return dataset.actors().stream()
                .filter(actor -> named.contains(actor.id())
                        || actor.represents().stream().anyMatch(named::contains))
                .filter(actor -> !partyOf(actor.id()).equals(party));
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
        return standing(on).stream()
                .filter(said -> speakers.contains(said.speaker()))
                .filter(said -> said.stanceOn(on).filter(stance::equals).isPresent())
                .findFirst();
    }

    /** The statements that answer one, latest first. */
    List<Statement> answers(Statement said) {
        return projection.statements().reversed().stream()
                .filter(answer -> said.id().equals(answer.inReplyTo()))
                .toList();
    }
}
