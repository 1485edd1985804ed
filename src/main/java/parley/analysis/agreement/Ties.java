package parley.analysis.agreement;

import java.util.Arrays;
import java.util.List;

/** An undirected network with weights above 0, its vertices numbered from 0 on; loops hold the weight inside a vertex. */
final class Ties {
    private static final int AT_FIRST = 8;

    private final int[][] others;
    private final double[][] weights;
    private final int[] degrees;
    private final double[] strengths;
    private final double[] loops;
    private double total;

    Ties(int size) {
        others = new int[size][AT_FIRST];
        weights = new double[size][AT_FIRST];
        degrees = new int[size];
        strengths = new double[size];
        loops = new double[size];
    }

    /**
     * Who agrees more than they disagree, tied by how much more. An interrupted thread stops early with fewer ties. Takes
     * O(a²·c) time for a actors and the c sides that each took.
     */
    static Ties agreeing(List<Profile> profiles, Normalisation normalisation) {
        var ties = new Ties(profiles.size());
        for (int i = 0; i < profiles.size() && !Thread.currentThread().isInterrupted(); i++) {
            var one = profiles.get(i);
            for (int j = i + 1; j < profiles.size(); j++) {
                var other = profiles.get(j);
                double difference = 2 * one.congruence(other) - one.encounters(other);
                if (difference > 0) {
                    ties.join(i, j, difference / normalisation.divisor(one, other));
                }
            }
        }
        return ties;
    }

    /** Joins two that are not joined yet, or adds to the weight inside one. */
    void join(int one, int other, double weight) {
        total += weight;
        if (one == other) {
            loops[one] += weight;
            strengths[one] += 2 * weight;
        } else {
            add(one, other, weight);
            add(other, one, weight);
        }
    }

    private void add(int from, int to, double weight) {
        if (degrees[from] == others[from].length) {
            others[from] = Arrays.copyOf(others[from], 2 * degrees[from]);
            weights[from] = Arrays.copyOf(weights[from], 2 * degrees[from]);
        }
        others[from][degrees[from]] = to;
        weights[from][degrees[from]] = weight;
        degrees[from]++;
        strengths[from] += weight;
    }

    int size() {
        return degrees.length;
    }

    /** How many others a vertex is joined with. */
    int degree(int vertex) {
        return degrees[vertex];
    }

    /** Whom a vertex is joined with in a place from 0 to its degree. */
    int other(int vertex, int place) {
        return others[vertex][place];
    }

    /** How strongly it is joined in that place. */
    double weight(int vertex, int place) {
        return weights[vertex][place];
    }

    /** The weight inside a vertex. */
    double loop(int vertex) {
        return loops[vertex];
    }

    /** The sum of the weights at a vertex, those inside it twice. */
    double strength(int vertex) {
        return strengths[vertex];
    }

    /** The sum of all weights. */
    double total() {
        return total;
    }
}
