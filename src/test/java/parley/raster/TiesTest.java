package parley.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import parley.raster.Ties.Line;
import parley.raster.Ties.Standing;

/** In which order ties are drawn. */
class TiesTest {
    private final Ties ties = new Ties(4);

    private void dress(int tie, double important, Standing stands) {
        ties.dress(tie, 0, 1, 1, important, stands, Line.WHOLE, false);
    }

    private int[] order() {
        ties.sort(new Marks(1));
        return ties.order;
    }

    @Test
    void whatStandsOutComesBeforeWhatIsMoreImportant() {
        dress(0, 1e8, Standing.PLAIN);
        dress(1, 0, Standing.OUTSIDE);
        dress(2, 1, Standing.STANDING_OUT);
        dress(3, 7, Standing.HIDDEN);
        assertArrayEquals(new int[] {2, 0, 1}, order());
    }

    @Test
    void importanceTellsAmongWhatStandsOutToo() {
        dress(0, 1, Standing.STANDING_OUT);
        dress(1, 3, Standing.SELECTED);
        dress(2, 2.5, Standing.STANDING_OUT);
        dress(3, 2.75, Standing.STANDING_OUT);
        assertArrayEquals(new int[] {1, 3, 2, 0}, order());
    }

    @Test
    void equalsKeepTheirOrder() {
        for (int tie = 0; tie < 4; tie++) {
            dress(tie, 5, Standing.PLAIN);
        }
        assertArrayEquals(new int[] {0, 1, 2, 3}, order());
    }
}
