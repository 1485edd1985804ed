package parley.raster;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import parley.bench.Kernels;

/** A thousand straight lines with smooth edges on an image of 1,440 by 900 pixels. */
public class LineKernels extends Kernels {
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
        for (int e = 0; e < ends.length; e += 2) {
            ends[e] = 1_440 * random.nextDouble();
            ends[e + 1] = 900 * random.nextDouble();
        }
    }

    @Benchmark
    public Pixels thousandLines() {
        for (int e = 0; e < ends.length; e += 4) {
            pen.line(ends[e], ends[e + 1], ends[e + 2], ends[e + 3], width, 0x3366cc, Pixels.FULL / 2);
        }
        return pixels;
    }
}
