package parley.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which names give way: those that would cover a larger mark's name, or any other mark. Time O(labels²). */
final class Crowding {
    /** How much of each edge may be covered, in pixels; letters do not reach their boxes' edges. */
    private static final double SLACK = 2;

    private Crowding() {}

    /** The indices of the nodes whose names give way, the boxes standing in the order of the nodes. */
    static Set<Integer> of(Stage stage, List<Box> boxes) {
        var shown = new ArrayList<Box>();
        var crowded = new HashSet<Integer>();
        for (var i : largestFirst(stage)) {
            var box = boxes.get(i).inset(SLACK);
            if (shown.stream().anyMatch(box::intersects) || coversMark(stage, box, i)) {
                crowded.add(i);
            } else {
                shown.add(box);
            }
        }
        return crowded;
    }

    private static List<Integer> largestFirst(Stage stage) {
        return IntStream.range(0, stage.marks().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -stage.mark(i).radius()))
                .toList();
    }

    private static boolean coversMark(Stage stage, Box box, int own) {
        return IntStream.range(0, stage.marks().size())
                .filter(i -> i != own)
                .mapToObj(stage::mark)
                .anyMatch(mark -> box.intersectsDisc(mark.centre(), mark.radius()));
    }
}
