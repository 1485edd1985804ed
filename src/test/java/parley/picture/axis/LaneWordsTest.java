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
        "3843, 35, '3,843'",
        "3843, 34, 3.8k",
        "3843, 27, 4k",
        "38434, 41, 38k",
        "3843, 13, ''",
        "38430, 21, 38k",
        "999600, 28, 1.0M",
        "1000000, 14, 1M"
    })
    void aNumberThatDoesNotFitIsRounded(int number, double room, String fitting) {
        assertEquals(fitting, LaneWords.fitting(number, room, text -> 7.0 * text.length()));
    }

    @ParameterizedTest
    @CsvSource({"28, 14, 28", "28, 12, 28", "28, 11, ''", "7, 5, 7", "7, 4, ''"})
    void aNumberStandsOnATileWholeOrNotAtAll(int number, double room, String onTile) {
        assertEquals(onTile, LaneWords.onTile(number, room, text -> 7.0 * text.length()));
    }
}
