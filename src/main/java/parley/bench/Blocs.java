package parley.bench;

import java.util.List;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Camp;

/** Whom made-up datasets are about: actors with names, in blocs of which some are larger than others. None of them exists. */
final class Blocs {
    private static final List<String> NAMES = List.of(
            "Northern League", "River Compact", "Council of Ports", "Highland Union", "Eastern Pact", "Free Cities");
    static final int COUNT = NAMES.size();
    private static final double[] SHARES = {0.28, 0.22, 0.18, 0.14, 0.1, 0.08};
    private static final List<String> SYLLABLES = List.of(
            "ba", "do", "ren", "ka", "mi", "tal", "vo", "sur", "ne", "lin", "gar", "zo", "hel", "pra", "ti", "mon");

    private Blocs() {}

    /** @throws IllegalArgumentException when there are too few actors for blocs: less than two in each */
    static void check(int actors) {
        if (actors < 2 * COUNT) {
            throw new IllegalArgumentException(
                    actors + " actors make no " + COUNT + " blocs; ask for at least " + 2 * COUNT + ".");
        }
    }

    /** How much of all actors is in a bloc, from 0 to 1. */
    static double share(int bloc) {
        return SHARES[bloc];
    }

    static List<Camp> camps() {
        return IntStream.range(0, COUNT)
                .mapToObj(b -> new Camp("bloc-" + b, NAMES.get(b)))
                .toList();
    }

    /** The bloc that an actor is in who stands somewhere from 0 to 1 among all. */
    static int at(double share) {
        int b = 0;
        for (double reached = SHARES[0]; reached <= share && b < COUNT - 1; reached += SHARES[b]) {
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
}
