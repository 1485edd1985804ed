package parley.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.ActorKind;
import parley.picture.Box;
import parley.picture.Ends;
import parley.picture.Margins;
import parley.picture.MoscowOffer;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.picture.Readability;

class LayoutsTest {
    private static final Margins MARGINS = new Margins(44, 0, 64, 0);
    private static final Outline OUTLINE = MoscowOffer.outline();
    /** In a window of 1440 × 900. */
    private static final NetworkPicture WIDE = drawn(780, 680);
    /** In a window of 1100 × 720. */
    private static final NetworkPicture SMALL = drawn(440, 470);

    private static Stream<NetworkPicture> pictures() {
        return Stream.of(WIDE, SMALL);
    }

    private static NetworkPicture drawn(double width, double height) {
        return Pictures.draw(OUTLINE, Layouts.place(OUTLINE, width, height, MARGINS, 1), width, height, MARGINS);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noMarksOverlap(NetworkPicture picture) {
        for (var mark : picture.marks()) {
            for (var other : picture.marks()) {
                var gap = mark.centre().distance(other.centre()) - mark.radius() - other.radius();
                assertTrue(mark.equals(other) || gap > 4, () -> mark.id() + " and " + other.id() + ": " + gap);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noLabelCoversALabelOrAMarkOrLeavesThePane(NetworkPicture picture) {
        assertEquals(0, Readability.of(OUTLINE, picture).labelCollisions());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void regionsAreDisjoint(NetworkPicture picture) {
        assertEquals(0, Readability.of(OUTLINE, picture).regionOverlaps());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noCurveRunsOverAMark(NetworkPicture picture) {
        assertEquals(0, Readability.of(OUTLINE, picture).curvesOverMarks());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void marksStandInsideTheMargins(NetworkPicture picture) {
        var clear = MARGINS.clear(picture.width(), picture.height());
        for (var mark : picture.marks()) {
            assertTrue(clear.inset(mark.radius()).contains(mark.centre()), mark::id);
        }
    }

    @Test
    void wideNetworkFillsThePane() {
        var xs = WIDE.marks().stream().mapToDouble(mark -> mark.centre().x()).summaryStatistics();
        var ys = WIDE.marks().stream().mapToDouble(mark -> mark.centre().y()).summaryStatistics();
        assertTrue(xs.getMax() - xs.getMin() > 0.7 * 780);
        assertTrue(ys.getMax() - ys.getMin() > 0.6 * (680 - 108));
    }

    @Test
    void sameInputGivesTheSamePicture() {
        assertEquals(WIDE, drawn(780, 680));
    }

    @Test
    void placementFollowsASmallResize() {
        var before = Layouts.place(OUTLINE, 780, 680, MARGINS, 1);
        var after = Layouts.fit(OUTLINE, before, MARGINS.clear(780, 680), MARGINS.clear(800, 660));
        after.centres().forEach((id, centre) -> assertTrue(centre.distance(before.centre(id)) < 40, id));
    }

    @Test
    void movedNodeStandsWhereItWasPutAndTheRestStays() {
        var placement =
                new HashMap<>(Layouts.place(OUTLINE, 780, 680, MARGINS, 1).centres());
        placement.put("lavrov", new Point(5, 5));
        var picture = Pictures.draw(OUTLINE, new Placement(placement), 780, 680);
        for (var mark : picture.marks()) {
            assertEquals(placement.get(mark.id()), mark.centre());
        }
        var pane = new Box(0, 0, 780, 680);
        assertTrue(picture.labels().stream().allMatch(label -> pane.contains(label.box())));
    }

    @Test
    void nothingToPlaceIsNoPlacement() {
        assertEquals(
                0,
                place(new Outline(List.of(), List.of(), List.of(), 16))
                        .centres()
                        .size());
    }

    @Test
    void singleNodeStandsInTheMiddleOfWhatIsClear() {
        var centre = place(many(1, 0)).centre("0");
        assertTrue(MARGINS.clear(800, 600).inset(150).contains(centre), () -> "at " + centre);
    }

    @Test
    void nodesWithoutLinksStandApart() {
        var centres = List.copyOf(place(many(5, 0)).centres().values());
        for (var one : centres) {
            assertTrue(centres.stream().allMatch(other -> one.equals(other) || one.distance(other) > 60));
        }
    }

    @Test
    void oneHundredAndFiftyNodesFindPlacesInThePane() {
        var placement = place(many(150, 2));
        assertEquals(150, placement.centres().size());
        var clear = MARGINS.clear(800, 600);
        assertTrue(placement.centres().values().stream().allMatch(clear::contains));
    }

    @Test
    void cancelledSearchGivesWhatItHas() {
        var placement = Layouts.place(OUTLINE, 780, 680, MARGINS, 1, () -> true);
        assertEquals(OUTLINE.nodes().size(), placement.centres().size());
    }

    private static Placement place(Outline outline) {
        return Layouts.place(outline, 800, 600, MARGINS, 1);
    }

    /** Nodes of which each is linked to some that stand before it. */
    private static Outline many(int size, int linksOfEach) {
        var nodes = new ArrayList<Outline.Node>();
        var links = new ArrayList<Outline.Link>();
        for (var i = 0; i < size; i++) {
            nodes.add(new Outline.Node("" + i, ActorKind.PERSON, 10, "Name", 30, i % 6 + ""));
            for (var k = 0; k < linksOfEach && i > 0; k++) {
                links.add(new Outline.Link(i + "-" + k, "" + i, "" + i * 7 * (k + 1) % i, Ends.DIRECTED, 0.4));
            }
        }
        return new Outline(nodes, links, List.of(new Outline.Group("0", "Some", 40)), 14);
    }
}
