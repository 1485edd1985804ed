package parley.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A Java program of its own, which can be killed. */
final class Child {
    private static final long POLL_MILLIS = 5;

    private @Nullable Process process;

    /** Starts a class's main method with a file as its only argument. */
    void start(Class<?> program, Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        program.getName(),
                        file.toString())
                .inheritIO()
                .start();
    }

    /** Waits for something to become true, however long that takes, as long as the program runs. */
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (process == null || !process.isAlive()) {
                throw new AssertionError("the program ended before");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Kills it, with no time to put anything in order, and waits until it is gone. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }
}
