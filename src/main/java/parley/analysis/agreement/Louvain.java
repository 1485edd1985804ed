package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Groups of high modularity: every vertex moves to the group of a neighbour where modularity gains most, until none
 * gains; then groups become the vertices of a smaller network, and the same is done there, until nothing moves. Vertices
 * take their turns in order, and of equal gains that of the first neighbour is taken, so that the same network always
 * falls apart in the same way. Takes O(m) time a round for m ties, and some ten rounds as a rule,
 * besides O(g²) for g groups.
 *
 * <p>Source: V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large
 * networks", <i>Journal of Statistical Mechanics</i>, 2008, P10008.
 */
final class Louvain {
    /** A smaller gain is rounding, and could be gained for ever. */
    private static final double NOTHING = 1e-12;

    private final Ties ties;
    private final int[] group;
    private final double[] strengths;
    private final double[] towards;

    private Louvain(Ties ties) {
        this.ties = ties;
        group = new int[ties.size()];
        strengths = new double[ties.size()];
        towards = new double[ties.size()];
        for (int vertex = 0; vertex < group.length; vertex++) {
            group[vertex] = vertex;
            strengths[vertex] = ties.strength(vertex);
        }
    }

    /** The group of each vertex, numbered from 0 on in the order of their first vertices. */
    static int[] groups(Ties ties) {
        var first = new Louvain(ties);
        if (ties.total() == 0 || !first.settle()) {
            return first.group;
        }
        var groups = numbered(first.group);
        var among = groups(first.joined(groups));
        return Arrays.stream(groups).map(number -> among[number]).toArray();
    }

    /** Lets vertices move until none gains, and says whether any moved. */
    private boolean settle() {
        boolean any = false;
        boolean moved = true;
        while (moved && !Thread.currentThread().isInterrupted()) {
            moved = false;
            for (int vertex = 0; vertex < group.length; vertex++) {
                moved |= move(vertex);
            }
            any |= moved;
        }
        return any;
    }

    private boolean move(int vertex) {
        int home = group[vertex];
        strengths[home] -= ties.strength(vertex);
        for (int place = 0; place < ties.degree(vertex); place++) {
            towards[group[ties.other(vertex, place)]] += ties.weight(vertex, place);
        }
        int best = home;
        double most = gain(vertex, home);
        for (int place = 0; place < ties.degree(vertex); place++) {
            int there = group[ties.other(vertex, place)];
            double gain = gain(vertex, there);
            if (gain > most + NOTHING) {
                best = there;
                most = gain;
            }
        }
        for (int place = 0; place < ties.degree(vertex); place++) {
            towards[group[ties.other(vertex, place)]] = 0;
        }
        group[vertex] = best;
        strengths[best] += ties.strength(vertex);
        return best != home;
    }

    /** What modularity gains by a group, in shares of all weights. */
    private double gain(int vertex, int into) {
        double all = ties.total();
        return towards[into] / all - ties.strength(vertex) / all * strengths[into] / all / 2;
    }

    private static int[] numbered(int[] group) {
        var numbers = new HashMap<Integer, Integer>();
        return Arrays.stream(group)
                .map(each -> numbers.computeIfAbsent(each, _ -> numbers.size()))
                .toArray();
    }

    /** The network of groups, each numbered from 0 on. */
    private Ties joined(int[] groups) {
        var members = new ArrayList<List<Integer>>();
        for (int vertex = 0; vertex < groups.length; vertex++) {
            if (groups[vertex] == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(groups[vertex]).add(vertex);
        }
        var joined = new Ties(members.size());
        for (int number = 0; number < members.size(); number++) {
            var sums = sums(members.get(number), groups, members.size());
            for (int other = number; other < sums.length; other++) {
                if (sums[other] > 0) {
                    joined.join(number, other, sums[other]);
                }
            }
        }
        return joined;
    }

    /** How strongly a group is joined with each group, with itself too. */
    private double[] sums(List<Integer> group, int[] groups, int size) {
        var sums = new double[size];
        int number = groups[group.getFirst()];
        for (int vertex : group) {
            for (int place = 0; place < ties.degree(vertex); place++) {
                sums[groups[ties.other(vertex, place)]] += ties.weight(vertex, place);
            }
        }
        sums[number] = sums[number] / 2 + group.stream().mapToDouble(ties::loop).sum();
        return sums;
    }

    /** How much more weight lies inside groups than chance would put there; from -0.5 to 1, and 0 without ties. */
    static double modularity(Ties ties, int[] groups) {
        if (ties.total() == 0) {
            return 0;
        }
        var inside = new double[groups.length];
        var ends = new double[groups.length];
        for (int vertex = 0; vertex < groups.length; vertex++) {
            ends[groups[vertex]] += ties.strength(vertex);
            inside[groups[vertex]] += 2 * ties.loop(vertex);
            for (int place = 0; place < ties.degree(vertex); place++) {
                inside[groups[vertex]] +=
                        groups[vertex] == groups[ties.other(vertex, place)] ? ties.weight(vertex, place) : 0;
            }
        }
        double all = 2 * ties.total();
        double modularity = 0;
        for (int number = 0; number < groups.length; number++) {
            modularity += inside[number] / all - ends[number] / all * ends[number] / all;
        }
        return modularity;
    }
}
