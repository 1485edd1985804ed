package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether an agreement network is balanced: in a balanced triad the friend of a friend is a friend, and the opponent of
 * an opponent too. A tie of more agreement than conflict is friendly, one of more conflict hostile; one of as much of
 * both has no sign, and no triad is made with it.
 *
 * <p>Source: D. Cartwright and F. Harary, "Structural balance: a generalization of Heider's theory", <i>Psychological
 * Review</i> 63, 1956.
 *
 * @param counts how many triads have which signs, without the kinds that there are none of
 * @param frustrated those that are not balanced, of the strongest ties first; not all where they are more than was asked
 *     for
 */
public record Balance(Map<Kind, Long> counts, List<Triad> frustrated) {
    private static final int CORNERS = 3;

    /** What the signs of a triad are. */
    public enum Kind {
        ALL_AGREE("all three agree", true),
        COMMON_OPPONENT("two agree against the third", true),
        TORN_BETWEEN("one agrees with two who oppose each other", false),
        ALL_OPPOSED("each opposes the other two", false);

        private final String label;
        private final boolean balanced;

        Kind(String label, boolean balanced) {
            this.label = label;
            this.balanced = balanced;
        }

        public String label() {
            return label;
        }

        public boolean isBalanced() {
            return balanced;
        }

        private static Kind ofHostile(long ties) {
            return switch (Math.toIntExact(ties)) {
                case 0 -> ALL_AGREE;
                case 1 -> TORN_BETWEEN;
                case 2 -> COMMON_OPPONENT;
                default -> ALL_OPPOSED;
            };
        }
    }

    /**
     * Three actors, every two of whom agree or oppose each other.
     *
     * @param actors their ids; first whoever agrees with the two others, where they oppose each other
     * @param strength the weakest of the three differences, without its sign
     */
    public record Triad(List<String> actors, Kind kind, double strength) {
        public Triad {
            actors = List.copyOf(actors);
        }
    }

    public Balance {
        counts = Map.copyOf(counts);
        frustrated = List.copyOf(frustrated);
    }

    /**
     * Counts the triads of a network. Takes O(m log m + m·a/64) time for m ties and a actors, well
     * under a second for all pairs of 1,000 actors.
     *
     * @param most how many frustrated triads are named at most; of equally strong ones, which is decided by the order of
     *     the ties
     */
    public static Balance of(AgreementNetwork network, int most) {
        var strongestFirst = network.rows().stream()
                .filter(Signs::isSigned)
                .sorted(Comparator.comparingDouble((Agreement tie) -> Math.abs(tie.difference()))
                        .reversed())
                .toList();
        var counts = new EnumMap<Kind, Long>(Kind.class);
        var frustrated = new ArrayList<Triad>();
        var signs = new Signs(network.actors());
        for (var weakest : strongestFirst) {
            for (int others = 0; others < CORNERS; others++) {
                var thirds = signs.thirds(weakest, others);
                if (!thirds.isEmpty()) {
                    var kind = Kind.ofHostile(others + (Signs.isHostile(weakest) ? 1 : 0));
                    counts.merge(kind, (long) thirds.cardinality(), Long::sum);
                    if (!kind.isBalanced()) {
                        thirds.stream()
                                .limit(most - frustrated.size())
                                .mapToObj(third -> triad(weakest, third, kind, signs))
                                .forEach(frustrated::add);
                    }
                }
            }
            signs.add(weakest);
        }
        return new Balance(counts, frustrated);
    }

    private static Triad triad(Agreement weakest, int third, Kind kind, Signs signs) {
        return new Triad(between(weakest, third, kind, signs), kind, Math.abs(weakest.difference()));
    }

    /** First whoever agrees with both opponents, where somebody does. */
    private static List<String> between(Agreement weakest, int third, Kind kind, Signs signs) {
        var one = weakest.one();
        var other = weakest.other();
        var name = signs.actor(third);
        if (kind == Kind.ALL_OPPOSED || Signs.isHostile(weakest)) {
            return List.of(name, one, other);
        }
        return signs.areHostile(one, third) ? List.of(other, one, name) : List.of(one, other, name);
    }

    /** How many triads have three signs. */
    public long triads() {
        return Stream.of(Kind.values()).mapToLong(this::count).sum();
    }

    /** How many of them are balanced. */
    public long balanced() {
        return Stream.of(Kind.values())
                .filter(Kind::isBalanced)
                .mapToLong(this::count)
                .sum();
    }

    /** How many triads are of a kind. */
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Which share of the triads is balanced, from 0 to 1; not a number where there is no triad. */
    public double share() {
        return (double) balanced() / triads();
    }

    /** What the numbers mean, sentence by sentence, for whoever reads them. */
    public List<String> explanation() {
        return List.of(
                "A triad is three actors who took sides on common issues. It is balanced when all three agree, or two"
                        + " agree against the third.",
                "It is frustrated when one agrees with two who oppose each other, or when each opposes the other two"
                        + " (some hold the latter to be stable, as with three camps).",
                "On a single issue with two sides a triad can hardly be frustrated; the measure tells more on several"
                        + " issues, or where actors wavered.");
    }
}
