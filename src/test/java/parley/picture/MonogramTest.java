package parley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MonogramTest {
    @Test
    void takesTheFirstLettersOfFirstAndLastName() {
        assertEquals("SL", Monogram.of("Sergei Lavrov"));
    }

    @Test
    void leavesTheArticleOut() {
        assertEquals("WM", Monogram.of("Walid al-Muallem"));
        assertEquals("AK", Monogram.of("Ahmed Moaz al-Khatib"));
    }

    @Test
    void oneNameGivesOneLetter() {
        assertEquals("Е", Monogram.of("Елена"));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", Monogram.of(" "));
    }

    @Test
    void whatStandsInBracketsIsNoName() {
        assertEquals("FA", Monogram.of("Foreign Affairs (Bangladesh)"));
    }
}
