package parley.network.csr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Work in a fixed number of blocks, which some threads take one after the other. However many threads there are, the answers
 * are the same and come in the same order, so that sums of them are equal to the last bit.
 */
final class Blocks {
    /** Enough that processors of unlike speed end together, and few enough that each can have its own sums. */
    static final int COUNT = 32;

    private Blocks() {}

    /** Whether the one who asked gave up: polled by what is done in a block, which then may answer anything. */
    static boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /**
     * The answers of all blocks. Interrupted, the calling thread stops its helpers, waits until they have stopped, stays
     * interrupted, and has no answers.
     *
     * @param threads from 1, which is the calling thread itself
     * @param work answers for a block, from 0 to {@link #COUNT} − 1
     */
    static <T> List<T> done(int threads, IntFunction<T> work) {
        if (threads == 1) {
            return IntStream.range(0, COUNT).mapToObj(work).toList();
        }
        try {
            return inThreads(threads, work);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static <T> List<T> inThreads(int threads, IntFunction<T> work) throws InterruptedException {
        var daemons = Thread.ofPlatform().daemon().name("parley-measure-", 1).factory();
        try (var workers = Executors.newFixedThreadPool(Math.min(threads, COUNT), daemons)) {
            var tasks = IntStream.range(0, COUNT)
                    .<Callable<T>>mapToObj(block -> () -> work.apply(block))
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : workers.invokeAll(tasks)) {
                answers.add(known(answer));
            }
            return answers;
        }
    }

    private static <T> T known(Future<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a measure failed", e);
        }
    }

    /** The sums of arrays of one length, added in their order. */
    static double[] sum(int length, List<double[]> parts) {
        var sums = new double[length];
        for (var part : parts) {
            for (var i = 0; i < length; i++) {
                sums[i] += part[i];
            }
        }
        return sums;
    }
}
