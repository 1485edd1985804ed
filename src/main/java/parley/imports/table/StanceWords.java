package parley.imports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.imports.build.Names;
import parley.model.Stance;

/** The words by which tables name a stance. A bare 0 is none of them: it may mean neutral, or no. */
final class StanceWords {
    private static final Map<String, Stance> STANCES = new HashMap<>();

    static {
        add(
                Stance.SUPPORTS,
                "supports",
                "support",
                "supporting",
                "supportive",
                "pro",
                "for",
                "yes",
                "y",
                "in favour",
                "in favor",
                "favours",
                "favors",
                "agree",
                "agrees",
                "agreement",
                "accept",
                "accepts",
                "endorses",
                "backs",
                "approve",
                "approves",
                "positive",
                "true",
                "1",
                "+1",
                "+",
                "ja",
                "dafür",
                "oui",
                "pour",
                "sí",
                "si",
                "a favor",
                "за",
                "да",
                "نعم",
                "مع");
        add(
                Stance.OPPOSES,
                "opposes",
                "oppose",
                "opposing",
                "opposed",
                "con",
                "contra",
                "against",
                "no",
                "n",
                "disagree",
                "disagrees",
                "disagreement",
                "reject",
                "rejects",
                "refuse",
                "refuses",
                "disapproves",
                "negative",
                "false",
                "-1",
                "−1",
                "-",
                "nein",
                "dagegen",
                "non",
                "contre",
                "en contra",
                "против",
                "нет",
                "لا",
                "ضد");
        add(
                Stance.CONDITIONAL,
                "conditional",
                "conditionally",
                "cond",
                "if",
                "only if",
                "with conditions",
                "on conditions",
                "yes if",
                "yes, if",
                "conditional support",
                "bedingt",
                "sous conditions",
                "condicional",
                "условно");
        add(
                Stance.NEUTRAL,
                "neutral",
                "neither",
                "undecided",
                "abstains",
                "abstain",
                "abstention",
                "ambivalent",
                "neutre",
                "нейтрально");
    }

    private StanceWords() {}

    private static void add(Stance stance, String... words) {
        List.of(words).forEach(word -> STANCES.put(word, stance));
    }

    /** The stance that a word names. */
    static Optional<Stance> stance(String word) {
        return Optional.ofNullable(STANCES.get(Names.key(word)));
    }

    /** Whether a cell says that no position is taken. */
    static boolean isNone(String word) {
        return List.of("", "none", "n/a", "na", "no position", "-/-", "null").contains(Names.key(word));
    }
}
