package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jgrapht.Graph;

/**
 * Whether an agreement network is balanced: in a balanced triad the friend of a friend is a friend, and the opponent of
 * an opponent too. A tie of more agreement than conflict is friendly, one of more conflict hostile; one of as much of
 * both has no sign, and no triad is made with it.
 *
 * <p>Source: D. Cartwright and F. Harary, "Structural balance: a generalization of Heider's theory", <i>Psychological
 * Review</i> 63, 1956.
 *
 * @param triads how many triads have three signs
 * @param balanced how many of them are balanced
 * @param frustrated the others, those of the strongest ties first; not all where they are more than was asked for
 */
public record Balance(long triads, long balanced, List<Triad> frustrated) {
    private static final Comparator<Triad> WEAKEST_FIRST = Comparator.comparingDouble(Triad::strength);

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
     * @param actors their ids; first whoever stands between the two others, or against them, where somebody does
     * @param strength the weakest of the three differences, without its sign
     */
    public record Triad(List<String> actors, Kind kind, double strength) {
        public Triad {
            actors = List.copyOf(actors);
        }
    }

    public Balance {
        frustrated = List.copyOf(frustrated);
    }

    /**
     * Counts the triads of a network; takes O(a·m) time for a actors and m ties.
     *
     * @param most how many frustrated triads are named at most
     */
    public static Balance of(AgreementNetwork network, int most) {
        var graph = network.graph();
        var strongest = new PriorityQueue<>(WEAKEST_FIRST);
        long triads = 0;
        long balanced = 0;
        var actors = network.actors();
        for (var tie : network.rows()) {
            int after = actors.indexOf(tie.other());
            for (var third : actors.subList(after + 1, actors.size())) {
                var ties = ties(graph, tie, third);
                if (ties.isEmpty()) {
                    continue;
                }
                var triad = triad(ties);
                triads++;
                if (triad.kind().isBalanced()) {
                    balanced++;
                } else {
                    keep(strongest, triad, most);
                }
            }
        }
        var frustrated = new ArrayList<>(strongest);
        frustrated.sort(
                WEAKEST_FIRST.reversed().thenComparing(triad -> triad.actors().toString()));
        return new Balance(triads, balanced, frustrated);
    }

    private static void keep(PriorityQueue<Triad> strongest, Triad triad, int most) {
        strongest.add(triad);
        if (strongest.size() > most) {
            strongest.remove();
        }
    }

    /** The three ties of a triad, or none where one is missing or without a sign. */
    private static List<Agreement> ties(Graph<String, Agreement> graph, Agreement tie, String third) {
        var one = graph.getEdge(tie.one(), third);
        var other = graph.getEdge(tie.other(), third);
        return one == null || other == null || List.of(tie, one, other).stream().anyMatch(any -> any.difference() == 0)
                ? List.of()
                : List.of(tie, one, other);
    }

    private static Triad triad(List<Agreement> ties) {
        long hostile = ties.stream().filter(tie -> tie.difference() < 0).count();
        double strength = ties.stream()
                .mapToDouble(tie -> Math.abs(tie.difference()))
                .min()
                .orElse(0);
        return new Triad(between(ties, hostile), Kind.ofHostile(hostile), strength);
    }

    /** The two at the ends of the one tie whose sign differs come last. */
    private static List<String> between(List<Agreement> ties, long hostile) {
        var odd = ties.stream()
                .filter(tie -> (tie.difference() < 0) == (hostile == 1))
                .findFirst()
                .orElse(ties.getFirst());
        var first = ties.stream()
                .flatMap(tie -> List.of(tie.one(), tie.other()).stream())
                .filter(actor -> !actor.equals(odd.one()) && !actor.equals(odd.other()))
                .findFirst()
                .orElseThrow();
        return List.of(first, odd.one(), odd.other());
    }

    /** Which share of the triads is balanced, from 0 to 1; not a number where there is no triad. */
    public double share() {
        return (double) balanced / triads;
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
