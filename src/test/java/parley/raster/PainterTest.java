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
        assertEquals(500, painted.singly());
        assertFalse(painted.isHazy());
    }

    @Test
    void whereTheyAreManyAllLieInAHazeAndItIsSaid() {
        var crowd = Crowds.of(200, 500, 1);
        var pixels = new Pixels(300, 300);
        var painted = Painter.paint(crowd.drawing(), WHOLE, pixels, new Care(100, 1e9));
        assertTrue(painted.isHazy());
        assertEquals(500, painted.inView());
        assertEquals(0, painted.singly());
        assertTrue(reds(pixels) > 20_000, "ties are seen");
    }

    @Test
    void whatStandsOutIsALineBeforeTheHaze() {
        var crowd = Crowds.of(200, 500, 1);
        crowd.ties().dress(7, 0x00ff00, 1, 1, 1, Standing.STANDING_OUT, Ties.Line.WHOLE, false);
        crowd.ties().sort(crowd.marks());
        var painted = Painter.paint(crowd.drawing(), WHOLE, new Pixels(300, 300), new Care(100, 1e9));
        assertTrue(painted.isLine(7));
        assertEquals(1, painted.singly());
    }

    @Test
    void fromNearTiesThatEndInViewAreLinesBeforeTheHaze() {
        var crowd = Crowds.of(2_000, 5_000, 1);
        var painted =
                Painter.paint(crowd.drawing(), new Lens(0.5, -600, -600), new Pixels(300, 300), new Care(1_000, 1e9));
        assertTrue(painted.isHazy(), painted::toString);
        assertTrue(painted.singly() > 50, painted::toString);
    }

    @Test
    void someTiesAreAsDarkAsAllOfThem() {
        var crowd = Crowds.of(200, 3_000, 1);
        var all = new Pixels(300, 300);
        var some = new Pixels(300, 300);
        Painter.paint(crowd.drawing(), WHOLE, all, new Care(100, 1e9));
        Painter.paint(crowd.drawing(), WHOLE, some, new Care(100, 100_000));
        assertEquals(1, (double) reds(some) / reds(all), 0.25);
    }

    @Test
    void aHazeLeavesNothingBehindForTheNextPainting() {
        var drawing = Crowds.of(200, 500, 1).drawing();
        var fresh = new Pixels(300, 300);
        var used = new Pixels(300, 300);
        Painter.paint(drawing, WHOLE, fresh, new Care(100, 1e9));
        Painter.paint(drawing, new Lens(0.3, -200, -150), used, new Care(100, 1e9));
        Painter.paint(drawing, WHOLE, used, new Care(100, 1e9));
        assertTrue(java.util.Arrays.equals(fresh.argb(), used.argb()));
    }

    @Test
    void aBandGetsThePixelsThatTheWholeImageWouldGet() {
        var whole = new Pixels(80, 80);
        var parted = new Pixels(80, 80);
        for (var pen : java.util.List.of(
                new Pen(whole),
                new Pen(parted.band(0, 31)),
                new Pen(parted.band(31, 32)),
                new Pen(parted.band(32, 80)))) {
            pen.line(3.2, 5.1, 71.7, 66.4, 1.3, 0xffffff, Pixels.FULL);
            pen.line(60, -20, 22.5, 97, 3, 0xff00ff, 100);
            pen.line(0, 70.2, 80, 11, 2, 0x00ff00, 200);
        }
        assertTrue(java.util.Arrays.equals(whole.argb(), parted.argb()));
    }

    private static long reds(Pixels pixels) {
        return java.util.Arrays.stream(pixels.argb())
                .mapToLong(argb -> argb >> 16 & 255)
                .sum();
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
