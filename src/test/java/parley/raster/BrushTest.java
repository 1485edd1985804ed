package parley.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.ActorKind;
import parley.picture.Point;
import parley.picture.Shapes;

/** How marks cover pixels. */
class BrushTest {
    private static final int WHITE = 0xffffff;
    private static final int RED = 0xff0000;

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.3, 7, 20})
    void aDotIsAsBrightAsADiscIsLarge(double radius) {
        var pixels = new Pixels(60, 60);
        new Brush(pixels).dot(30.3, 29.8, radius, WHITE, Pixels.FULL);
        double area = Math.PI * radius * radius;
        assertEquals(area, PenTest.light(pixels), 0.08 * area + 0.3);
    }

    @Test
    void aGroundIsAsBrightAsADiscIsLarge() {
        var pixels = new Pixels(60, 60);
        new Brush(pixels).ground(20).at(30, 30, WHITE);
        assertEquals(Math.PI * 400, PenTest.light(pixels), 12);
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void aMarkHasItsRingAtItsEdgeAndItsFillInside(ActorKind shape) {
        var pixels = new Pixels(80, 80);
        new Brush(pixels).mark(shape, 40, 40, 20, new Brush.Coat(WHITE, RED, 4, 0, 0, Pixels.FULL));
        int edge = (int) Math.round(Shapes.reach(shape, 20, 1, 0));
        assertEquals(WHITE, pixels.rgb(40, 40));
        assertEquals(RED, pixels.rgb(40 + edge, 40));
        assertEquals(0, pixels.rgb(40 + edge + 4, 40));
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void theEdgeIsThatOfTheShapeEverywhere(ActorKind shape) {
        for (double turn = 0; turn < 6.28; turn += 0.1) {
            double reach = Shapes.reach(shape, 20, Math.cos(turn), Math.sin(turn));
            double x = Math.cos(turn) * reach;
            double y = Math.sin(turn) * reach;
            assertEquals(0, Brush.beyond(shape, x, y, 20), 1e-6);
            assertTrue(Shapes.contains(shape, new Point(0, 0), 20, new Point(0.98 * x, 0.98 * y)));
        }
    }

    @Test
    void aDashedRingHasGaps() {
        var whole = new Pixels(80, 80);
        new Brush(whole).mark(ActorKind.PERSON, 40, 40, 20, new Brush.Coat(0, WHITE, 3, 0, 0, Pixels.FULL));
        var dashed = new Pixels(80, 80);
        new Brush(dashed).mark(ActorKind.PERSON, 40, 40, 20, new Brush.Coat(0, WHITE, 3, 7, 4, Pixels.FULL));
        assertEquals(7.0 / 11, PenTest.light(dashed) / PenTest.light(whole), 0.06);
    }

    @Test
    void halfACoverMixesTheTwoColoursEvenly() {
        assertEquals(0x804080, Pixels.mixed(0x000000, 0xff80ff, Pixels.FULL / 2));
        assertEquals(0x123456, Pixels.mixed(0x123456, 0xffffff, 0));
        assertEquals(0xffffff, Pixels.mixed(0x123456, 0xffffff, Pixels.FULL));
    }
}
