package parley.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import parley.analysis.measures.Measures;
import parley.analysis.questions.Answer.Scored;
import parley.model.Actor;
import parley.model.Dataset;
import parley.network.csr.Arcs;
import parley.query.Projection;

/** To whom speaking leads: who is addressed by those who are addressed themselves. */
final class Turning {
    /** Those who address somebody or are addressed, by the order in which they are met. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final List<Actor> actors;
    private final Arcs graph;

    Turning(Dataset dataset, Projection projection) {
        var ends = IntStream.builder();
        for (var said : projection.statements()) {
            for (var other : said.addressees()) {
                if (!other.equals(said.speaker())) {
                    ends.add(add(said.speaker()));
                    ends.add(add(other));
                }
            }
        }
        actors = numbers.keySet().stream().map(dataset::actor).toList();
        graph = Arcs.of(actors.size(), ends.build().toArray());
    }

    private int add(String actor) {
        return numbers.computeIfAbsent(actor, _ -> numbers.size());
    }

    Answer mostTurnedTo() {
        var shares = Measures.forSize(graph.size()).pageRank(graph);
        var scored = actors.stream()
                .sorted(Comparator.comparing(Actor::shortName))
                .filter(actor -> graph.tails(number(actor)).length > 0)
                .map(actor -> scored(actor, shares))
                .toList();
        var remarks = new ArrayList<String>();
        var unaddressed = actors.size() - scored.size();
        if (unaddressed > 0) {
            remarks.add(Sentences.count(unaddressed, "actor") + (unaddressed == 1 ? " speaks" : " speak")
                    + " to others and " + (unaddressed == 1 ? "is" : "are") + " addressed by nobody.");
        }
        return Answer.ranked(Question.TURNED_TO, scored, remarks);
    }

    private int number(Actor actor) {
        return Objects.requireNonNull(numbers.get(actor.id()), actor.id());
    }

    /** Scored by how many times an even share somebody has, which does not shrink with the number of actors. */
    private Scored scored(Actor actor, double[] shares) {
        var often = new HashMap<Integer, Integer>();
        for (var speaker : graph.tails(number(actor))) {
            often.merge(speaker, 1, Integer::sum);
        }
        var score = shares[number(actor)] * graph.size();
        return new Scored(
                actor.id(),
                score,
                Sentences.decimals(score) + " × an even share",
                reason(number(actor), often, shares));
    }

    /** Who passes on most: the speaker whose own share, by the part of it that goes here, weighs heaviest. */
    private String reason(int node, Map<Integer, Integer> often, double[] shares) {
        var heaviest = often.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Integer, Integer> from) ->
                                shares[from.getKey()] * from.getValue() / graph.outDegree(from.getKey()))
                        .thenComparing(from -> name(from.getKey()), Comparator.reverseOrder()))
                .orElseThrow();
        return "Addressed " + Sentences.count(graph.tails(node).length, "time") + " by "
                + Sentences.count(often.size(), "other") + "; most comes from " + name(heaviest.getKey())
                + whereItGoes(heaviest.getValue(), graph.outDegree(heaviest.getKey()));
    }

    private static String whereItGoes(int here, int all) {
        return here == all
                ? ", who addressed nobody else."
                : ", whose words went here " + Sentences.count(here, "time") + " of " + all + ".";
    }

    private String name(int node) {
        return actors.get(node).shortName();
    }
}
