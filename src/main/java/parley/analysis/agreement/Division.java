package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How actors fall into groups.
 *
 * @param groups their numbers in the order of the dataset, the largest group first; each of two or more
 * @param alone the numbers of those who agree with nobody more than they disagree
 * @param modularity 0 where there are no groups
 */
record Division(List<List<Integer>> groups, List<Integer> alone, double modularity) {

    static Division of(Ties ties) {
        var groups = Louvain.groups(ties);
        var members = new TreeMap<Integer, List<Integer>>();
        var alone = new ArrayList<Integer>();
        for (int i = 0; i < groups.length; i++) {
            if (ties.degree(i) > 0) {
                members.computeIfAbsent(groups[i], _ -> new ArrayList<>()).add(i);
            } else {
                alone.add(i);
            }
        }
        var largestFirst = members.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> group) -> group.size())
                        .reversed()
                        .thenComparing(List::getFirst))
                .toList();
        return new Division(largestFirst, alone, Louvain.modularity(ties, groups));
    }
}
