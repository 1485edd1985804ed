package parley.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import parley.bench.MadeNetwork;
import parley.ui.fx.Background;
import parley.ui.graph.FrameBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley bench draw}: how long a frame takes with every actor moving. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = "Measures the milliseconds of a frame with every actor moving: SmartGraph, a Canvas, and our own"
                + " image; and of our own those from a gesture to what it shows; no display is needed.")
final class BenchDraw implements Callable<Integer> {
    @Option(
            names = "--actors",
            split = ",",
            paramLabel = "N",
            description = "How many actors, with three ties each; 40,1000,10000,100000 where not said.")
    List<Integer> actors = List.of(40, 1_000, 10_000, 100_000);

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        row(
                "actors/ties",
                "SmartGraph",
                "Canvas",
                "ours",
                "to SmartGraph",
                "to Canvas",
                "pan",
                "zoom",
                "hover",
                "still");
        for (int size : actors) {
            var times = measure(size);
            row(
                    times.actors() + "/" + times.ties(),
                    milliseconds(times.smartGraph()),
                    milliseconds(times.canvas()),
                    milliseconds(times.raster()),
                    ratio(times.raster() / times.smartGraph()),
                    ratio(times.raster() / times.canvas()),
                    milliseconds(times.gestures().pan()),
                    milliseconds(times.gestures().zoom()),
                    milliseconds(times.gestures().hover()),
                    milliseconds(times.gestures().still()));
        }
        Platform.exit();
        return 0;
    }

    /** Each as soon as it is known, since the next may take minutes. */
    private void row(String... cells) {
        spec.commandLine()
                .getOut()
                .println(String.format(Locale.ROOT, "%-16s%12s%12s%12s%16s%12s%12s%12s%12s%12s", (Object[]) cells));
    }

    private static FrameBench.Times measure(int size) {
        var dataset = MadeNetwork.of(size, 3 * size, 1);
        var times = new CompletableFuture<FrameBench.Times>();
        Background.enqueue(() -> {
            try {
                times.complete(FrameBench.measure(dataset));
            } catch (RuntimeException | Error failure) {
                times.completeExceptionally(failure);
            }
        });
        return times.join();
    }

    private static String milliseconds(double time) {
        return Double.isNaN(time) ? "–" : String.format(Locale.ROOT, "%.1f ms", time);
    }

    private static String ratio(double part) {
        return Double.isNaN(part) ? "–" : String.format(Locale.ROOT, "1/%.1f", 1 / part);
    }
}
