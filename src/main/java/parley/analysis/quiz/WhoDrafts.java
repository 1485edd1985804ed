package parley.analysis.quiz;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statement;

/** Who said it: a wording, its speaker, and others who could well have said it, but did not. */
final class WhoDrafts {
    private static final int OTHERS = 3;
    private static final int FEWEST_OTHERS = 2;
    /** Chance chooses among the nearest only, so that the others are plausible. */
    private static final int NEAREST = 6;

    /** How many days of distance another camp and another kind of actor weigh as much as. */
    private static final long OTHER_CAMP = 60;

    private static final long OTHER_KIND = 200;
    private static final long FARTHEST = 120;

    private final Dataset dataset;
    private final Voices voices;
    private final List<Actor> speakers;
    private final Map<String, List<Statement>> said = new HashMap<>();

    private WhoDrafts(Material material, Voices voices) {
        dataset = material.dataset();
        this.voices = voices;
        var heard = material.speakers();
        speakers = dataset.actors().stream()
                .filter(actor -> heard.contains(actor.id()))
                .toList();
        for (var statement : material.projection().statements()) {
            said.computeIfAbsent(statement.speaker(), _ -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** O(s·a log a) in statements and their speakers. */
    static List<Draft> of(Material material, Voices voices) {
        var drafts = new WhoDrafts(material, voices);
        var asked = new HashSet<String>();
        return material.telling().stream()
                .filter(said -> asked.add(said.quote().orElse("")))
                .flatMap(drafts::draft)
                .toList();
    }

    private Stream<Draft> draft(Statement asked) {
        var speaker = dataset.actor(asked.speaker());
        var named = voices.namedIn(asked.quote().orElse(""));
        var others = others(asked, speaker, named);
        if (named.contains(speaker.id()) || others.size() < FEWEST_OTHERS) {
            return Stream.empty();
        }
        return Stream.of(new Draft(asked.id(), chance -> {
            var options = chance.among(speaker, chance.some(OTHERS, others));
            return new Question.WhoSaidIt(asked, options.options(), options.right());
        }));
    }

    private List<Actor> others(Statement asked, Actor speaker, Set<String> named) {
        var out = new HashSet<>(voices.saying(asked));
        out.addAll(voices.sharing(speaker.id()));
        out.addAll(named);
        var names = new HashSet<>(Set.of(speaker.name()));
        return speakers.stream()
                .filter(other -> !out.contains(other.id()))
                .sorted(Comparator.comparingLong((Actor other) -> distance(other, speaker, asked))
                        .thenComparing(Actor::id))
                .filter(other -> names.add(other.name()))
                .limit(NEAREST)
                .toList();
    }

    private long distance(Actor other, Actor speaker, Statement asked) {
        long days = said.getOrDefault(other.id(), List.of()).stream()
                .mapToLong(own -> Math.abs(ChronoUnit.DAYS.between(
                        own.said().first(), asked.said().first())))
                .min()
                .orElse(FARTHEST);
        return Math.min(days, FARTHEST)
                + (other.camp().equals(speaker.camp()) ? 0 : OTHER_CAMP)
                + (other.kind() == speaker.kind() ? 0 : OTHER_KIND);
    }
}
