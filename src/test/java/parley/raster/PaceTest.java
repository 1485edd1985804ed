package parley.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How much a picture in motion holds. */
class PaceTest {
    private final Pace pace = new Pace();

    private void take(int pictures, long milliseconds) {
        for (int i = 0; i < pictures; i++) {
            pace.took(milliseconds * 1_000_000);
        }
    }

    @Test
    void oneLatePictureChangesNothing() {
        take(1, 90);
        take(5, 12);
        assertEquals(Care.MOVING, pace.care());
    }

    @Test
    void whereAllAreLateThereIsLessToEach() {
        take(4, 40);
        assertEquals(Care.MOVING.mostLength() / 2, pace.care().mostLength());
    }

    @Test
    void whereAllAreEarlyThereIsMoreToEachWithinBounds() {
        take(100, 2);
        assertEquals(4 * Care.MOVING.mostLength(), pace.care().mostLength());
    }

    @Test
    void itNeverShowsNothing() {
        take(1_000, 500);
        assertTrue(pace.care().mostLength() >= Care.MOVING.mostLength() / 4);
    }
}
