package parley.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids that lead back to themselves. */
final class Circles {
    /** Enough to correct at a time, and a bound on the time it takes to spell them out. */
    private static final int MOST = 100;

    private final Map<String, List<String>> successors;
    private final Set<String> seen = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private Circles(Map<String, List<String>> successors) {
        this.successors = successors;
    }

    /**
     * One circle for each way back that a depth-first search meets, at most a hundred; none only where there is none.
     * Each begins with the id that was met first. Takes time by the number of ids and successors, and no stack.
     */
    static List<List<String>> in(Map<String, List<String>> successors) {
        var circles = new Circles(successors);
        successors.keySet().forEach(circles::search);
        return circles.found;
    }

    private void search(String start) {
        var path = new LinkedHashMap<String, Iterator<String>>();
        visit(start, path);
        while (!path.isEmpty()) {
            var next = path.lastEntry().getValue();
            if (next.hasNext()) {
                visit(next.next(), path);
            } else {
                path.pollLastEntry();
            }
        }
    }

    private void visit(String id, Map<String, Iterator<String>> path) {
        if (path.containsKey(id)) {
            addCircle(id, path.keySet());
        } else if (seen.add(id)) {
            path.put(id, successors.getOrDefault(id, List.of()).iterator());
        }
    }

    private void addCircle(String id, Set<String> path) {
        if (found.size() < MOST) {
            found.add(path.stream().dropWhile(step -> !step.equals(id)).toList());
        }
    }
}
