package parley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.ActorKind;

class PicturesTest {
    private static final Point LEFT = new Point(120, 150);
    private static final Point RIGHT = new Point(300, 150);

    @Test
    void oppositeCurvesRunApartInTheMiddle() {
        var picture = drawn(List.of(link("there", "a", "b"), link("back", "b", "a")));
        var there = picture.curves().getFirst();
        var back = picture.curves().getLast();
        assertTrue(there.at(0.5).distance(back.at(0.5)) >= 8);
        assertTrue((there.at(0.5).y() - 150) * (back.at(0.5).y() - 150) < 0, "they bow to different sides");
    }

    @Test
    void parallelCurvesFanOut() {
        var picture = drawn(List.of(link("1", "a", "b"), link("2", "a", "b"), link("3", "a", "b")));
        var heights = picture.curves().stream()
                .mapToDouble(c -> c.at(0.5).y())
                .sorted()
                .toArray();
        assertTrue(heights[1] - heights[0] >= 8 && heights[2] - heights[1] >= 8);
    }

    @Test
    void curvesReachFromEdgeToEdge() {
        for (var shape : ActorKind.values()) {
            var outline = new Outline(
                    List.of(node("a", shape), node("b", shape)), List.of(link("1", "a", "b")), List.of(), 16);
            var picture = Pictures.draw(outline, new Placement(Map.of("a", LEFT, "b", RIGHT)), 420, 300);
            var curve = picture.curves().getFirst();
            assertEquals(Bow.GAP_AT_START, toEdge(picture.marks().getFirst(), curve.start()), 1e-6);
            assertEquals(Bow.GAP_AT_ARROW, toEdge(picture.marks().getLast(), curve.end()), 1e-6);
        }
    }

    /** How far a point is from the edge, along the line to the middle. */
    private static double toEdge(Mark mark, Point point) {
        var distance = mark.centre().distance(point);
        var x = (point.x() - mark.centre().x()) / distance;
        var y = (point.y() - mark.centre().y()) / distance;
        return distance - Shapes.reach(mark.shape(), mark.radius(), x, y);
    }

    /** The way out below is free of marks, all others are not. */
    @Test
    void noCurveLeavesThePaneForBeingFreer() {
        var places = new HashMap<String, Point>();
        for (int i = 0; i < 84; i++) {
            places.put("above" + i, new Point(40 + 17 * (i % 21), 258 - 30 * (i / 21)));
        }
        places.put("a", new Point(40, 285));
        for (int i = 0; i < 3; i++) {
            places.put("between" + i, new Point(180 + 30 * i, 285));
        }
        places.put("b", new Point(380, 285));
        var outline = new Outline(
                places.keySet().stream()
                        .sorted()
                        .map(id -> new Outline.Node(id, ActorKind.PERSON, 12, "", 0, "g"))
                        .toList(),
                List.of(link("1", "a", "b")),
                List.of(),
                16);
        var curve =
                Pictures.draw(outline, new Placement(places), 420, 300).curves().getFirst();
        assertTrue(curve.at(0.5).y() < 298, "passes " + curve.at(0.5));
    }

    @Test
    void curveIsHitWhereItRuns() {
        var curve = drawn(List.of(link("1", "a", "b"))).curves().getFirst();
        assertEquals(0, curve.distance(curve.at(0.4)), 0.5);
        assertEquals(
                100,
                curve.distance(new Point(curve.start().x() - 100, curve.start().y())),
                1);
    }

    @Test
    void cornersLieAsFarOutAsTheShapeReaches() {
        for (var shape : ActorKind.values()) {
            for (var corner : Shapes.corners(shape, new Point(0, 0), 20)) {
                var length = corner.distance(new Point(0, 0));
                assertEquals(length, Shapes.reach(shape, 20, corner.x() / length, corner.y() / length), 1e-6);
            }
        }
    }

    @Test
    void labelGoesElsewhereWhereAnotherMarkStandsBelow() {
        var outline = pair(List.of());
        var picture = Pictures.draw(outline, new Placement(Map.of("a", LEFT, "b", new Point(120, 195))), 420, 300);
        var label = picture.labels().getFirst().box();
        assertFalse(label.intersectsDisc(new Point(120, 195), 20));
    }

    @Test
    void regionsGoAroundTheirMarksAndLabels() {
        var outline = new Outline(
                List.of(
                        new Outline.Node("a", ActorKind.PERSON, 20, "Anna", 30, "g"),
                        new Outline.Node("b", ActorKind.STATE, 20, "Beta", 30, "g")),
                List.of(),
                List.of(new Outline.Group("g", "Group", 60)),
                16);
        var picture = Pictures.draw(outline, new Placement(Map.of("a", LEFT, "b", RIGHT)), 420, 300);
        var region = picture.regions().getFirst().outline();
        for (var label : picture.labels()) {
            assertTrue(Convex.overlap(region, boxOutline(label.box())));
        }
        assertTrue(region.stream().allMatch(p -> p.distance(LEFT) > 25 && p.distance(RIGHT) > 25));
    }

    private static List<Point> boxOutline(Box box) {
        return List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    @Test
    void nodesOnTheSameSpotStillHaveAPicture() {
        var outline = pair(List.of(link("1", "a", "b"), link("2", "b", "a")));
        var picture = Pictures.draw(outline, new Placement(Map.of("a", LEFT, "b", LEFT)), 420, 300);
        for (var curve : picture.curves()) {
            for (var point : curve.points(8)) {
                assertTrue(point.distance(LEFT) < 80, () -> "runs off to " + point);
            }
        }
    }

    @Test
    void nodeWithoutAPlaceStandsInTheMiddle() {
        var picture = Pictures.draw(pair(List.of()), new Placement(Map.of("a", LEFT)), 420, 300);
        assertEquals(new Point(210, 150), picture.marks().getLast().centre());
    }

    @Test
    void emptyOutlineIsAnEmptyPicture() {
        var empty = new Outline(List.of(), List.of(), List.of(new Outline.Group("g", "Group", 40)), 16);
        var picture = Pictures.draw(empty, new Placement(Map.of()), 420, 300);
        assertEquals(new NetworkPicture(420, 300, List.of(), List.of(), List.of(), List.of()), picture);
    }

    @Test
    void linkThatLeadsNowhereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> pair(List.of(link("1", "a", "nobody"))));
    }

    private static NetworkPicture drawn(List<Outline.Link> links) {
        return Pictures.draw(pair(links), new Placement(Map.of("a", LEFT, "b", RIGHT)), 420, 300);
    }

    private static Outline pair(List<Outline.Link> links) {
        return new Outline(List.of(node("a", ActorKind.PERSON), node("b", ActorKind.PERSON)), links, List.of(), 16);
    }

    private static Outline.Node node(String id, ActorKind shape) {
        return new Outline.Node(id, shape, 20, id, 40, "");
    }

    private static Outline.Link link(String id, String from, String to) {
        return new Outline.Link(id, from, to, Ends.DIRECTED, 0.4);
    }
}
