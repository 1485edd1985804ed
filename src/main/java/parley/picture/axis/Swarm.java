package parley.picture.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Marks along one line, moved apart so that none hides another: first spread within the room that each may take, then
 * smaller, then stacked in rows; where none of that helps they do not fit. Takes O(n log n) time in the number of marks.
 *
 * <p>One row is least squares under a least distance, by pooling adjacent violators; source: M. Ayer et al., "An
 * empirical distribution function for sampling with incomplete information", Annals of Mathematical Statistics 26
 * (1955).
 */
final class Swarm {
    private static final double GAP = 1;
    /** Marks that are smaller cannot be read. */
    static final double SMALLEST = 9;

    private static final List<Size> SIZES =
            List.of(new Size(1, 13), new Size(1, 11), new Size(1, 9), new Size(2, 9), new Size(3, 9));

    private Swarm() {}

    /**
     * Where the middle of a mark would stand if it were alone, and between which places it may be moved as a whole.
     *
     * @param rank what it stands for
     */
    record Wish(int rank, double x, double low, double high) {
        private double earliest(double pitch) {
            return low + Math.min(pitch, high - low) / 2;
        }

        /** The same, free to be anywhere between two places and nowhere else. */
        Wish between(double from, double to) {
            return new Wish(rank, Math.clamp(x, from, to), from, to);
        }

        private double latest(double pitch) {
            return high - Math.min(pitch, high - low) / 2;
        }
    }

    /**
     * Where a mark stands.
     *
     * @param y how far below the line, in pixels; above where negative
     * @param size how wide and high it is
     */
    record Spot(int rank, double x, double y, double size) {}

    private record Size(int rows, double width) {
        double pitch() {
            return width + GAP;
        }
    }

    /** Places marks of at most a width in at most as many rows; empty where they do not fit. */
    static Optional<List<Spot>> spread(List<Wish> wishes, double largest, int rows) {
        var ordered =
                wishes.stream().sorted(Comparator.comparingDouble(Wish::x)).toList();
        return SIZES.stream()
                .filter(size -> size.width() <= largest && size.rows() <= rows)
                .map(size -> attempt(ordered, size))
                .filter(spots -> spots.size() == wishes.size())
                .findFirst();
    }

    /** How many rows of the smallest marks fit into a height. */
    static int rows(double height) {
        return Math.clamp((long) Math.floor((height - GAP) / (SMALLEST + GAP)), 1, 3);
    }

    /** Marks where they would stand if each were alone. */
    static List<Spot> alone(List<Wish> wishes, double size) {
        return wishes.stream()
                .map(wish -> new Spot(wish.rank(), wish.x(), 0, size))
                .toList();
    }

    /** All marks at one size, or none where they do not fit. */
    private static List<Spot> attempt(List<Wish> ordered, Size size) {
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < size.rows(); row++) {
            var line = every(ordered, size.rows(), row);
            var xs = inOneRow(line, size.pitch());
            if (xs.length < line.size()) {
                return List.of();
            }
            double y = (row - (size.rows() - 1) / 2.0) * size.pitch();
            IntStream.range(0, xs.length)
                    .forEach(i -> spots.add(new Spot(line.get(i).rank(), xs[i], y, size.width())));
        }
        return size.rows() == 1 ? spots : settled(spots, size.pitch());
    }

    /** Lets the marks that have nobody beside them stand on the line itself. */
    private static List<Spot> settled(List<Spot> spots, double pitch) {
        var ordered = spots.stream().sorted(Comparator.comparingDouble(Spot::x)).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> {
                    var spot = ordered.get(i);
                    boolean alone = (i == 0 || spot.x() - ordered.get(i - 1).x() >= pitch)
                            && (i == ordered.size() - 1 || ordered.get(i + 1).x() - spot.x() >= pitch);
                    return alone ? new Spot(spot.rank(), spot.x(), 0, spot.size()) : spot;
                })
                .toList();
    }

    private static List<Wish> every(List<Wish> all, int step, int first) {
        return IntStream.iterate(first, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    /** Places at least a pitch apart, as near as may be to where they were wished; none where there is no room. */
    private static double[] inOneRow(List<Wish> line, double pitch) {
        int n = line.size();
        var earliest = new double[n];
        var latest = new double[n];
        for (int i = 0; i < n; i++) {
            earliest[i] =
                    Math.max(line.get(i).earliest(pitch), i == 0 ? Double.NEGATIVE_INFINITY : earliest[i - 1] + pitch);
        }
        for (int i = n - 1; i >= 0; i--) {
            latest[i] =
                    Math.min(line.get(i).latest(pitch), i == n - 1 ? Double.POSITIVE_INFINITY : latest[i + 1] - pitch);
            if (earliest[i] > latest[i] + 1e-9) {
                return new double[0];
            }
        }
        var xs = apart(line, pitch);
        // Bounds whose neighbours are a pitch apart keep places a pitch apart.
        return IntStream.range(0, n)
                .mapToDouble(i -> Math.max(earliest[i], Math.min(latest[i], xs[i])))
                .toArray();
    }

    private static double[] apart(List<Wish> line, double pitch) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < line.size(); i++) {
            var block = new Block(line.get(i).x() - i * pitch, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean() >= block.mean()) {
                block = block.joined(blocks.removeLast());
            }
            blocks.add(block);
        }
        var means = blocks.stream()
                .flatMapToDouble(block -> IntStream.range(0, block.count()).mapToDouble(_ -> block.mean()))
                .toArray();
        return IntStream.range(0, means.length)
                .mapToDouble(i -> means[i] + i * pitch)
                .toArray();
    }

    private record Block(double mean, int count) {
        Block joined(Block other) {
            int together = count + other.count;
            return new Block((mean * count + other.mean * other.count) / together, together);
        }
    }
}
