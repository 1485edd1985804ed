package parley.network.csr;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * PageRank: the chance of finding a walker at a node who follows arcs at random and now and then begins anew anywhere, as also
 * where no arc leads on. Begins with equal chances and repeats until none changes by the tolerance any more; linear in nodes and
 * arcs each time.
 *
 * <p>Source: S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", <i>Computer Networks</i> 30, 1998.
 *
 * @param damping the chance of following an arc, from 0 to 1
 * @param rounds how often it repeats at most, above 0
 * @param tolerance the change of a chance that is too small to go on for, above 0
 */
public record PageRank(double damping, int rounds, double tolerance) {
    /** @throws IllegalArgumentException when something is out of its range */
    public PageRank {
        if (!(damping >= 0 && damping <= 1) || rounds <= 0 || !(tolerance > 0)) {
            throw new IllegalArgumentException(damping + ", " + rounds + ", " + tolerance);
        }
    }

    /** The chance of every node; their sum is 1. An interrupted thread stops early. */
    public double[] of(Arcs graph) {
        var walk = new Walk(graph, damping);
        var change = tolerance;
        for (var round = 0; round < rounds && change >= tolerance && !Blocks.isCancelled(); round++) {
            change = walk.step();
        }
        return walk.chances;
    }

    /** Where the walker may be, step after step. */
    private static final class Walk {
        private final int[] starts;
        private final int[] tails;
        private final double damping;
        private final double[] chances;
        /** The part of a node's chance that each arc out of it carries. */
        private final double[] parts;
        /** The nodes that no arc leads out of. */
        private final int[] ends;

        private double[] carried;
        private double[] carriedNext;

        private Walk(Arcs graph, double damping) {
            this.damping = damping;
            starts = graph.tailStarts();
            tails = graph.tails();
            chances = new double[graph.size()];
            Arrays.fill(chances, 1.0 / graph.size());
            parts = new double[graph.size()];
            Arrays.setAll(parts, node -> graph.outDegree(node) == 0 ? 0 : damping / graph.outDegree(node));
            ends = IntStream.range(0, graph.size())
                    .filter(node -> graph.outDegree(node) == 0)
                    .toArray();
            carried = new double[graph.size()];
            Arrays.setAll(carried, node -> parts[node] * chances[node]);
            carriedNext = new double[graph.size()];
        }

        /** Answers with the largest change of a chance. */
        private double step() {
            // All chances together are 1, so that only those where nothing leads on need be added.
            var anew = (1 - damping + damping * atEnds()) / chances.length;
            var largest = 0.0;
            for (var node = 0; node < chances.length; node++) {
                var chance = anew + arriving(node);
                var change = Math.abs(chance - chances[node]);
                if (change > largest) {
                    largest = change;
                }
                chances[node] = chance;
                carriedNext[node] = parts[node] * chance;
            }
            var old = carried;
            carried = carriedNext;
            carriedNext = old;
            return largest;
        }

        private double atEnds() {
            var sum = 0.0;
            for (var end : ends) {
                sum += chances[end];
            }
            return sum;
        }

        private double arriving(int node) {
            var sum = 0.0;
            for (int at = starts[node], end = starts[node + 1]; at < end; at++) {
                sum += carried[tails[at]];
            }
            return sum;
        }
    }
}
