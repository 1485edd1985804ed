package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
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
 * A dataset of a size made up by a seed: blocs whose members mostly speak to each other and mostly share a stance, a few of
 * them to very many (preferential attachment, Barabási, Albert 1999). Nobody in it exists.
 */
public final class MadeDataset {
    static final List<String> BLOCS = List.of(
            "Northern League", "River Compact", "Council of Ports", "Highland Union", "Eastern Pact", "Free Cities");
    private static final double[] SHARES = {0.28, 0.22, 0.18, 0.14, 0.1, 0.08};
    private static final List<Stance> ANY = List.of(Stance.values());
    private static final List<Stance> STANCES = List.of(
            Stance.SUPPORTS, Stance.OPPOSES, Stance.CONDITIONAL, Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL);
    private static final List<String> SYLLABLES = List.of(
            "ba", "do", "ren", "ka", "mi", "tal", "vo", "sur", "ne", "lin", "gar", "zo", "hel", "pra", "ti", "mon");
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

    private MadeDataset(int size, long seed) {
        this.size = size;
        random = new Random(seed);
        bloc = new int[size];
        for (int b = 0; b < SHARES.length; b++) {
            byBloc.add(new ArrayList<>());
            drawn.add(new ArrayList<>());
        }
        double reached = 0;
        int next = 0;
        for (int b = 0; b < SHARES.length; b++) {
            reached += SHARES[b];
            for (; next < size && (next < reached * size || b == SHARES.length - 1); next++) {
                bloc[next] = b;
                byBloc.get(b).add(next);
            }
        }
    }

    /**
     * The same dataset for the same numbers.
     *
     * @param actors at least 12
     * @param ties about how many pairs speak to each other
     * @throws IllegalArgumentException when there are too few actors for blocs
     */
    public static Dataset of(int actors, int ties, long seed) {
        if (actors < 2 * BLOCS.size()) {
            throw new IllegalArgumentException(actors + " actors make no " + BLOCS.size() + " blocs");
        }
        return new MadeDataset(actors, seed).make(ties);
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
                camps(),
                List.of(new Issue("dialogue", "Dialogue", "Should there be talks?")),
                List.of(new Condition("guarantees", "guarantees")),
                List.of(new Source("made", "Nobody", null, "Made up", null, null, "en")),
                IntStream.range(0, size).mapToObj(i -> actor(i, bloc[i])).toList(),
                List.of(),
                statements);
        return new Dataset(about, contents);
    }

    static List<Camp> camps() {
        return IntStream.range(0, BLOCS.size())
                .mapToObj(b -> new Camp("bloc-" + b, BLOCS.get(b)))
                .toList();
    }

    /** The bloc that an actor is in who stands somewhere from 0 to 1 among all. */
    static int blocAt(double share) {
        int b = 0;
        for (double reached = SHARES[0]; reached <= share && b < SHARES.length - 1; reached += SHARES[b]) {
            b++;
        }
        return b;
    }

    /** The i-th actor, in a bloc. */
    static Actor actor(int i, int bloc) {
        var kind = i % 11 == 3 ? ActorKind.STATE : i % 7 == 2 ? ActorKind.ORGANISATION : ActorKind.PERSON;
        var last = name(i);
        var name = kind == ActorKind.PERSON
                ? name(i * 7 + 5) + " " + last
                : last + (kind == ActorKind.STATE ? "ia" : " Forum");
        return new Actor(
                "a" + i,
                name,
                kind == ActorKind.PERSON ? last : name,
                kind,
                "bloc-" + bloc,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** A name for a number. */
    static String name(int i) {
        var word = new StringBuilder();
        for (int rest = i + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
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
        int abroad = random.nextDouble() < WITHIN ? home : random.nextInt(BLOCS.size());
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
