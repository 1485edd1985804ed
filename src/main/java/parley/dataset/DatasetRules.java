package parley.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Source;

/** What must be true between the entries of a dataset, but for statements. */
final class DatasetRules {
    /** How much of a long circle is spelled out. */
    private static final int NAMED = 5;

    private DatasetRules() {}

    /**
     * Adds to the findings what is not as it should be. What is never used comes last, as it can be told only where
     * every reference was read and resolves. Takes time in proportion to the entries.
     */
    static void check(Draft draft, Ids ids, Findings findings) {
        draft.conditions().forEach(DatasetRules::conditionCanBeMet);
        representationEnds(draft.actors());
        if (!findings.anyError()) {
            everythingIsUsed(draft, ids);
        }
    }

    private static void conditionCanBeMet(Entry<Condition> entry) {
        var condition = entry.value();
        if (condition.excludes().contains(condition.id())) {
            entry.fields()
                    .warning(
                            entry.fields().at("excludes", condition.id()),
                            "\"" + condition.id() + "\" excludes itself; remove it from \"excludes\".");
        }
    }

    private static void representationEnds(List<Entry<Actor>> actors) {
        if (actors.stream().allMatch(actor -> actor.value().represents().isEmpty())) {
            return;
        }
        var numbers = new HashMap<String, Integer>();
        var firsts = actors.stream()
                .filter(actor -> numbers.putIfAbsent(actor.value().id(), numbers.size()) == null)
                .toList();
        var represented = firsts.stream()
                .map(actor -> numbers(actor.value().represents(), numbers))
                .toList();
        for (var circle : Circles.in(firsts.size(), represented::get)) {
            firsts.get(circle[0])
                    .fields()
                    .warning(
                            "represents",
                            circle(
                                    "Representation",
                                    circle,
                                    actor -> firsts.get(actor).value().id(),
                                    "represents"));
        }
    }

    private static int[] numbers(List<String> ids, Map<String, Integer> numbers) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(numbers.get(id)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What to say of entries that lead back to the first. */
    static String circle(String what, int[] circle, IntFunction<String> id, String key) {
        var ids = IntStream.of(circle).limit(NAMED).mapToObj(id).collect(Collectors.joining(" → "));
        return what + " must not run in a circle (" + ids + (circle.length > NAMED ? " → …" : "") + " → "
                + id.apply(circle[0]) + "); remove one \"" + key + "\".";
    }

    private static void everythingIsUsed(Draft draft, Ids ids) {
        draft.actors().forEach(actor -> isUsed(actor, ids, Section.ACTORS, Actor::id));
        draft.sources().forEach(source -> isUsed(source, ids, Section.SOURCES, Source::id));
        draft.conditions().forEach(condition -> isUsed(condition, ids, Section.CONDITIONS, Condition::id));
    }

    private static <T> void isUsed(Entry<T> entry, Ids ids, Section section, Function<T, String> id) {
        var name = id.apply(entry.value());
        if (entry.fields().isSound("id") && !ids.isUsed(section, name)) {
            entry.fields()
                    .warning(
                            "id",
                            section.noun() + " \"" + name + "\" is never used; remove it, or correct the id"
                                    + " where it is meant.");
        }
    }
}
