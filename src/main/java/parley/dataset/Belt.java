package parley.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Things of which one thread makes and another works off, in their order. A few hundred go over at a time, and few such
 * lots wait, so that neither gets far ahead; where there is no more than one lot, no other thread is troubled.
 *
 * <p>What has to be done to each thing beforehand, and in no order, does whoever has the time: the one who works off, or the
 * one who makes, where too many wait already.
 */
final class Belt<T> implements AutoCloseable {
    private static final int LOT = 256;
    private static final int WAITING = 8;
    private static final int LOOK_MILLIS = 100;

    private final Supplier<UnaryOperator<T>> preparing;
    private final UnaryOperator<T> preparation;
    private final Consumer<T> work;
    private final BlockingQueue<Lot<T>> lots = new ArrayBlockingQueue<>(WAITING);
    private List<T> lot = new ArrayList<>(LOT);
    private @Nullable Aside<Boolean> working;

    private record Lot<T>(List<T> things, boolean prepared) {}

    /**
     * @param preparing makes, for one thread each, what is done to a thing beforehand
     * @param work is done for one thing after the other, never for two at once
     */
    Belt(Supplier<UnaryOperator<T>> preparing, Consumer<T> work) {
        this.preparing = preparing;
        preparation = preparing.get();
        this.work = work;
    }

    /** Whether another thread was troubled. */
    boolean isShared() {
        return working != null;
    }

    /**
     * Hands a thing over; waits where too many do already.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    void add(T thing) throws IOException {
        lot.add(thing);
        if (lot.size() == LOT) {
            send(started());
            lot = new ArrayList<>(LOT);
        }
    }

    private Aside<Boolean> started() {
        var begun = working;
        if (begun == null) {
            begun = new Aside<>(this::workOff);
            working = begun;
        }
        return begun;
    }

    /** Without waiting for one who has failed. */
    private void send(Aside<Boolean> worker) throws IOException {
        boolean prepared = lots.remainingCapacity() == 0;
        if (prepared) {
            lot.replaceAll(preparation);
        }
        try {
            var next = new Lot<>(lot, prepared);
            while (!worker.isDone() && !lots.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // Looks again whether the work still goes on.
            }
        } catch (InterruptedException _) {
            throw Aside.interrupted();
        }
        if (worker.isDone()) {
            worker.outcome();
        }
    }

    /** True when all is done, false when nobody waits for it any more. */
    private boolean workOff() {
        var own = preparing.get();
        try {
            for (var next = lots.take(); !next.things.isEmpty(); next = lots.take()) {
                if (!next.prepared) {
                    next.things.replaceAll(own);
                }
                next.things.forEach(work);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Waits until all that was handed over is worked off; whatever the work has thrown comes out here.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    void finish() throws IOException {
        var worker = working;
        if (worker == null) {
            lot.replaceAll(preparation);
            lot.forEach(work);
            return;
        }
        if (!lot.isEmpty()) {
            send(worker);
        }
        lot = new ArrayList<>();
        send(worker);
        worker.outcome();
    }

    /** Gives up what is not worked off yet. */
    @Override
    public void close() {
        if (working != null) {
            working.close();
        }
    }
}
