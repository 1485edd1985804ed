package parley.layout.engine;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Numbers in random order. */
final class Shuffled {
    private Shuffled() {}

    /** The numbers from 0 up to one that is left out, ascending still. */
    static int[] upTo(int end) {
        return IntStream.range(0, end).toArray();
    }

    /** Shuffles in place (Fisher and Yates). */
    static void anew(int[] numbers, SplittableRandom random) {
        for (var k = numbers.length - 1; k > 0; k--) {
            var other = random.nextInt(k + 1);
            var kept = numbers[k];
            numbers[k] = numbers[other];
            numbers[other] = kept;
        }
    }
}
