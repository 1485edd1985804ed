package parley.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;

/** Times the opening of a dataset file in one run: Parley's, and that of Gson binding it to plain classes unchecked. */
public final class OpenBench {
    private static final double NANOS = 1e9;

    private OpenBench() {}

    /**
     * What came of one way to open a file; medians of some times, the ways in turn.
     *
     * @param bytes of the heap that what was read takes, after a garbage collection
     */
    public record Result(String name, double seconds, double bytes) {}

    private record Measure(double seconds, double bytes) {}

    /**
     * Both ways, Parley's first.
     *
     * @throws IOException when there is no such file
     * @throws IllegalArgumentException when it cannot be opened
     */
    public static List<Result> of(Path file, int times) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("there is no file " + file);
        }
        var ours = new ArrayList<Measure>();
        var peers = new ArrayList<Measure>();
        for (int i = 0; i < times; i++) {
            ours.add(measure(() -> opened(file)));
            peers.add(measure(() -> bound(file)));
        }
        return List.of(result("Parley", ours), result("Gson to classes", peers));
    }

    private static Object opened(Path file) {
        return switch (DatasetReader.read(file)) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Rejected(var problems) ->
                throw new IllegalArgumentException(problems.getFirst().sentence());
        };
    }

    private static Object bound(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return new Gson().fromJson(text, PeerFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure measure(Supplier<Object> opening) {
        long before = used();
        long start = System.nanoTime();
        var opened = opening.get();
        double seconds = (System.nanoTime() - start) / NANOS;
        long after = used();
        Reference.reachabilityFence(opened);
        return new Measure(seconds, after - before);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Result result(String name, List<Measure> measures) {
        return new Result(name, median(measures, Measure::seconds), median(measures, Measure::bytes));
    }

    private static double median(List<Measure> measures, ToDoubleFunction<Measure> of) {
        double[] sorted = measures.stream().mapToDouble(of).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
