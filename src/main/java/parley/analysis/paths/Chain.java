package parley.analysis.paths;

import java.util.List;
import java.util.stream.Stream;

/** Steps of contact that lead from one actor to another; at least one. */
public record Chain(List<Hop> hops) {
    public Chain {
        hops = List.copyOf(hops);
    }

    /** The ids of the actors on it, both ends among them, in order. */
    public List<String> actors() {
        return Stream.concat(Stream.of(hops.getFirst().from()), hops.stream().map(Hop::to))
                .toList();
    }
}
