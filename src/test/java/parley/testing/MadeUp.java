package parley.testing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Coding;
import parley.model.Condition;
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

/**
 * A dataset of any size, the same for the same seed, in the proportions of a curated one: few speak often and many once;
 * camps lean to one side of an issue, some of their actors to the other; words go to one's own camp and to the loud;
 * every tenth statement answers one before it; meetings are of two to a dozen.
 */
public final class MadeUp {
    private static final int CAMPS = 5;
    private static final int CONDITIONS = 12;
    private static final int DAYS = 365;
    private static final LocalDate START = LocalDate.of(2013, 1, 1);
    private static final ActorKind[] KINDS = {
        ActorKind.PERSON, ActorKind.PERSON, ActorKind.PERSON, ActorKind.STATE, ActorKind.ORGANISATION
    };

    private final int actors;
    private final int issues;
    private final SplittableRandom random;
    /** For each camp and issue, the side it leans to, from 0, against, to 1. */
    private final double[][] leaning;

    private final List<Statement> statements = new ArrayList<>();

    private MadeUp(int actors, int issues, long seed) {
        this.actors = actors;
        this.issues = issues;
        random = new SplittableRandom(seed);
        leaning = new double[CAMPS][issues];
        for (var camp : leaning) {
            for (int issue = 0; issue < issues; issue++) {
                camp[issue] = random.nextBoolean() ? 0.85 : 0.15;
            }
        }
    }

    /** So many of each, over the year 2013; events are a fifth of the statements. */
    public static Dataset dataset(int actors, int statements, int issues, long seed) {
        return new MadeUp(actors, issues, seed).of(statements);
    }

    private Dataset of(int size) {
        for (int i = 0; i < size; i++) {
            statements.add(statement(i, START.plusDays((long) i * DAYS / size)));
        }
        return new Dataset(
                new Dataset.About(
                        "made-up",
                        "A made-up year of " + actors + " actors",
                        "Made up by a program; nobody said any of this.",
                        "1",
                        "CC0-1.0",
                        new Period(START, START.plusDays(DAYS - 1))),
                new Dataset.Contents(
                        numbers(CAMPS)
                                .mapToObj(i -> new Camp("camp-" + i, "Camp " + i))
                                .toList(),
                        numbers(issues)
                                .mapToObj(i -> new Issue("issue-" + i, "Issue " + i, "Is issue " + i + " right?"))
                                .toList(),
                        numbers(CONDITIONS)
                                .mapToObj(i -> new Condition("condition-" + i, "Condition " + i))
                                .toList(),
                        numbers(CAMPS).mapToObj(MadeUp::source).toList(),
                        numbers(actors).mapToObj(this::actor).toList(),
                        numbers(size / 5).mapToObj(i -> meeting(i, size / 5)).toList(),
                        statements));
    }

    private static IntStream numbers(int end) {
        return IntStream.range(0, end);
    }

    private static Source source(int i) {
        var url = URI.create("https://example.org/" + i);
        return new Source("source-" + i, "Paper " + i, null, "Reports", new Dated.Day(START), url, "en");
    }

    private Actor actor(int i) {
        var name = "Speaker " + i;
        var represents = i >= CAMPS && i % 10 == 0 ? List.of("actor-" + i % CAMPS) : List.<String>of();
        return new Actor(
                "actor-" + i,
                name,
                name,
                KINDS[i % KINDS.length],
                "camp-" + i % CAMPS,
                List.of(),
                represents,
                List.of(),
                null);
    }

    /** The first actors are the loud ones. */
    private int loud() {
        return (int) (actors * Math.pow(random.nextDouble(), 2.5));
    }

    /** Somebody else; every second time of the same camp. */
    private int other(int actor) {
        int other = loud();
        if (random.nextBoolean()) {
            other = Math.min(actors - 1, other - other % CAMPS + actor % CAMPS);
        }
        return other == actor ? (actor + 1) % actors : other;
    }

    private List<String> others(int actor, int most) {
        var others = new LinkedHashSet<String>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            others.add("actor-" + other(actor));
        }
        return List.copyOf(others);
    }

    private Statement statement(int i, LocalDate day) {
        int speaker = random.nextInt(10) < 7 ? loud() : random.nextInt(actors);
        var words = "Words of statement " + i;
        return new Statement(
                "statement-" + i,
                "actor-" + speaker,
                others(speaker, 2),
                others(speaker, 1),
                new Dated.Day(day),
                null,
                null,
                List.copyOf(EnumSet.allOf(Act.class)).get(random.nextInt(14)),
                null,
                "The substance of statement " + i + ".",
                positions(speaker),
                i > 20 && random.nextInt(10) == 0 ? "statement-" + (i - 1 - random.nextInt(20)) : null,
                List.of(new Attestation("source-" + random.nextInt(CAMPS), words, "en")),
                Confidence.HIGH,
                null,
                Coding.EDITED,
                1);
    }

    /** On one issue, and every fourth time on another too. */
    private List<Position> positions(int speaker) {
        int issue = (int) (issues * Math.pow(random.nextDouble(), 1.5));
        var first = position(speaker, issue);
        return issues > 1 && random.nextInt(4) == 0
                ? List.of(first, position(speaker, (issue + 1) % issues))
                : List.of(first);
    }

    private Position position(int speaker, int issue) {
        double support = leaning[speaker % CAMPS][issue] + (speaker % 7 == 3 ? 0.3 : 0);
        var stance = switch (random.nextInt(10)) {
            case 0 -> Stance.NEUTRAL;
            case 1, 2 -> Stance.CONDITIONAL;
            default -> random.nextDouble() < support ? Stance.SUPPORTS : Stance.OPPOSES;
        };
        var conditions =
                stance == Stance.CONDITIONAL ? List.of("condition-" + random.nextInt(CONDITIONS)) : List.<String>of();
        return new Position("issue-" + issue, stance, conditions);
    }

    private Event meeting(int i, int of) {
        var present = new LinkedHashSet<String>();
        int host = loud();
        present.add("actor-" + host);
        for (int guest = 1 + (int) (11 * Math.pow(random.nextDouble(), 3)); guest > 0; guest--) {
            present.add("actor-" + other(host));
        }
        return new Event(
                "event-" + i,
                "Meeting " + i,
                new Dated.Day(START.plusDays((long) i * DAYS / of)),
                "Town " + i % 20,
                List.copyOf(present),
                random.nextInt(10) == 0 ? EventStatus.POSTPONED : EventStatus.HELD,
                "They met.",
                List.of("source-" + i % CAMPS));
    }
}
