package parley.analysis.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that comes out the same for the same seed, on every machine: {@link Random} is specified to the letter, and the
 * shuffle is written out here (Fisher and Yates).
 */
final class Chance {
    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** Chance of its own for something, so that what else there is does not change it. */
    static Chance of(long seed, String what) {
        return new Chance(mixed(seed) + what.hashCode());
    }

    /** Spreads seeds that lie close together; the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    <T> List<T> shuffled(List<? extends T> all) {
        var shuffled = new ArrayList<T>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    /** Some of all, as many as there are at most, in an order of chance. */
    <T> List<T> some(int number, List<? extends T> all) {
        List<T> shuffled = shuffled(all);
        return shuffled.subList(0, Math.min(number, shuffled.size()));
    }

    <T> T one(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The right option among wrong ones, all in an order of chance. */
    <T> Shuffled<T> among(T right, List<? extends T> wrong) {
        var all = new ArrayList<T>(wrong);
        all.add(right);
        List<T> options = shuffled(all);
        return new Shuffled<>(options, options.indexOf(right));
    }

    record Shuffled<T>(List<T> options, int right) {}
}
