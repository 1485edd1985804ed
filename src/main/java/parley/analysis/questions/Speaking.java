package parley.analysis.questions;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.analysis.questions.Answer.Scored;
import parley.model.Dataset;
import parley.model.Statement;
import parley.query.Projection;

/** Who speaks to whom, and of whom. */
final class Speaking {
    private final Dataset dataset;
    private final List<Statement> statements;
    private final Map<String, Map<String, Integer>> addressed = new LinkedHashMap<>();
    private final Map<String, Integer> spoken = new HashMap<>();
    private final Map<String, Set<String>> speakersTo = new LinkedHashMap<>();
    private final Map<String, Set<String>> speakersOf = new LinkedHashMap<>();

    Speaking(Dataset dataset, Projection projection) {
        this.dataset = dataset;
        statements = projection.statements();
        statements.forEach(this::note);
    }

    private void note(Statement said) {
        var speaker = said.speaker();
        if (said.addressees().stream().anyMatch(other -> !other.equals(speaker))) {
            spoken.merge(speaker, 1, Integer::sum);
        }
        said.addressees().stream().filter(other -> !other.equals(speaker)).forEach(other -> {
            addressed.computeIfAbsent(speaker, _ -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
            speakersTo.computeIfAbsent(other, _ -> new HashSet<>()).add(speaker);
        });
        said.mentions().stream()
                .filter(other -> !other.equals(speaker))
                .forEach(other ->
                        speakersOf.computeIfAbsent(other, _ -> new HashSet<>()).add(speaker));
    }

    Answer toMost() {
        var scored = addressed.entrySet().stream()
                .map(entry -> toMost(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Scored::actor, this::byName))
                .toList();
        long silent =
                statements.stream().filter(said -> said.addressees().isEmpty()).count();
        return Answer.ranked(
                Question.SPEAKS_TO_MOST,
                scored,
                silent == 0
                        ? List.of()
                        : List.of(Sentences.count((int) silent, "statement") + " to nobody in particular "
                                + (silent == 1 ? "is" : "are") + " not counted."));
    }

    private Scored toMost(String speaker, Map<String, Integer> others) {
        return new Scored(
                speaker,
                others.size(),
                Sentences.count(others.size(), "other"),
                "In " + Sentences.count(spoken.getOrDefault(speaker, 0), "statement") + ", " + mostly(others) + ".");
    }

    /** Whom somebody addressed most often; all of them where several were addressed as often. */
    private String mostly(Map<String, Integer> others) {
        int most = Collections.max(others.values());
        var names = others.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(entry -> name(entry.getKey()))
                .toList();
        if (names.size() == others.size()) {
            return (names.size() == 1 ? "to " : "as often to each: ") + String.join(", ", names);
        }
        return "most often to " + String.join(" and ", names) + " (" + most + ")";
    }

    Answer aboutNotTo() {
        var scored = speakersOf.entrySet().stream()
                .map(entry -> aboutNotTo(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Scored::actor, this::byName))
                .toList();
        long none = scored.stream().filter(one -> one.score() == 0).count();
        return Answer.ranked(
                Question.SPOKEN_ABOUT,
                scored,
                none == 0
                        ? List.of()
                        : List.of(Sentences.count((int) none, "actor") + (none == 1 ? " was" : " were")
                                + " also spoken to by everyone who spoke about them."));
    }

    private Scored aboutNotTo(String actor, Set<String> of) {
        var to = speakersTo.getOrDefault(actor, Set.of());
        var never = new HashSet<>(of);
        never.removeAll(to);
        return new Scored(
                actor,
                never.size(),
                Sentences.count(never.size(), "speaker"),
                Sentences.count(of.size(), "speaker") + " mentioned them, of whom " + never.size()
                        + " never spoke to them; "
                        + (to.isEmpty() ? "nobody else did either." : Sentences.count(to.size(), "actor") + " did."));
    }

    private int byName(String one, String other) {
        return name(one).compareTo(name(other));
    }

    private String name(String actor) {
        return dataset.actor(actor).shortName();
    }
}
