package parley.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import parley.dataset.ShippedDatasets;
import parley.session.Foundation;
import parley.ui.fx.Background;
import parley.ui.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley bench memory}: whether a window that is used for long goes on holding what it needs no more. */
@Command(
        name = "memory",
        mixinStandardHelpOptions = true,
        description =
                "Measures the heap, after collecting garbage, of a window in which datasets are opened one after the"
                        + " other and then looked at in random ways; no display is needed.")
final class BenchMemory implements Callable<Integer> {
    private static final int REPORTS = 10;
    private static final int STEPS_A_PULSE = 5;

    @Option(names = "--opens", paramLabel = "N", description = "How often a dataset is opened; 200 where not said.")
    int opens = 200;

    @Option(names = "--steps", paramLabel = "N", description = "How many random steps are taken; 10000 where not said.")
    int steps = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "The same number takes the same steps.")
    long seed = 1;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        var explorer = onFxThread(BenchMemory::window);
        row("done", "heap MB");
        open(explorer);
        step(explorer);
        Platform.exit();
        return 0;
    }

    private static Explorer window() {
        var launch = new Launch(
                Start.with(Opening.first()),
                Settings.FIRST_START,
                1440,
                900,
                Theme.LIGHT,
                false,
                null,
                null,
                null,
                null,
                Path.of("no-views"),
                null);
        var explorer = new Explorer(
                launch, new PrintWriter(Writer.nullWriter()), new CompletableFuture<>(), Dialogs.ofSystem());
        explorer.start(new Stage());
        return explorer;
    }

    /** The shipped datasets in turn, each read anew. */
    private void open(Explorer explorer) {
        var all = ShippedDatasets.ALL;
        for (int i = 1; i <= opens; i++) {
            var founded = Foundation.of(all.get(i % all.size()).dataset());
            onFxThread(() -> {
                explorer.session().open(founded);
                return null;
            });
            drawn(explorer);
            report("opened", i, opens);
        }
    }

    private void step(Explorer explorer) {
        var random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        for (int i = 1; i <= steps; i++) {
            onFxThread(() -> {
                RandomWalk.step(explorer.session(), random);
                return null;
            });
            if (i % STEPS_A_PULSE == 0) {
                pulse(explorer);
            }
            report("steps", i, steps);
        }
    }

    private void report(String what, int done, int all) {
        if (done % Math.max(1, all / REPORTS) == 0) {
            row(done + " " + what, String.format(Locale.ROOT, "%.1f", heap()));
        }
    }

    private void row(String... cells) {
        var out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%-16s%12s", (Object[]) cells));
        out.flush();
    }

    /** Megabytes in use after garbage was collected; the collector may take more than one turn. */
    private static double heap() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static void drawn(Explorer explorer) {
        var drawn = new CompletableFuture<@Nullable Void>();
        Background.enqueue(() -> explorer.network().whenDrawn(() -> drawn.complete(null)));
        drawn.join();
        pulse(explorer);
    }

    /** Lets the window lay out and paint what was changed. */
    private static void pulse(Explorer explorer) {
        var painted = new CompletableFuture<@Nullable Void>();
        Background.enqueue(() -> Background.afterFrame(explorer.window().getScene(), () -> painted.complete(null)));
        painted.join();
    }

    private static <T> T onFxThread(Callable<T> action) {
        var done = new CompletableFuture<T>();
        Background.enqueue(() -> {
            try {
                done.complete(action.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }
}
