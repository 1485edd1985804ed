package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneWordsTest {
    @ParameterizedTest
    @CsvSource({
        "7, 10, 7",
        "99, 10, 99",
        "230, 20, ''",
        "230, 21, 230",
        "3843, 28, 3843",
        "3843, 27, 4k",
        "38434, 34, 38k",
        "3843, 13, ''",
        "38430, 21, 38k",
        "999600, 28, 1.0M",
        "1000000, 14, 1M"
    })
    void aNumberThatDoesNotFitIsRounded(int number, double room, String fitting) {
        assertEquals(fitting, LaneWords.fitting(number, room, text -> 7.0 * text.length()));
    }
}
