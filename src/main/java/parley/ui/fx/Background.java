package parley.ui.fx;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Work off the JavaFX thread for one asker. Each request takes a ticket: asking again cancels what was asked before,
 * and an answer whose ticket is no longer the latest is dropped, so that a view never shows a stale one.
 * To be used on the JavaFX thread, where the answers arrive too.
 */
public final class Background implements AutoCloseable {
    /** After an answer on the way, so many times as long as it took until the next. */
    private static final int REST = 4;

    private static final Thread.Builder THREADS = Thread.ofPlatform().daemon().name("parley-background-", 1);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(THREADS.factory());
    private @Nullable Future<?> running;
    private long latest;

    /** Computes something in the background and hands it over on the JavaFX thread, unless asked anew before. */
    public <T> void ask(Supplier<T> work, Consumer<T> answer) {
        cancel();
        long ticket = latest;
        running = worker.submit(() -> {
            try {
                var result = work.get();
                Platform.runLater(() -> deliver(ticket, result, answer));
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    throw failure;
                });
            }
        });
    }

    /** Takes answers that are not the last yet; called by the one who works. */
    public interface Steps<T> {
        /**
         * Hands over an answer on the way. It is computed at once, on the worker's thread, or not at all: only when the one before
         * has arrived, and when enough time has gone by since.
         */
        void offer(Supplier<T> step);
    }

    /**
     * The same for work that has answers on the way, each better than the one before; the last is handed over in any case. Those
     * on the way are left out as often as is needed for them to take no more than about a fifth of the time.
     */
    public <T> void askInSteps(Function<Steps<T>, T> work, Consumer<T> answer) {
        // Asking takes the next ticket.
        long ticket = latest + 1;
        ask(
                () -> {
                    var underWay = new AtomicBoolean();
                    var restsUntil = new AtomicLong(System.nanoTime());
                    return work.apply(step -> {
                        long begun = System.nanoTime();
                        if (begun >= restsUntil.get() && underWay.compareAndSet(false, true)) {
                            var result = step.get();
                            restsUntil.set(System.nanoTime() + REST * (System.nanoTime() - begun));
                            Platform.runLater(() -> {
                                underWay.set(false);
                                deliver(ticket, result, answer);
                            });
                        }
                    });
                },
                answer);
    }

    /** Gives up what is being computed: its thread is interrupted and its answer dropped. */
    public void cancel() {
        latest++;
        if (running != null) {
            running.cancel(true);
        }
    }

    /**
     * Does something in the background that is never given up, such as writing a file, and hands over what came of it.
     * Two such are done side by side.
     */
    public static <T> void perform(Supplier<T> work, Consumer<T> answer) {
        THREADS.start(() -> {
            try {
                var result = work.get();
                Platform.runLater(() -> answer.accept(result));
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    throw failure;
                });
            }
        });
    }

    private <T> void deliver(long ticket, T result, Consumer<T> answer) {
        if (ticket == latest) {
            answer.accept(result);
        }
    }

    /** Runs something on the JavaFX thread after what is waiting there already. */
    public static void enqueue(Runnable action) {
        Platform.runLater(action);
    }

    /** Runs something on the JavaFX thread when a scene has been laid out once more and handed to the renderer. */
    public static void afterFrame(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                enqueue(action);
            }
        });
        Platform.requestNextPulse();
    }

    @Override
    public void close() {
        cancel();
        worker.shutdownNow();
    }
}
