package parley.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import parley.model.ActorKind;
import parley.raster.Ties.Standing;

/** What is painted once and shown many times. */
class EaselTest {
    private static final Lens WHOLE = Lens.fitting(Crowds.SIDE, Crowds.SIDE, 300, 300);
    private static final Care HAZY = new Care(100, 1e9);

    private final Easel easel = new Easel(300, 300);
    private final Pixels image = new Pixels(300, 300);

    @Test
    void showsWhatWasPainted() {
        var drawing = Crowds.of(200, 500, 1).drawing();
        easel.paint(drawing, WHOLE, HAZY);
        easel.show(image);
        var painted = new Pixels(300, 300);
        Painter.paint(drawing, WHOLE, painted, HAZY);
        assertArrayEquals(painted.argb(), image.argb());
    }

    @Test
    void paintsNothingTwice() {
        var drawing = Crowds.of(200, 500, 1).drawing();
        var painted = easel.paint(drawing, WHOLE, Care.STILL);
        assertSame(painted, easel.paint(drawing, WHOLE, Care.MOVING));
        assertNotSame(painted, easel.paint(drawing, WHOLE.moved(1, 0), Care.MOVING));
    }

    @Test
    void paintsWithCareWhatWasPaintedInHaste() {
        var drawing = Crowds.of(200, 500, 1).drawing();
        var hasty = easel.paint(drawing, WHOLE, Care.MOVING);
        assertNotSame(hasty, easel.paint(drawing, WHOLE, Care.STILL));
    }

    @Test
    void whatDoesNotStandOutFadesAndWhatDoesIsSeen() {
        var marks = new Marks(2);
        marks.place(0, ActorKind.PERSON, 100, 100, 30);
        marks.place(1, ActorKind.PERSON, 200, 200, 30);
        marks.dress(0, 0xffffff, 0xffffff, 2, Marks.Edge.WHOLE, Marks.NO_GROUND, 1);
        marks.dress(1, 0xffffff, 0xffffff, 2, Marks.Edge.WHOLE, Marks.NO_GROUND, 1);
        var drawing = new Drawing(300, 300, 0, marks, new Ties(0));
        var lens = new Lens(1, 0, 0);
        easel.paint(drawing, lens, Care.STILL);
        easel.show(image, drawing.only(new int[] {1}, new int[0]), lens);
        assertEquals(0xffffff, image.rgb(200, 200));
        assertEquals(Easel.FADED * 255, image.rgb(100, 100) & 255, 1);
    }

    @Test
    void aTieThatStandsOutIsALineBetweenItsMarks() {
        var crowd = Crowds.of(200, 500, 1);
        int from = crowd.ties().from(7);
        int to = crowd.ties().to(7);
        var out = crowd.drawing().only(new int[] {from, to}, new int[] {7});
        out.ties().dress(0, 0x00ff00, 1, 1, 1, Standing.STANDING_OUT, Ties.Line.WHOLE, false);
        out.ties().sort(out.marks());
        easel.paint(crowd.drawing(), WHOLE, HAZY);
        easel.show(image, out, WHOLE);
        double x = (crowd.marks().x(from) + crowd.marks().x(to)) / 2;
        double y = (crowd.marks().y(from) + crowd.marks().y(to)) / 2;
        assertNotEquals(0, image.rgb((int) WHOLE.toImageX(x), (int) WHOLE.toImageY(y)) & 0x00c000);
    }

    @Test
    void aPaintingThatWasGivenUpLeavesNothingBehind() {
        var drawing = Crowds.of(200, 500, 1).drawing();
        Thread.currentThread().interrupt();
        try {
            easel.paint(drawing, WHOLE, HAZY);
        } finally {
            Thread.interrupted();
        }
        easel.paint(drawing, WHOLE, HAZY);
        easel.show(image);
        var painted = new Pixels(300, 300);
        Painter.paint(drawing, WHOLE, painted, HAZY);
        assertArrayEquals(painted.argb(), image.argb());
    }
}
