package parley.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.picture.Box;

/**
 * A start for many nodes: every camp gets a rectangle of the area as large as its nodes with their labels need, camps with
 * many links beside each other, and its nodes stand there in rows, swapped until the links are short. So camps are apart
 * and nothing covers anything before anything is bettered.
 *
 * <p>The rectangles are rows of a treemap whose order is tried out (all orders up to seven camps), after Shneiderman, "Tree
 * Visualization with Tree-Maps", ACM TOG 1992. Time O(camps! · camps²) and O(swaps · links of a node).
 */
final class CampStart {
    private static final double BESIDE = 14;
    private static final double BELOW = 10;
    private static final int SWAPS_A_NODE = 400;
    private static final int ORDERED_IN_FULL = 7;
    /** What a rectangle costs that is so many times as wide as high, or the other way round. */
    private static final double SLIM = 0.35;

    private final Board board;
    private final Box area;
    private final double padding;
    private final double caption;
    private final int[] camps;
    private final double[] need;
    private final double all;
    private final int[][] between;

    /** Where each camp is to stand, and how bad that is. */
    private static final class Plan {
        final Box[] cells;
        final double cost;

        Plan(Box[] cells, double cost) {
            this.cells = cells;
            this.cost = cost;
        }
    }

    private CampStart(Board board, double padding, double caption) {
        this.board = board;
        this.padding = padding;
        this.caption = caption;
        area = board.area;
        camps = IntStream.range(0, board.members.length)
                .filter(c -> board.members[c].length > 0)
                .toArray();
        need = Arrays.stream(camps).mapToDouble(this::need).toArray();
        all = Arrays.stream(need).sum();
        between = between();
    }

    /**
     * Puts all nodes of a board, labels below.
     *
     * @param padding around the nodes of a camp, in pixels
     * @param caption room above them, in pixels
     */
    static void place(Board board, double padding, double caption, SplittableRandom random) {
        new CampStart(board, padding, caption).place(random);
    }

    private void place(SplittableRandom random) {
        Arrays.fill(board.side, Board.BELOW);
        var cells = best().cells;
        for (var c = 0; c < camps.length; c++) {
            rows(board.members[camps[c]], cells[c]);
        }
        swap(random);
    }

    private double width(int node) {
        return Math.max(2 * board.radius[node], 2 * board.labelHalf[node]) + BESIDE;
    }

    private double height(int node) {
        return 2 * board.radius[node] + board.labelHeight + BELOW;
    }

    private double need(int camp) {
        double nodes = Arrays.stream(board.members[camp])
                .mapToDouble(i -> width(i) * height(i))
                .sum();
        double side = Math.sqrt(nodes);
        return nodes + 2 * padding * 2 * side + (caption + 2 * padding) * side;
    }

    private int[][] between() {
        var place = new int[board.members.length];
        for (var c = 0; c < camps.length; c++) {
            place[camps[c]] = c;
        }
        var links = new int[camps.length][camps.length];
        for (var link : board.links) {
            var one = place[board.camp[link[0]]];
            var other = place[board.camp[link[1]]];
            links[one][other]++;
            links[other][one]++;
        }
        return links;
    }

    // --- rectangles of camps ---------------------------------------------------------------------------------------

    private Plan best() {
        var order = IntStream.range(0, camps.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -need[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (camps.length > ORDERED_IN_FULL) {
            return cut(order);
        }
        var best = new Plan[] {cut(order)};
        permute(order, 0, best);
        return best[0];
    }

    private void permute(int[] order, int from, Plan[] best) {
        if (from == order.length - 1) {
            var plan = cut(order);
            best[0] = plan.cost < best[0].cost ? plan : best[0];
        }
        for (var i = from; i < order.length; i++) {
            swap(order, from, i);
            permute(order, from + 1, best);
            swap(order, from, i);
        }
    }

    private static void swap(int[] values, int i, int j) {
        var value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    /** The best way to break an order into one, two or three rows. */
    private Plan cut(int[] order) {
        var best = plan(order, order.length, order.length);
        for (var first = 1; first < order.length; first++) {
            for (var second = first; second <= order.length; second++) {
                var plan = plan(order, first, second);
                best = plan.cost < best.cost ? plan : best;
            }
        }
        return best;
    }

    /** Hundreds of thousands of these are tried: plain loops. */
    private Plan plan(int[] order, int first, int second) {
        var cells = new Box[order.length];
        double y = area.y();
        y = row(order, 0, first, y, cells);
        y = row(order, first, second, y, cells);
        row(order, second, order.length, y, cells);
        return new Plan(cells, cost(cells));
    }

    /** Puts some of an order beside each other; where the next row begins. */
    private double row(int[] order, int from, int to, double y, Box[] cells) {
        var taken = 0.0;
        for (var o = from; o < to; o++) {
            taken += need[order[o]];
        }
        double height = area.height() * taken / all;
        double x = area.x();
        for (var o = from; o < to; o++) {
            double width = area.width() * need[order[o]] / taken;
            cells[order[o]] = new Box(x, y, width, height);
            x += width;
        }
        return y + height;
    }

    private double cost(Box[] cells) {
        var slim = 0.0;
        var apart = 0.0;
        for (var c = 0; c < cells.length; c++) {
            var slimness = Math.log(cells[c].width() / cells[c].height() / 1.5);
            slim += slimness * slimness * need[c];
            for (var d = 0; d < c; d++) {
                if (between[c][d] > 0) {
                    apart += between[c][d] * span(cells[c], cells[d]);
                }
            }
        }
        var diagonal = Math.hypot(area.width(), area.height());
        return SLIM * slim / all * cells.length + 8 * apart / diagonal / Math.max(1, board.links.length);
    }

    private static double span(Box one, Box other) {
        var x = one.x() + one.width() / 2 - other.x() - other.width() / 2;
        var y = one.y() + one.height() / 2 - other.y() - other.height() / 2;
        return Math.sqrt(x * x + y * y);
    }

    // --- nodes in a rectangle --------------------------------------------------------------------------------------

    /** In rows of about the same width each, larger marks first, in the middle of what the padding leaves. */
    private void rows(int[] nodes, Box cell) {
        var inner = new Box(
                cell.x() + padding,
                cell.y() + padding + caption,
                Math.max(1, cell.width() - 2 * padding),
                Math.max(1, cell.height() - 2 * padding - caption));
        var rows = broken(nodes, rowCount(nodes, inner));
        double step = inner.height() / rows.size();
        for (var r = 0; r < rows.size(); r++) {
            row(rows.get(r), inner, inner.y() + step * (r + 0.5), r);
        }
    }

    private int rowCount(int[] nodes, Box inner) {
        double wide = Arrays.stream(nodes).mapToDouble(this::width).sum();
        double high = Arrays.stream(nodes).mapToDouble(this::height).average().orElse(1);
        int fewest = (int) Math.ceil(wide / inner.width());
        int square = (int) Math.round(Math.sqrt(wide / high * inner.height() / inner.width()));
        return Math.clamp(Math.max(fewest, square), 1, nodes.length);
    }

    private List<List<Integer>> broken(int[] nodes, int count) {
        double target = Arrays.stream(nodes).mapToDouble(this::width).sum() / count;
        var rows = new ArrayList<List<Integer>>();
        var row = new ArrayList<Integer>();
        double filled = 0;
        for (var node : nodes) {
            if (!row.isEmpty() && filled + width(node) / 2 > target && rows.size() < count - 1) {
                rows.add(row);
                row = new ArrayList<>();
                filled = 0;
            }
            row.add(node);
            filled += width(node);
        }
        rows.add(row);
        return rows;
    }

    /** Every other row stands a little aside, so that links find ways between. */
    private void row(List<Integer> row, Box inner, double y, int number) {
        double taken = row.stream().mapToDouble(this::width).sum();
        double gap = Math.max(0, inner.width() - taken) / row.size();
        double x = inner.x() + (number % 2 == 0 ? gap / 3 : gap * 2 / 3);
        for (var node : row) {
            board.put(node, x + width(node) / 2, y - board.labelHeight / 2);
            x += width(node) + gap;
        }
    }

    // --- order within camps ----------------------------------------------------------------------------------------

    /** Swaps nodes of a camp as long as that makes their links shorter. */
    private void swap(SplittableRandom random) {
        for (var tries = SWAPS_A_NODE * board.nodes; tries > 0; tries--) {
            int one = random.nextInt(board.nodes);
            var camp = board.members[board.camp[one]];
            int other = camp[random.nextInt(camp.length)];
            double before = length(one) + length(other);
            exchange(one, other);
            if (length(one) + length(other) > before) {
                exchange(one, other);
            }
        }
    }

    private void exchange(int one, int other) {
        swap(board.x, one, other);
        swap(board.y, one, other);
    }

    private static void swap(double[] values, int i, int j) {
        var value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private double length(int node) {
        var length = 0.0;
        for (var link : board.linksOf[node]) {
            var ends = board.links[link];
            length += Math.hypot(board.x[ends[0]] - board.x[ends[1]], board.y[ends[0]] - board.y[ends[1]]);
        }
        return length;
    }
}
