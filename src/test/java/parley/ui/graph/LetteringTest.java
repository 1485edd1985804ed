package parley.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.picture.Box;

class LetteringTest {
    private static final Box PANE = new Box(0, 0, 400, 300);
    private static final Shot.Caption CAPTION = new Shot.Caption("NORTH", new Box(100, 140, 80, 17), false);

    @Test
    void aCaptionStaysWhereNothingStandsOutBelowIt() {
        assertEquals(List.of(CAPTION), Lettering.beside(List.of(new Box(300, 20, 8, 8)), List.of(CAPTION), PANE));
    }

    @Test
    void aCaptionStepsAsideForWhatStandsOut() {
        var mark = new Box(130, 145, 8, 8);
        var moved = Lettering.beside(List.of(mark), List.of(CAPTION), PANE).getFirst();
        assertEquals(CAPTION.text(), moved.text());
        assertFalse(moved.box().intersects(mark));
    }

    @Test
    void aCaptionWithoutRoomGivesWay() {
        var everywhere =
                IntStream.range(0, 30).mapToObj(i -> new Box(130, 10 * i, 8, 8)).toList();
        assertTrue(Lettering.beside(everywhere, List.of(CAPTION), PANE).isEmpty());
    }
}
