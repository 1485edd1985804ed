package parley.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Act;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Condition;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.EventKind;
import parley.model.EventStatus;
import parley.model.Issue;
import parley.model.Period;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;
import parley.model.Statements;

/**
 * Very many statements made up by a seed, one after the other, so that they need not fit into memory: some actors speak
 * most (as Zipf's law has it), mostly within their bloc, on several issues, with quotations, replies and sources. Nobody in
 * it exists. The n-th actor is the speaker of the n-th statement, so that with as many statements as actors all are used.
 */
public final class MadeTalks implements Iterable<Statement> {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final int ISSUES = 8;
    private static final int CONDITIONS = 40;
    private static final int SOURCES = 5_000;
    private static final int EVENTS = 400;
    private static final int PLACES = 60;
    /** How far back an answer looks, in statements. */
    private static final int MEMORY = 2_000;

    private static final List<Act> FRIENDLY =
            List.of(Act.COMMENT, Act.APPEAL, Act.INTEND_TO_COOPERATE, Act.CONSULT, Act.DIPLOMATIC_COOPERATION);
    private static final List<Act> HOSTILE = List.of(Act.DEMAND, Act.DISAPPROVE, Act.REJECT, Act.THREATEN);
    private static final List<Stance> STANCES = List.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL);
    private static final List<String> WORDS = List.of(
            "talks",
            "the",
            "border",
            "offers",
            "and",
            "asks",
            "for",
            "a",
            "guarantee",
            "of",
            "free",
            "passage",
            "through",
            "straits",
            "while",
            "both",
            "sides",
            "withdraw",
            "their",
            "forces",
            "from",
            "coast",
            "before",
            "council",
            "meets",
            "again",
            "about",
            "river",
            "treaty",
            "whose",
            "terms",
            "nobody",
            "has",
            "signed");

    private final int actors;
    private final int size;
    private final long seed;

    /**
     * @param actors at least 12
     * @param size how many statements
     * @throws IllegalArgumentException when there are too few actors for blocs
     */
    public MadeTalks(int actors, int size, long seed) {
        Blocs.check(actors);
        this.actors = actors;
        this.size = size;
        this.seed = seed;
    }

    /** Everything but the statements. */
    public Dataset frame() {
        var about = new Dataset.About(
                "made-" + actors + "-" + size,
                "Made-up talks of " + actors + " actors",
                "Made up to see how Parley bears many statements; nobody in it exists.",
                "1",
                "CC0-1.0",
                new Period(FIRST, FIRST.plusDays(DAYS - 1L)));
        var contents = new Dataset.Contents(
                Blocs.camps(),
                each(ISSUES, i -> new Issue("issue-" + i, "Issue " + i, "Should issue " + i + " be settled?")),
                each(CONDITIONS, i -> new Condition("condition-" + i, "demand " + i + " is met")),
                each(Math.min(size, SOURCES), MadeTalks::source),
                each(actors, i -> Blocs.actor(i, bloc(i))),
                each(EVENTS, MadeTalks::event),
                List.of());
        return new Dataset(about, contents);
    }

    /** The whole of it in memory. */
    public Dataset dataset() {
        var frame = frame();
        var said = new Statements.Builder();
        forEach(said::add);
        var all = frame.contents();
        return new Dataset(
                frame.about(),
                new Dataset.Contents(
                        all.camps(),
                        all.issues(),
                        all.conditions(),
                        all.sources(),
                        all.actors(),
                        all.events(),
                        said.build(),
                        all.links()));
    }

    private static <T> List<T> each(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private static Source source(int i) {
        var published = new Dated.Day(FIRST.plusDays(i % DAYS));
        return new Source("source-" + i, "Paper " + i % 50, null, "Report " + i, published, null, "en");
    }

    private static Event event(int i) {
        return new Event(
                "event-" + i,
                "Round " + i,
                new Dated.Day(day(i, EVENTS)),
                place(i),
                List.of("a" + i % 12, "a" + (i + 1) % 12),
                EventStatus.HELD,
                "A round of talks.",
                List.of(),
                EventKind.MEETING);
    }

    private static LocalDate day(int number, int of) {
        return FIRST.plusDays((long) number * DAYS / of);
    }

    private static String place(int i) {
        return Blocs.name(37 * (i % PLACES) + 11);
    }

    /** The bloc of an actor, in which all numbers are mixed. */
    private static int bloc(int actor) {
        return Blocs.at(actor * 0.618033988749895 % 1);
    }

    @Override
    public Iterator<Statement> iterator() {
        var random = new Random(seed);
        return IntStream.range(0, size)
                .mapToObj(number -> new Talk(random, number).statement())
                .iterator();
    }

    /** One statement in the making. */
    private final class Talk {
        private final Random random;
        private final int number;
        private final int speaker;

        Talk(Random random, int number) {
            this.random = random;
            this.number = number;
            speaker = number < actors ? number : anybody();
        }

        Statement statement() {
            int other = partner();
            boolean friendly = chance(bloc(other) == bloc(speaker) ? 0.85 : 0.35);
            var act = friendly ? any(FRIENDLY) : any(HOSTILE);
            boolean machine = chance(0.2);
            return new Statement(
                    "s" + number,
                    "a" + speaker,
                    addressees(other),
                    chance(0.2) ? List.of("a" + anybody()) : List.of(),
                    said(),
                    chance(0.3) ? place(random.nextInt(PLACES)) : null,
                    chance(0.1) ? "event-" + (long) number * EVENTS / size : null,
                    act,
                    chance(0.3) ? act.code() + random.nextInt(1, 8) : null,
                    words(12, 20),
                    positions(),
                    answered(),
                    attestations(),
                    chance(0.7) ? Confidence.HIGH : Confidence.MEDIUM,
                    chance(0.05) ? words(5, 12) : null,
                    machine ? Coding.MACHINE : Coding.EDITED,
                    machine ? random.nextInt(1, 9) : 1);
        }

        private boolean chance(double share) {
            return random.nextDouble() < share;
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        /** Zipf's law with the exponent 1, by the inverse of its continuous form. */
        private int anybody() {
            return (int) Math.min(actors - 1, Math.exp(random.nextDouble() * Math.log(actors + 1.0)) - 1);
        }

        /** Mostly of the same bloc, and never the speaker. */
        private int partner() {
            int other = anybody();
            for (int tries = 0; tries < 4 && (other == speaker || bloc(other) != bloc(speaker)); tries++) {
                other = anybody();
            }
            return other == speaker ? (other + 1) % actors : other;
        }

        private List<String> addressees(int other) {
            return Stream.of(other, chance(0.2) ? anybody() : other)
                    .filter(each -> each != speaker)
                    .distinct()
                    .map(each -> "a" + each)
                    .toList();
        }

        private Dated said() {
            var day = day(number, size);
            return chance(0.05)
                    ? new Dated.Moment(
                            OffsetDateTime.of(day.atTime(random.nextInt(24), random.nextInt(60)), ZoneOffset.UTC))
                    : new Dated.Day(day);
        }

        /** What was said on a day before, so that no answer comes too early. */
        private @Nullable String answered() {
            int back = 1 + random.nextInt(MEMORY);
            return chance(0.15) && back <= number && day(number - back, size).isBefore(day(number, size))
                    ? "s" + (number - back)
                    : null;
        }

        private List<Position> positions() {
            int first = random.nextInt(ISSUES);
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> position("issue-" + (first + i) % ISSUES))
                    .toList();
        }

        private Position position(String issue) {
            if (chance(0.2)) {
                return new Position(issue, Stance.CONDITIONAL, List.of("condition-" + random.nextInt(CONDITIONS)));
            }
            var own = STANCES.get(Math.floorMod(bloc(speaker) + issue.hashCode(), STANCES.size()));
            return new Position(issue, chance(0.85) ? own : any(STANCES), List.of());
        }

        private List<Attestation> attestations() {
            int sources = Math.min(size, SOURCES);
            int source = number < sources ? number : random.nextInt(sources);
            var leading = new Attestation("source-" + source, chance(0.6) ? words(6, 14) : null, "en");
            return chance(0.3)
                    ? List.of(leading, new Attestation("source-" + (source + 1) % sources, null, null))
                    : List.of(leading);
        }

        private String words(int least, int most) {
            return IntStream.range(0, random.nextInt(least, most))
                    .mapToObj(_ -> any(WORDS))
                    .collect(Collectors.joining(" "));
        }
    }
}
