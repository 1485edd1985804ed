package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.dataset.LoadResult.Rejected;

/** The reader answers whatever is done to a file; a failure here is an exception, or a problem without a place. */
class RobustnessTest {
    private static final byte[] SOUND = SampleFile.SOUND.text().strip().getBytes(StandardCharsets.UTF_8);
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"(?!:)|[{\\[][^{}\\[\\]]*[}\\]])");

    @Test
    void rejectsTheFileCutAnywhere() {
        for (int length = 0; length < SOUND.length; length++) {
            var cut = Arrays.copyOf(SOUND, length);
            assertInstanceOf(Rejected.class, DatasetReader.read(cut), "cut at " + length);
        }
    }

    @Test
    void survivesAnyByteReplaced() {
        var random = new Random(7);
        for (int at = 0; at < SOUND.length; at++) {
            var spoilt = SOUND.clone();
            spoilt[at] = (byte) random.nextInt(256);
            everyProblemHasAPlace(DatasetReader.read(spoilt));
        }
    }

    @Test
    void survivesAnyValueReplaced() {
        for (var other : List.of("null", "7", "true", "\"\"", "\"x\"", "[]", "[[]]", "{}", "{\"from\": 1}")) {
            VALUE.matcher(SampleFile.SOUND.text())
                    .results()
                    .map(value -> spoilt(value.start(), value.end(), other))
                    .forEach(file -> everyProblemHasAPlace(file.read()));
        }
    }

    private static SampleFile spoilt(int start, int end, String other) {
        var text = SampleFile.SOUND.text();
        return new SampleFile(text.substring(0, start) + other + text.substring(end));
    }

    private static void everyProblemHasAPlace(LoadResult result) {
        var nowhere = SampleFile.problems(result).stream()
                .filter(problem -> problem.place().line() < 1 || problem.place().column() < 1)
                .toList();
        assertEquals(List.of(), nowhere);
    }
}
