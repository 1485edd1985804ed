package parley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.model.ActorKind;

/** The picture of 400 nodes in two groups that stand apart. */
class SketchTest {
    private static final int MANY = 400;
    private static final Outline OUTLINE = outline();
    private static final NetworkPicture PICTURE = Pictures.draw(OUTLINE, placement(), 2600, 1700);

    private static Outline outline() {
        var nodes = new ArrayList<Outline.Node>();
        for (int i = 0; i < MANY; i++) {
            var group = i % 2 == 0 ? "left" : "right";
            nodes.add(new Outline.Node("n" + i, ActorKind.PERSON, 15 + i % 9, "Name " + i, 50, group));
        }
        var links = new ArrayList<Outline.Link>();
        for (int i = 2; i < MANY; i++) {
            links.add(new Outline.Link("l" + i, "n" + i, "n" + (i - 2), Ends.DIRECTED, 1));
        }
        links.add(new Outline.Link("back", "n0", "n2", Ends.DIRECTED, 1));
        return new Outline(
                nodes,
                links,
                List.of(new Outline.Group("left", "LEFT", 40), new Outline.Group("right", "RIGHT", 40)),
                17);
    }

    private static Placement placement() {
        var random = new Random(1);
        var centres = new HashMap<String, Point>();
        for (int i = 0; i < MANY; i++) {
            double side = i % 2 == 0 ? 60 : 1500;
            centres.put("n" + i, new Point(side + 1000 * random.nextDouble(), 60 + 1580 * random.nextDouble()));
        }
        return new Placement(centres);
    }

    @Test
    void everythingIsDrawnInTheOrderOfTheOutline() {
        assertEquals(MANY, PICTURE.marks().size());
        assertEquals("n7", PICTURE.marks().get(7).id());
        assertEquals("l9", PICTURE.curves().get(7).id());
    }

    @Test
    void noPrintedNameCoversAnother() {
        var printed =
                PICTURE.labels().stream().filter(label -> !label.crowded()).toList();
        assertTrue(printed.size() > 50);
        for (var one : printed) {
            for (var other : printed) {
                assertFalse(!one.equals(other) && one.box().intersects(other.box()), () -> one + " and " + other);
            }
        }
    }

    @Test
    void aSingleLinkIsStraightAndTwoBetweenTheSameStandApart() {
        var single = PICTURE.curves().get(10);
        var chord = new Curve("", single.start(), single.start(), single.end(), single.end());
        assertEquals(0, chord.distance(single.at(0.5)), 0.5);
        var there = PICTURE.curves().getFirst();
        var back = PICTURE.curves().getLast();
        assertTrue(there.at(0.5).distance(back.at(0.5)) > 10);
    }

    @Test
    void groupsThatStandApartHaveGrounds() {
        assertEquals(
                List.of("left", "right"),
                PICTURE.regions().stream().map(Region::id).toList());
    }

    @Test
    void aReducedPictureKeepsPlacesAndFewerNames() {
        var reduced = Pictures.reduced(OUTLINE, PICTURE, 650);
        assertEquals(
                PICTURE.marks().get(3).centre().x() / 4,
                reduced.marks().get(3).centre().x(),
                1e-6);
        assertEquals(PICTURE.marks().get(3).radius() / 4, reduced.marks().get(3).radius(), 1e-6);
        assertEquals(425, reduced.height(), 1e-6);
        assertTrue(reduced.labels().stream().filter(Label::crowded).count()
                > PICTURE.labels().stream().filter(Label::crowded).count());
    }
}
