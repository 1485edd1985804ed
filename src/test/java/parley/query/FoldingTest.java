package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void dropsCaseDiacriticsAndExtraSpace() {
        assertEquals("ahmet davutoglu", Folding.fold("  Ahmet\u00A0 DAVUTOĞLU "));
    }

    @Test
    void dropsArabicVowelSigns() {
        assertEquals(Folding.fold("المعلم"), Folding.fold("المُعلِّم"));
    }

    @Test
    void foldsCyrillic() {
        assertEquals("лавров", Folding.fold("ЛАВРОВ"));
    }
}
