package parley.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Entries, by their numbers, that lead back to themselves. */
final class Circles {
    /** Enough to correct at a time, and a bound on the time it takes to spell them out. */
    private static final int MOST = 100;

    private static final byte NEW = 0;
    private static final byte ON_PATH = 1;
    private static final byte DONE = 2;

    private final IntFunction<int[]> successors;
    private final byte[] states;
    private final List<int[]> found = new ArrayList<>();
    private final int[] path;
    /** How many successors of an entry on the path have been looked at. */
    private final int[] looked;

    private int length;

    private Circles(int size, IntFunction<int[]> successors) {
        this.successors = successors;
        states = new byte[size];
        path = new int[size];
        looked = new int[size];
    }

    /**
     * One circle for each way back that a depth-first search meets, at most a hundred; none only where there is none.
     * Each begins with the entry that was met first. Takes time by the number of entries and successors, and no stack.
     *
     * @param size how many entries there are
     * @param successors the entries that one leads to, asked for more than once
     */
    static List<int[]> in(int size, IntFunction<int[]> successors) {
        var circles = new Circles(size, successors);
        for (int entry = 0; entry < size; entry++) {
            circles.search(entry);
        }
        return circles.found;
    }

    private void search(int start) {
        visit(start);
        while (length > 0) {
            int[] next = successors.apply(path[length - 1]);
            if (looked[length - 1] < next.length) {
                visit(next[looked[length - 1]++]);
            } else {
                states[path[--length]] = DONE;
            }
        }
    }

    private void visit(int entry) {
        if (states[entry] == ON_PATH) {
            addCircle(entry);
        } else if (states[entry] == NEW) {
            states[entry] = ON_PATH;
            path[length] = entry;
            looked[length++] = 0;
        }
    }

    private void addCircle(int first) {
        if (found.size() < MOST) {
            int from = 0;
            while (path[from] != first) {
                from++;
            }
            found.add(Arrays.copyOfRange(path, from, length));
        }
    }
}
