package parley.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parley.raster.Ties.Standing;

/** What of a drawing comes to stand in an image. */
class PainterTest {
    private static final Lens WHOLE = Lens.fitting(Crowds.SIDE, Crowds.SIDE, 300, 300);

    @Test
    void allTiesAreDrawnWhereTheyAreFew() {
        var painted = Painter.paint(Crowds.of(200, 500, 1).drawing(), WHOLE, new Pixels(300, 300));
        assertEquals(new Painted(500, 500, 499), painted);
        assertFalse(painted.isPart());
    }

    @Test
    void whereTheyAreManyTheStrongestAreDrawnAndItIsSaid() {
        var crowd = Crowds.of(200, 500, 1);
        var painted = Painter.paint(crowd.drawing(), WHOLE, new Pixels(300, 300), 100);
        assertTrue(painted.isPart());
        assertEquals(500, painted.inView());
        assertTrue(crowd.ties().rank(499) <= painted.lastRank(), "the last was dressed as the most important");
        assertTrue(crowd.ties().rank(0) > painted.lastRank());
    }

    @Test
    void aHiddenTieIsNeitherDrawnNorMissed() {
        var crowd = Crowds.of(200, 500, 1);
        for (int tie = 0; tie < 200; tie++) {
            crowd.ties().dress(tie, 0, 1, 1, 1, Standing.HIDDEN, Ties.Line.WHOLE, false);
        }
        crowd.ties().sort(crowd.marks());
        assertEquals(
                300, Painter.paint(crowd.drawing(), WHOLE, new Pixels(300, 300)).inView());
    }

    @Test
    void fromNearOnlyWhatIsInViewIsDrawn() {
        var painted = Painter.paint(Crowds.of(200, 500, 1).drawing(), new Lens(2, -1000, -1000), new Pixels(300, 300));
        assertTrue(painted.inView() < 250, painted::toString);
    }

    @Test
    void aMovedMarkIsPaintedWhereItWasMovedTo() {
        var drawing = Crowds.of(1, 0, 1).drawing().moved(0, 1500, 1500);
        var pixels = new Pixels(300, 300);
        Painter.paint(drawing, WHOLE, pixels);
        assertTrue(PenTest.light(pixels) > 1);
        assertTrue(pixels.rgb(150, 150) != 0);
    }

    @Test
    void theSameDrawingGivesTheSamePixels() {
        var one = new Pixels(300, 300);
        var other = new Pixels(300, 300);
        Painter.paint(Crowds.of(200, 500, 1).drawing(), WHOLE, one);
        Painter.paint(Crowds.of(200, 500, 1).drawing(), WHOLE, other);
        assertTrue(java.util.Arrays.equals(one.argb(), other.argb()));
    }
}
