package parley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.ActorKind;
import parley.picture.Ends;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

class CrowdTest {
    private static final Margins MARGINS = new Margins(44, 10, 64, 10);
    private static final Outline OUTLINE = outline(300);
    private static final Placement PLACED = place(new Placement(Map.of()), Set.of());

    @Test
    void everybodyStandsInWhatIsClear() {
        var clear = MARGINS.clear(1600, 1200);
        assertEquals(300, PLACED.centres().size());
        assertTrue(PLACED.centres().values().stream().allMatch(clear::contains));
    }

    @Test
    void noMarksOverlap() {
        var nodes = OUTLINE.nodes();
        for (var one : nodes) {
            for (var other : nodes) {
                assertTrue(
                        one.equals(other)
                                || PLACED.centre(one.id()).distance(PLACED.centre(other.id()))
                                        > one.radius() + other.radius(),
                        () -> one.id() + " and " + other.id());
            }
        }
    }

    @Test
    void campsKeepTogether() {
        assertTrue(meanSpan(true) < 0.8 * meanSpan(false), () -> meanSpan(true) + " and " + meanSpan(false));
    }

    private static double meanSpan(boolean sameCamp) {
        var nodes = OUTLINE.nodes();
        return nodes.stream()
                .flatMapToDouble(one -> nodes.stream()
                        .filter(other -> !one.equals(other) && one.group().equals(other.group()) == sameCamp)
                        .mapToDouble(other -> PLACED.centre(one.id()).distance(PLACED.centre(other.id()))))
                .average()
                .orElse(0);
    }

    @Test
    void pinnedStayAndOthersStandNearToWhereTheyWere() {
        var moved = new HashMap<>(PLACED.centres());
        moved.put("7", new Point(100, 100));
        var after = place(new Placement(moved), Set.of("7"));
        assertEquals(new Point(100, 100), after.centre("7"));
        var shift = PLACED.centres().keySet().stream()
                .mapToDouble(id -> after.centre(id).distance(PLACED.centre(id)))
                .average()
                .orElse(0);
        assertTrue(shift < 160, () -> "shift " + shift);
    }

    @Test
    void whatIsShownOnTheWayStandsInWhatIsClearToo() {
        var shown = new ArrayList<Placement>();
        Layouts.place(
                OUTLINE,
                1600,
                1200,
                MARGINS,
                new Layouts.Choice(0.5, 1, new Placement(Map.of()), Set.of()),
                placement -> shown.add(placement.get()),
                () -> false);
        var clear = MARGINS.clear(1600, 1200);
        assertTrue(shown.size() > 10);
        assertTrue(shown.stream()
                .allMatch(placement -> placement.centres().values().stream().allMatch(clear::contains)));
    }

    private static Placement place(Placement near, Set<String> pinned) {
        return Layouts.place(
                OUTLINE, 1600, 1200, MARGINS, new Layouts.Choice(0.5, 1, near, pinned), _ -> {}, () -> false);
    }

    /** Six camps whose members are mostly tied to each other. */
    private static Outline outline(int size) {
        var nodes = new ArrayList<Outline.Node>();
        var links = new ArrayList<Outline.Link>();
        for (var i = 0; i < size; i++) {
            nodes.add(new Outline.Node("" + i, ActorKind.PERSON, 8 + i % 9, "Name", 30, i % 6 + ""));
            for (var k = 1; k <= 2 && i >= 6 * k; k++) {
                links.add(new Outline.Link(i + "-" + k, "" + i, "" + (i - 6 * k), Ends.DIRECTED, 0.4));
            }
            if (i % 10 == 9) {
                links.add(new Outline.Link(i + "-x", "" + i, "" + i * 7 % i, Ends.DIRECTED, 0.4));
                links.add(new Outline.Link(i + "-y", "" + i, "" + i / 3, Ends.DIRECTED, 0.4));
            }
        }
        var groups = java.util.stream.IntStream.range(0, 6)
                .mapToObj(g -> new Outline.Group("" + g, "Camp", 40))
                .toList();
        return new Outline(nodes, links, List.copyOf(groups), 14);
    }
}
