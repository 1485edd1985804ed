package parley.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Coding;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Issue;
import parley.model.Period;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;

/** A small debate, statement by statement, one a day from 1 January 2013 on, on the issues "talks", "arms" and "aid". */
public final class Debate {
    private static final LocalDate START = LocalDate.of(2013, 1, 1);
    private static final Source WIRE = new Source("wire", "Wire", null, "Said", null, null, "en");

    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** Between persons of one camp. */
    public Debate(String... actors) {
        for (var actor : actors) {
            this.actors.add(
                    new Actor(actor, actor, actor, ActorKind.PERSON, "camp", List.of(), List.of(), List.of(), null));
        }
    }

    /** Puts some of them into another camp. */
    public Debate camp(String camp, String... members) {
        actors.replaceAll(actor -> List.of(members).contains(actor.id())
                ? new Actor(
                        actor.id(),
                        actor.name(),
                        actor.shortName(),
                        actor.kind(),
                        camp,
                        List.of(),
                        List.of(),
                        List.of(),
                        null)
                : actor);
        return this;
    }

    /** Puts everybody into a camp of their own. */
    public Debate apart() {
        List.copyOf(actors).forEach(actor -> camp(actor.id(), actor.id()));
        return this;
    }

    /** Somebody takes a stance, to nobody in particular. */
    public Debate takes(String speaker, String issue, Stance stance) {
        return say(speaker, List.of(), List.of(), List.of(new Position(issue, stance, List.of())));
    }

    /** Somebody takes no stance. */
    public Debate says(String speaker, List<String> addressees, List<String> mentions) {
        return say(speaker, addressees, mentions, List.of());
    }

    private Debate say(String speaker, List<String> addressees, List<String> mentions, List<Position> positions) {
        statements.add(new Statement(
                "s" + statements.size(),
                speaker,
                addressees,
                mentions,
                new Dated.Day(START.plusDays(statements.size())),
                null,
                null,
                Act.COMMENT,
                null,
                "Something.",
                positions,
                null,
                List.of(new Attestation(WIRE.id(), "Something", "en")),
                Confidence.HIGH,
                null,
                Coding.EDITED,
                1));
        return this;
    }

    public Debate meets(EventStatus status, String... participants) {
        events.add(new Event(
                "e" + events.size(),
                "A meeting",
                new Dated.Day(START),
                "Here",
                List.of(participants),
                status,
                "They met.",
                List.of()));
        return this;
    }

    public Dataset dataset() {
        var issues = List.of(issue("talks", "Talks"), issue("arms", "Arms"), issue("aid", "Aid"));
        var period = new Period(START, START.plusDays(100));
        return new Dataset(
                new Dataset.About("debate", "A debate", "A debate.", "1", "CC0", period),
                new Dataset.Contents(
                        actors.stream()
                                .map(Actor::camp)
                                .distinct()
                                .map(camp -> new Camp(camp, camp))
                                .toList(),
                        issues,
                        List.of(),
                        List.of(WIRE),
                        actors,
                        events,
                        statements));
    }

    private static Issue issue(String id, String label) {
        return new Issue(id, label, label + "?");
    }

    /** All of it, seen under the issue "talks". */
    public Projection projection() {
        return projection(Filter.NONE);
    }

    public Projection projection(Filter filter) {
        return Projections.of(dataset()).under("talks", filter);
    }
}
