package parley.network.csr;

import java.util.Arrays;

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
        var chances = new double[graph.size()];
        Arrays.fill(chances, 1.0 / graph.size());
        var next = new double[graph.size()];
        var passed = new double[graph.size()];
        var change = tolerance;
        for (var round = 0; round < rounds && change >= tolerance && !Blocks.isCancelled(); round++) {
            var anew = pass(graph, chances, passed) / graph.size();
            change = gather(graph, passed, anew, chances, next);
            var old = chances;
            chances = next;
            next = old;
        }
        return chances;
    }

    /** What each node passes along each of its arcs; answers with what begins anew. */
    private double pass(Arcs graph, double[] chances, double[] passed) {
        var anew = 0.0;
        for (var node = 0; node < chances.length; node++) {
            var arcs = graph.outDegree(node);
            anew += arcs == 0 ? chances[node] : (1 - damping) * chances[node];
            passed[node] = arcs == 0 ? 0 : damping * chances[node] / arcs;
        }
        return anew;
    }

    /** What each node gets; answers with the largest change. */
    private static double gather(Arcs graph, double[] passed, double anew, double[] chances, double[] next) {
        var starts = graph.tailStarts();
        var tails = graph.tails();
        var largest = 0.0;
        for (var node = 0; node < next.length; node++) {
            var got = 0.0;
            for (var at = starts[node]; at < starts[node + 1]; at++) {
                got += passed[tails[at]];
            }
            next[node] = anew + got;
            largest = Math.max(largest, Math.abs(next[node] - chances[node]));
        }
        return largest;
    }
}
