package parley.analysis.quiz;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Statement;
import parley.query.Folding;

/** Whose words are whose: who speaks for whom, who said the same, and whose name a text gives away. */
final class Voices {
    /** Two texts with so many words in a row in common say the same, to be on the safe side. */
    private static final int WORDS_IN_A_ROW = 4;

    private static final int SHORTEST_NAME = 3;

    private final Map<String, Set<String>> speaksFor = new HashMap<>();
    private final Map<String, Set<String>> spokenForBy = new HashMap<>();
    private final Map<String, Set<String>> speakersByRun = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /**
     * Linear in the words of the dataset.
     *
     * @param asked of whose words it will be asked who else said them
     */
    Voices(Dataset dataset, List<Statement> asked) {
        for (var actor : dataset.actors()) {
            names.put(actor.id(), namesOf(actor));
            for (var other : actor.represents()) {
                speaksFor.computeIfAbsent(actor.id(), _ -> new HashSet<>()).add(other);
                spokenForBy.computeIfAbsent(other, _ -> new HashSet<>()).add(actor.id());
            }
        }
        asked.stream().flatMap(Voices::runs).forEach(run -> speakersByRun.computeIfAbsent(run, _ -> new HashSet<>()));
        for (var said : dataset.statements()) {
            runs(said)
                    .map(speakersByRun::get)
                    .filter(Objects::nonNull)
                    .forEach(speakers -> speakers.add(said.speaker()));
        }
    }

    /** An actor, those it speaks for, and those who speak for it, over however many others. */
    Set<String> sharing(String actor) {
        var all = new HashSet<>(reached(actor, speaksFor));
        all.addAll(reached(actor, spokenForBy));
        return all;
    }

    private static Set<String> reached(String actor, Map<String, Set<String>> steps) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(actor));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (reached.add(next)) {
                open.addAll(steps.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** Everybody who said the same as somebody, its speaker among them. */
    Set<String> saying(Statement said) {
        return runs(said)
                .flatMap(run -> speakersByRun.getOrDefault(run, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The actors of whom a text holds a name. */
    Set<String> namedIn(String text) {
        var padded = padded(text);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(padded::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<String> runs(Statement said) {
        var quotes = said.attestations().stream().map(Attestation::quote).flatMap(Stream::ofNullable);
        return Stream.concat(quotes, Stream.of(said.paraphrase())).flatMap(Voices::runs);
    }

    private static Stream<String> runs(String text) {
        var words = Arrays.asList(padded(text).strip().split(" "));
        return IntStream.rangeClosed(0, words.size() - WORDS_IN_A_ROW)
                .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
    }

    /** Its names whole, and every word of them that is long enough to be one. */
    private static Set<String> namesOf(Actor actor) {
        Function<String, Stream<String>> words =
                name -> Arrays.stream(padded(name).strip().split(" "))
                        .filter(word -> word.length() >= SHORTEST_NAME && !COMMON.contains(word));
        return Stream.of(Stream.of(actor.name(), actor.shortName()), actor.aliases().stream())
                .flatMap(all -> all)
                .flatMap(name -> Stream.concat(Stream.of(padded(name).strip()), words.apply(name)))
                .map(name -> " " + name + " ")
                .collect(Collectors.toSet());
    }

    /** Words of names that name nobody. */
    private static final Set<String> COMMON = Set.of("the", "and", "for", "von", "bin", "abu", "ibn");

    /** Letters and figures only, with one space between words and at either end. */
    private static String padded(String text) {
        return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
