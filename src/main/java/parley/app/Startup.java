package parley.app;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import parley.session.Session;

/** Brings JavaFX up with a window, and waits until that is closed. */
final class Startup {
    private Startup() {}

    /** Shows a window and comes back when it is closed, with the exit code. */
    static int run(Launch launch, PrintWriter err) {
        if (launch.snapshot() != null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        var exit = new CompletableFuture<Integer>();
        return run(() -> open(launch, session(launch), err, exit, new Stage()), err, exit);
    }

    /** Brings JavaFX up, does something on its thread, and comes back with the exit code. */
    static int run(Runnable first, PrintWriter err, CompletableFuture<Integer> exit) {
        System.setProperty("java.awt.headless", "true");
        try {
            Platform.startup(() -> orElseEnd(first, exit));
        } catch (UnsupportedOperationException e) {
            err.println("Parley cannot open a window here: " + e.getMessage()
                    + ". Check DISPLAY, or draw the window to a file with --snapshot FILE.png.");
            return 1;
        }
        return exit.join();
    }

    /** What a window starts with; takes its time, and may be made in any thread before the window is. */
    static Session session(Launch launch) {
        return new Session(launch.opening().dataset(), launch.start().state());
    }

    /** Fills a stage; to be called on the JavaFX thread, which owns the session from then on. */
    static void open(Launch launch, Session session, PrintWriter err, CompletableFuture<Integer> exit, Stage stage) {
        orElseEnd(() -> new Explorer(launch, session, err, exit, Dialogs.ofSystem()).start(stage), exit);
    }

    /** A window that cannot be built ends the program with its failure, instead of leaving it waiting for nothing. */
    private static void orElseEnd(Runnable building, CompletableFuture<Integer> exit) {
        try {
            building.run();
        } catch (RuntimeException | Error failure) {
            exit.completeExceptionally(failure);
            throw failure;
        }
    }
}
