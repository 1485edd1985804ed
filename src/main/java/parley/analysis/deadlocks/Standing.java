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
import parley.model.Actor;
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

    /** The body that an actor speaks for, the first where there are several; otherwise the actor. */
    Actor partyOf(String actor) {
        var represented = dataset.actor(actor).represents();
        return dataset.actor(represented.isEmpty() ? actor : represented.getFirst());
    }

    /** What is asked for on the issue, a party's condition once, latest first. */
    List<Term> terms() {
        var asked = new LinkedHashMap<Asked, List<Statement>>();
        for (var said : standing(issue)) {
            for (var condition : position(said).conditions()) {
                asked.computeIfAbsent(
                                new Asked(partyOf(said.speaker()), dataset.condition(condition)), _ -> new ArrayList<>())
                        .add(said);
            }
        }
        return asked.entrySet().stream()
                .map(one -> new Term(
                        one.getKey().party(),
                        one.getKey().condition(),
                        one.getValue().getFirst(),
                        one.getValue().subList(1, one.getValue().size())))
                .toList();
    }

    private Position position(Statement said) {
        return said.positionOn(issue).orElseThrow();
    }

    /** The statements that stand on an issue, latest first. */
    List<Statement> standing(String on) {
        return latest.entrySet().stream()
                .filter(entry -> entry.getKey().issue().equals(on))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(this::place).reversed())
                .toList();
    }

    int place(Statement said) {
        return order.getOrDefault(said, -1);
    }

    /** Those who would have to meet a condition, with those who speak for them, but nobody of the party that asks. */
    Set<String> asked(Term term) {
        var named = term.condition().askedOf().isEmpty()
                ? term.statement().addressees()
                : term.condition().askedOf();
        return dataset.actors().stream()
                .filter(actor -> named.contains(actor.id())
                        || actor.represents().stream().anyMatch(named::contains))
                .filter(actor -> !partyOf(actor.id()).equals(term.party()))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    /** The latest statement with a stance on an issue that stands and was made by one of some speakers. */
    Optional<Statement> standing(String on, Stance stance, Set<String> speakers) {
        return standing(on).stream()
                .filter(said -> speakers.contains(said.speaker()))
                .filter(said -> said.stanceOn(on).filter(stance::equals).isPresent())
                .findFirst();
    }

    /** The statements with which some speakers answered one, latest first. */
    List<Statement> answers(Statement said, Set<String> speakers) {
        return projection.statements().reversed().stream()
                .filter(answer -> said.id().equals(answer.inReplyTo()))
                .filter(answer -> speakers.contains(answer.speaker()))
                .toList();
    }
}
