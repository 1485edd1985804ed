package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.model.Act;
import parley.model.Attestation;
import parley.model.Condition;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Issue;
import parley.model.Period;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;

/**
 * A network of a size made up by a seed, for what is drawn: {@link Blocs} whose members mostly speak to each other and mostly
 * share a stance, a few of them to very many (preferential attachment, Barabási, Albert 1999). Nobody in it exists. What
 * people say is the same throughout; {@link MadeTalks} is for that.
 */
public final class MadeNetwork {
    private static final List<Stance> ANY = List.of(Stance.values());
    private static final List<Stance> STANCES = List.of(
            Stance.SUPPORTS, Stance.OPPOSES, Stance.CONDITIONAL, Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL);
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int DAYS = 365;
    private static final double WITHIN = 0.86;
    /** Where there are more ties, each has one statement. */
    private static final int MOST_REPEATED = 50_000;

    private static final double POPULAR = 0.75;

    private final Random random;
    private final int size;
    private final int[] bloc;
    private final List<List<Integer>> byBloc = new ArrayList<>();
    /** Every actor once for each tie it has, so that a draw prefers those with many. */
    private final List<List<Integer>> drawn = new ArrayList<>();

    private MadeNetwork(int size, long seed) {
        this.size = size;
        random = new Random(seed);
        bloc = new int[size];
        for (int b = 0; b < Blocs.COUNT; b++) {
            byBloc.add(new ArrayList<>());
            drawn.add(new ArrayList<>());
        }
        double reached = 0;
        int next = 0;
        for (int b = 0; b < Blocs.COUNT; b++) {
            reached += Blocs.share(b);
            for (; next < size && (next < reached * size || b == Blocs.COUNT - 1); next++) {
                bloc[next] = b;
                byBloc.get(b).add(next);
            }
        }
        // Of twelve actors none is left for the smallest bloc, which stands last.
        byBloc.removeIf(List::isEmpty);
    }

    /**
     * The same dataset for the same numbers.
     *
     * @param actors at least 12
     * @param ties about how many pairs speak to each other
     * @throws IllegalArgumentException when there are too few actors for blocs
     */
    public static Dataset of(int actors, int ties, long seed) {
        Blocs.check(actors);
        return new MadeNetwork(actors, seed).make(ties);
    }

    private Dataset make(int ties) {
        var statements = statements(ties);
        var about = new Dataset.About(
                "made-" + size,
                "A made-up network of " + size + " actors",
                "Made up to see how Parley bears many actors; nobody in it exists.",
                "1",
                "CC0-1.0",
                new Period(FIRST, FIRST.plusDays(DAYS - 1L)));
        var contents = new Dataset.Contents(
                Blocs.camps(),
                List.of(new Issue("dialogue", "Dialogue", "Should there be talks?")),
                List.of(new Condition("guarantees", "guarantees")),
                List.of(new Source("made", "Nobody", null, "Made up", null, null, "en")),
                IntStream.range(0, size).mapToObj(i -> Blocs.actor(i, bloc[i])).toList(),
                List.of(),
                statements);
        return new Dataset(about, contents);
    }

    private List<Statement> statements(int ties) {
        var statements = new ArrayList<Statement>();
        var pairs = new HashSet<Long>();
        for (int tries = 0; pairs.size() < ties && tries < 20 * ties; tries++) {
            int speaker = pairs.size() < size ? pairs.size() % size : any();
            int other = partner(bloc[speaker]);
            if (speaker != other && pairs.add((long) speaker * size + other)) {
                drawn.get(bloc[speaker]).add(speaker);
                drawn.get(bloc[other]).add(other);
                int often = ties > MOST_REPEATED ? 1 : 1 + (int) Math.min(7, -Math.log(1 - random.nextDouble()) * 0.9);
                for (int k = 0; k < often; k++) {
                    statements.add(statement(statements.size(), speaker, other));
                }
            }
        }
        return statements;
    }

    private int any() {
        var own = drawn.get(bloc[random.nextInt(size)]);
        return own.isEmpty() || random.nextDouble() > POPULAR
                ? random.nextInt(size)
                : own.get(random.nextInt(own.size()));
    }

    private int partner(int home) {
        int abroad = random.nextDouble() < WITHIN ? home : random.nextInt(byBloc.size());
        var popular = drawn.get(abroad);
        var all = byBloc.get(abroad);
        return popular.isEmpty() || random.nextDouble() > POPULAR
                ? all.get(random.nextInt(all.size()))
                : popular.get(random.nextInt(popular.size()));
    }

    private Statement statement(int number, int speaker, int addressee) {
        boolean friendly = random.nextDouble() < (bloc[speaker] == bloc[addressee] ? 0.85 : 0.35);
        var positions = random.nextDouble() < 0.5 ? List.of(position(stance(speaker))) : List.<Position>of();
        return new Statement(
                "s" + number,
                "a" + speaker,
                List.of("a" + addressee),
                List.of(),
                new Dated.Day(FIRST.plusDays(random.nextInt(DAYS))),
                null,
                null,
                friendly ? Act.APPEAL : Act.DISAPPROVE,
                null,
                "Says something made up.",
                positions,
                null,
                List.of(new Attestation("made", null, null)),
                Confidence.MEDIUM,
                null);
    }

    private static Position position(Stance stance) {
        return new Position("dialogue", stance, stance == Stance.CONDITIONAL ? List.of("guarantees") : List.of());
    }

    private Stance stance(int speaker) {
        return random.nextDouble() < 0.88 ? STANCES.get(bloc[speaker]) : ANY.get(random.nextInt(ANY.size()));
    }
}
