package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void wordsStandAtTheLeftAndNumbersAtTheRight() {
        var table = new TextTable(1, "camp", "said");
        table.row("North", "7");
        table.row("Ελλάδα 𝕏", "1,234");
        assertEquals(List.of("camp       said", "North         7", "Ελλάδα 𝕏  1,234"), table.lines());
    }

    @Test
    void linesEndWithoutBlanks() {
        var table = new TextTable(2, "id", "title");
        table.row("a", "x");
        assertEquals(List.of("id  title", "a   x"), table.lines());
    }
}
