package parley.analysis.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.model.Dataset;
import parley.model.Statement;

/** Finds blocs, and how often their pairs stay together when the statements are drawn again. */
final class Resampling {
    private final Dataset dataset;
    private final List<Statement> statements;
    private final AgreementWishes wishes;
    private final Map<Pair, Integer> together = new HashMap<>();
    private final Map<Pair, Integer> drawn = new HashMap<>();

    private record Pair(String one, String other) {}

    Resampling(Dataset dataset, List<Statement> statements, AgreementWishes wishes) {
        this.dataset = dataset;
        this.wishes = wishes;
        this.statements = statements.stream().filter(this::counts).toList();
    }

    private boolean counts(Statement said) {
        return said.positions().stream().anyMatch(position -> wishes.issues().contains(position.issue()));
    }

    Blocs blocs(int draws, long seed) {
        var division = Division.of(AgreementNetwork.of(dataset, statements, wishes));
        var random = new SplittableRandom(seed);
        for (int draw = 0; draw < draws && !Thread.currentThread().isInterrupted(); draw++) {
            note(Division.of(AgreementNetwork.of(dataset, draw(random), wishes)), division);
        }
        var blocs = division.groups().stream()
                .map(group -> new Blocs.Bloc(group, certainty(group)))
                .toList();
        return new Blocs(blocs, division.alone(), division.modularity(), draws);
    }

    private List<Statement> draw(SplittableRandom random) {
        return IntStream.range(0, statements.size())
                .mapToObj(_ -> statements.get(random.nextInt(statements.size())))
                .toList();
    }

    /** Of the pairs that stand together in all statements, which were drawn, and which stand together again. */
    private void note(Division again, Division division) {
        var groupOf = new HashMap<String, Integer>();
        for (int i = 0; i < again.groups().size(); i++) {
            for (var actor : again.groups().get(i)) {
                groupOf.put(actor, i);
            }
        }
        again.alone().forEach(actor -> groupOf.put(actor, -1 - groupOf.size()));
        division.groups().stream().flatMap(group -> pairs(group).stream()).forEach(pair -> {
            var one = groupOf.get(pair.one());
            var other = groupOf.get(pair.other());
            if (one != null && other != null) {
                drawn.merge(pair, 1, Integer::sum);
                together.merge(pair, one.equals(other) ? 1 : 0, Integer::sum);
            }
        });
    }

    private double certainty(List<String> group) {
        return pairs(group).stream()
                .filter(drawn::containsKey)
                .mapToDouble(pair -> (double) together.getOrDefault(pair, 0) / drawn.getOrDefault(pair, 1))
                .average()
                .orElse(Double.NaN);
    }

    private static List<Pair> pairs(List<String> group) {
        return IntStream.range(0, group.size())
                .boxed()
                .flatMap(i -> group.subList(i + 1, group.size()).stream().map(other -> new Pair(group.get(i), other)))
                .toList();
    }
}
