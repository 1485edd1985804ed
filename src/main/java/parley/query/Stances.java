package parley.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statement;

/**
 * Where actors stand on an issue: an actor's stance is that of its latest own statement on it in the window, or,
 * where it made none, of the latest such statement of somebody who represents it.
 */
public final class Stances {
    private Stances() {}

    /** The stance of every actor, by id, what is latest being as a chronology of the dataset has it. */
    public static Map<String, ActorStance> of(Dataset dataset, Chronology chronology, String issue, TimeWindow window) {
        var latest = latestBySpeaker(chronology, issue, window);
        var stances = new HashMap<String, ActorStance>();
        var representatives = representatives(dataset);
        for (var actor : dataset.actors()) {
            stances.put(actor.id(), stanceOf(actor, issue, representatives, chronology, latest));
        }
        return stances;
    }

    /** The stance of a single actor; linear in statements and actors. */
    public static ActorStance of(Dataset dataset, Chronology chronology, Actor actor, String issue, TimeWindow window) {
        var latest = latestBySpeaker(chronology, issue, window);
        return stanceOf(actor, issue, representatives(dataset), chronology, latest);
    }

    /** The statements in which an actor took a position on an issue, earliest first. */
    public static List<Statement> positionsOf(Chronology chronology, String actor, String issue) {
        return chronology.statements().stream()
                .filter(statement -> statement.speaker().equals(actor))
                .filter(statement -> statement.positionOn(issue).isPresent())
                .toList();
    }

    private static Map<String, Statement> latestBySpeaker(Chronology chronology, String issue, TimeWindow window) {
        var latest = new HashMap<String, Statement>();
        for (var statement : chronology.statements()) {
            if (statement.positionOn(issue).isPresent() && window.admits(chronology.dateOf(statement))) {
                latest.put(statement.speaker(), statement);
            }
        }
        return latest;
    }

    private static ActorStance stanceOf(
            Actor actor,
            String issue,
            Map<String, Actor> representatives,
            Chronology chronology,
            Map<String, Statement> latest) {
        var own = latest.get(actor.id());
        if (own != null) {
            return new ActorStance(Leaning.of(own.stanceOn(issue)), own, null);
        }
        return latestThrough(actor, representatives, chronology, latest)
                .map(said ->
                        new ActorStance(Leaning.of(said.stanceOn(issue)), said, representatives.get(said.speaker())))
                .orElse(ActorStance.NONE);
    }

    /** Those who speak for anybody, by id: few among many. */
    private static Map<String, Actor> representatives(Dataset dataset) {
        return dataset.actors().stream()
                .filter(actor -> !actor.represents().isEmpty())
                .collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    private static Optional<Statement> latestThrough(
            Actor actor, Map<String, Actor> representatives, Chronology chronology, Map<String, Statement> latest) {
        var spoken = new ArrayList<Statement>();
        for (var other : representatives.values()) {
            var said = latest.get(other.id());
            if (said != null && other.represents().contains(actor.id())) {
                spoken.add(said);
            }
        }
        return spoken.size() <= 1
                ? spoken.stream().findFirst()
                : chronology.statements().reversed().stream()
                        .filter(spoken::contains)
                        .findFirst();
    }
}
