package parley.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.dataset.Draft.Said;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Dated;
import parley.model.Source;
import parley.model.Statement;

/** What must be true between the entries of a dataset. */
final class DatasetRules {
    /** How much of a long circle is spelled out. */
    private static final int NAMED = 5;

    private final Draft draft;
    private final Ids ids;
    private final Map<String, Said> statements = new LinkedHashMap<>();

    private DatasetRules(Draft draft, Ids ids) {
        this.draft = draft;
        this.ids = ids;
        draft.statements()
                .forEach(said -> statements.putIfAbsent(said.statement().id(), said));
    }

    /**
     * Adds to the findings what is not as it should be. What is never used comes last, as it can be told only where
     * every reference was read and resolves. Takes time in proportion to the dataset.
     */
    static void check(Draft draft, Ids ids, Findings findings) {
        draft.statements().forEach(StatementRules::check);
        draft.conditions().forEach(DatasetRules::conditionCanBeMet);
        var rules = new DatasetRules(draft, ids);
        rules.repliesFollow();
        rules.repliesEnd();
        rules.representationEnds();
        if (!findings.anyError()) {
            rules.everythingIsUsed();
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

    private void repliesFollow() {
        for (var reply : draft.statements()) {
            var answered = statements.get(reply.statement().inReplyTo());
            if (answered != null && areDated(reply, answered) && isBefore(reply, answered)) {
                reply.fields()
                        .warning(
                                "inReplyTo",
                                "It answers \"" + answered.statement().id()
                                        + "\", which was said later; correct \"inReplyTo\" or a date.");
            }
        }
    }

    private static boolean areDated(Said reply, Said answered) {
        return reply.fields().isSound("said") && answered.fields().isSound("said");
    }

    private static boolean isBefore(Said reply, Said answered) {
        var said = reply.statement().said();
        var answeredSaid = answered.statement().said();
        if (said instanceof Dated.Moment(var at) && answeredSaid instanceof Dated.Moment(var answeredAt)) {
            return at.isBefore(answeredAt);
        }
        return said.last().isBefore(answeredSaid.first());
    }

    private void repliesEnd() {
        var fields = new HashMap<String, Fields>();
        var answered = new LinkedHashMap<String, List<String>>();
        statements.forEach((id, said) -> {
            fields.put(id, said.fields());
            answered.put(id, answered(said.statement()));
        });
        warnOfCircles("Replies", "inReplyTo", answered, fields);
    }

    private static List<String> answered(Statement statement) {
        var answered = statement.inReplyTo();
        return answered == null ? List.of() : List.of(answered);
    }

    private void representationEnds() {
        var fields = new HashMap<String, Fields>();
        var represented = new LinkedHashMap<String, List<String>>();
        for (var actor : draft.actors()) {
            fields.putIfAbsent(actor.value().id(), actor.fields());
            represented.putIfAbsent(actor.value().id(), actor.value().represents());
        }
        warnOfCircles("Representation", "represents", represented, fields);
    }

    private static void warnOfCircles(
            String what, String key, Map<String, List<String>> successors, Map<String, Fields> fields) {
        for (var circle : Circles.in(successors)) {
            Optional.ofNullable(fields.get(circle.getFirst()))
                    .ifPresent(first -> first.warning(key, inWords(what, circle, key)));
        }
    }

    private static String inWords(String what, List<String> circle, String key) {
        var ids = Stream.concat(circle.stream().limit(NAMED), Stream.of(circle.size() > NAMED ? "…" : ""))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" → "));
        return what + " must not run in a circle (" + ids + " → " + circle.getFirst() + "); remove one \"" + key
                + "\".";
    }

    private void everythingIsUsed() {
        draft.actors().forEach(actor -> isUsed(actor, Section.ACTORS, Actor::id));
        draft.sources().forEach(source -> isUsed(source, Section.SOURCES, Source::id));
        draft.conditions().forEach(condition -> isUsed(condition, Section.CONDITIONS, Condition::id));
    }

    private <T> void isUsed(Entry<T> entry, Section section, Function<T, String> id) {
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
