package parley.analysis.agreement;

import java.util.List;
import parley.model.Dataset;
import parley.query.Projection;

/**
 * The blocs of an agreement network: groups with more agreement inside than their members' ties would have by chance.
 *
 * <p>Only ties of more agreement than conflict join. The blocs are those of the greedy search for modularity by A.
 * Clauset, M. Newman and C. Moore, "Finding community structure in very large networks", <i>Physical Review E</i> 70,
 * 2004, with weights. How sure they are is found by drawing the statements again, with replacement, and looking which
 * pairs stay together (B. Efron, "Bootstrap Methods", <i>Annals of Statistics</i> 7, 1979).
 *
 * @param blocs the largest first
 * @param alone the ids of those who agree with nobody more than they disagree
 * @param modularity from -0.5 to 1; 0 is no better than chance, and above about 0.3 the blocs are marked
 * @param draws how often statements were drawn again
 */
public record Blocs(List<Bloc> blocs, List<String> alone, double modularity, int draws) {

    /**
     * Actors who agree.
     *
     * @param actors their ids, in the order of the dataset; at least two
     * @param certainty which share of its pairs stay together when statements are drawn again, from 0 to 1; not a
     *     number where no pair was ever drawn together
     */
    public record Bloc(List<String> actors, double certainty) {
        public Bloc {
            actors = List.copyOf(actors);
        }
    }

    public Blocs {
        blocs = List.copyOf(blocs);
        alone = List.copyOf(alone);
    }

    /**
     * Finds blocs in what survives a filter; the same seed finds the same. Takes {@code draws + 1} times what {@link
     * AgreementNetwork#of} and one clustering take, which is O(a³) for a actors.
     *
     * @param draws how often statements are drawn again; 100 tell shares to about 0.05
     * @throws IllegalArgumentException when draws is below 1
     */
    public static Blocs of(Dataset dataset, Projection projection, AgreementWishes wishes, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("statements drawn " + draws + " times");
        }
        return new Resampling(dataset, projection.statements(), wishes).blocs(draws, seed);
    }

    /** What the numbers mean, sentence by sentence, for whoever reads them. */
    public List<String> explanation() {
        return List.of(
                "A bloc is a group whose members agree with each other more than their agreement with everybody would"
                        + " suggest (greedy modularity).",
                "How sure a bloc is: the statements are drawn again at random " + draws
                        + " times, and the share of its pairs that stay together is counted.",
                "Blocs rest on what is recorded: who was quoted once may belong elsewhere.");
    }
}
