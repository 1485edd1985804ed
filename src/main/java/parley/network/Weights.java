package parley.network;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Statement;

/** How many statements each actor made or was told, in a whole dataset. */
record Weights(Map<String, Integer> byActor) {

    /** Counts; linear in statements and addressees. */
    static Weights of(Dataset dataset) {
        return new Weights(dataset.statements().stream()
                .flatMap(Weights::concerned)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> 1, Integer::sum)));
    }

    private static Stream<String> concerned(Statement said) {
        return Stream.concat(Stream.of(said.speaker()), said.addressees().stream())
                .distinct();
    }

    int of(String actor) {
        return byActor.getOrDefault(actor, 0);
    }
}
