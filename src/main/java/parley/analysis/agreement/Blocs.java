package parley.analysis.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Dataset;
import parley.query.Projection;

/**
 * The blocs of an agreement network: groups with more agreement inside than their members' ties would have by chance.
 *
 * <p>Only ties of more agreement than conflict join. The blocs are those that the search for modularity by V. Blondel and
 * others finds ("Fast unfolding of communities in large networks", <i>Journal of Statistical Mechanics</i>, 2008), with
 * weights. How sure they are is found by drawing the statements again, with replacement, and looking who stays together
 * (B. Efron, "Bootstrap Methods", <i>Annals of Statistics</i> 7, 1979).
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
     * @param members in the order of the dataset; at least two
     * @param certainty which share of its pairs stay together when statements are drawn again, from 0 to 1; not a
     *     number where no pair was ever drawn together
     */
    public record Bloc(List<Member> members, double certainty) {
        public Bloc {
            members = List.copyOf(members);
        }

        /** The ids of its members. */
        public List<String> actors() {
            return members.stream().map(Member::actor).toList();
        }
    }

    /**
     * Somebody in a bloc.
     *
     * @param actor the id
     * @param positions how many positions the membership rests on, 1 or more
     * @param certainty with which share of the bloc it stays together when statements are drawn again, from 0 to 1; not a
     *     number where it was never drawn along with another
     */
    public record Member(String actor, int positions, double certainty) {}

    public Blocs {
        blocs = List.copyOf(blocs);
        alone = List.copyOf(alone);
    }

    /**
     * Finds blocs in what survives a filter; the same seed finds the same. Takes {@code draws + 1} times O(a²·c) time for a
     * actors and the c sides that each took: on 1,000 actors some 20 ms each. An interrupted thread stops early.
     *
     * @param draws how often statements are drawn again; 100 tell shares to about 0.05
     * @throws IllegalArgumentException when draws is below 1
     */
    public static Blocs of(Dataset dataset, Projection projection, AgreementWishes wishes, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("statements drawn " + draws + " times");
        }
        return new Resampling(new Ledger(dataset, projection, wishes)).blocs(draws, seed);
    }

    /** The number, from 0 on, of the bloc that each actor is in, by id. */
    public Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < blocs.size(); i++) {
            for (var member : blocs.get(i).members()) {
                numbers.put(member.actor(), i);
            }
        }
        return numbers;
    }

    /** What the numbers mean, sentence by sentence, for whoever reads them. */
    public List<String> explanation() {
        return List.of(
                "A bloc is a group whose members agree with each other more than their agreement with everybody would"
                        + " suggest (modularity, searched as by Blondel and others, 2008).",
                "How sure a bloc is: the statements are drawn again at random " + draws
                        + " times, and the share of its pairs that stay together is counted; for a member, the share of"
                        + " the bloc that it stays with.",
                "Blocs rest on what is recorded: who was quoted once may belong elsewhere.");
    }
}
