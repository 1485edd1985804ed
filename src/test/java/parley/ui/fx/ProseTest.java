package parley.ui.fx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void readsArabicFromTheRight() {
        assertTrue(Prose.runsFromTheRight("«لن أجلس معه»"));
    }

    @Test
    void readsLatinWithAnArabicWordFromTheLeft() {
        assertFalse(Prose.runsFromTheRight("Muallem (وليد المعلم) said"));
    }

    @Test
    void keepsJavaFxFromBreakingLinesWithArabicInThem() {
        assertTrue(Prose.holdsLettersFromTheRight("Muallem (وليد المعلم) said"));
        assertFalse(Prose.holdsLettersFromTheRight("Муаллем сказал"));
    }
}
