package parley.raster;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand straight lines with smooth edges on an image of 1,440 by 900 pixels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineKernels {
    private static final int LINES = 1_000;

    @Param({"0.8", "2.5"})
    double width;

    private final Pixels pixels = new Pixels(1_440, 900);
    private final Pen pen = new Pen(pixels);
    private double[] ends;

    @Setup
    public void make() {
        var random = new Random(1);
        ends = new double[4 * LINES];
        for (var e = 0; e < ends.length; e += 2) {
            ends[e] = 1_440 * random.nextDouble();
            ends[e + 1] = 900 * random.nextDouble();
        }
    }

    @Benchmark
    public Pixels thousandLines() {
        for (var e = 0; e < ends.length; e += 4) {
            pen.line(ends[e], ends[e + 1], ends[e + 2], ends[e + 3], width, 0x3366cc, Pixels.FULL / 2);
        }
        return pixels;
    }
}
