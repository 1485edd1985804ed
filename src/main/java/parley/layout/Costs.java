package parley.layout;

import java.util.Arrays;
import parley.picture.Regions;
import parley.picture.Segments;

/**
 * What is wrong with the places on a board, a straight crossing of two links counting 1. A sum of terms, each of a pair of
 * nodes, of a link and a node, of two links, or of camps, so that moving a node costs only the terms that it is in
 * (after Davidson and Harel, "Drawing Graphs Nicely Using Simulated Annealing", ACM TOG 1996).
 */
final class Costs {
    private static final int DIRECTIONS = 24;
    private static final double[] COSINE = new double[DIRECTIONS];
    private static final double[] SINE = new double[DIRECTIONS];

    static {
        for (var k = 0; k < DIRECTIONS; k++) {
            COSINE[k] = Math.cos(2 * Math.PI * k / DIRECTIONS);
            SINE[k] = Math.sin(2 * Math.PI * k / DIRECTIONS);
        }
    }

    private static final double COLLISION = 5;
    private static final double CROWDING = 1.6;
    private static final double SPREAD = 0.035;
    private static final double STRESS = 0.25;
    private static final double OVER_MARK = 1.6;
    private static final double NEAR_MARK = 1.2;
    private static final double OVER_LABEL = 0.6;
    private static final double OVER_OWN_LABEL = 0.3;
    private static final double ABOVE = 0.25;
    private static final double BESIDE = 0.4;
    private static final double TIGHT = 1.3;
    private static final double TIGHT_ANGLE = Math.toRadians(28);
    private static final double CAMPS = 8;
    private static final double OVERLAP = 9;
    /** Below it two regions overlap however little padding they have, in pixels. */
    private static final double LEAST_BETWEEN_CAMPS = 12;

    private static final double SPRAWL = 1.1;

    private final Board board;
    /** The room a node has to itself when all share the area alike: the side of its square, in pixels. */
    private final double room;
    /** How far apart marks should be, edge to edge, in pixels. */
    private final double apart;

    private final double labelsApart;
    /** How far links should keep from the marks of others, in pixels. */
    private final double clearance;

    private final double linkLength;
    private final double padding;
    private final double caption;
    private final double[][] reach;

    Costs(Board board, double padding) {
        this.board = board;
        this.padding = padding;
        caption = Regions.captionBand(board.labelHeight, padding, board.nodes);
        room = Math.sqrt(board.area.width() * board.area.height() / Math.max(1, board.nodes));
        apart = Math.clamp(room * 0.28, 6, 44);
        labelsApart = Math.clamp(room * 0.06, 3, 10);
        clearance = Math.clamp(room * 0.12, 6, 18);
        linkLength = room * 1.15;
        reach = new double[board.members.length][DIRECTIONS];
    }

    double room() {
        return room;
    }

    /** All terms. Time O(nodes² + nodes · links + links²). */
    double total() {
        var cost = 0.0;
        for (var i = 0; i < board.nodes; i++) {
            cost += beside(i);
            for (var j = 0; j < i; j++) {
                cost += pair(i, j);
            }
        }
        for (var l = 0; l < board.links.length; l++) {
            for (var i = 0; i < board.nodes; i++) {
                cost += over(l, i);
            }
            for (var m = 0; m < l; m++) {
                cost += cross(l, m);
            }
        }
        return cost + allCamps();
    }

    /** The terms that a node is in. Time O(nodes + (nodes + links) · its links). */
    double of(int node) {
        var cost = 0.0;
        for (var i = 0; i < board.nodes; i++) {
            cost += i == node ? 0 : pair(node, i);
        }
        for (var l = 0; l < board.links.length; l++) {
            cost += joins(l, node) ? 0 : over(l, node);
        }
        for (var l : board.linksOf[node]) {
            cost += of(node, l);
        }
        return cost + beside(node) + ofCamp(board.camp[node]);
    }

    private double of(int node, int link) {
        var cost = 0.0;
        for (var i = 0; i < board.nodes; i++) {
            cost += over(link, i);
        }
        for (var m = 0; m < board.links.length; m++) {
            cost += m == link || (joins(m, node) && m < link) ? 0 : cross(link, m);
        }
        return cost;
    }

    private boolean joins(int link, int node) {
        return board.links[link][0] == node || board.links[link][1] == node;
    }

    private double beside(int node) {
        return board.side[node] == Board.BELOW ? 0 : board.side[node] == Board.ABOVE ? ABOVE : BESIDE;
    }

    private double pair(int i, int j) {
        var dx = board.x[i] - board.x[j];
        var dy = board.y[i] - board.y[j];
        var distance = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        var spread = room / distance;
        var wanted = board.distances.between(i, j) * linkLength;
        var stretch = distance / wanted - 1;
        return SPREAD * spread * spread + STRESS * stretch * stretch + crowding(i, j, distance);
    }

    private double crowding(int i, int j, double distance) {
        if (Math.abs(board.y[i] - board.y[j]) > 160 || distance > 400) {
            return 0;
        }
        return 2 * shortOf(apart, distance - board.radius[i] - board.radius[j])
                + labels(i, j)
                + label(i, j)
                + label(j, i);
    }

    private double labels(int i, int j) {
        var across = board.labelX(i) - board.labelX(j);
        var down = board.labelY(i) - board.labelY(j);
        return shortOf(labelsApart, boxes(across, board.labelHalf[i] + board.labelHalf[j], down, board.labelHeight));
    }

    /** The mark of one against the label of another. */
    private double label(int mark, int label) {
        var dx = board.x[mark] - board.labelX(label);
        var dy = board.y[mark] - board.labelY(label);
        var r = board.radius[mark];
        return shortOf(labelsApart, boxes(dx, r + board.labelHalf[label], dy, r + board.labelHeight / 2));
    }

    /** The gap between two boxes; negative where they overlap. */
    private static double boxes(double dx, double halves, double dy, double heights) {
        var across = Math.abs(dx) - halves;
        var down = Math.abs(dy) - heights;
        return across > 0 && down > 0 ? Math.sqrt(across * across + down * down) : Math.max(across, down);
    }

    private static double shortOf(double wanted, double gap) {
        if (gap >= wanted) {
            return 0;
        }
        if (gap < 0) {
            return COLLISION + CROWDING - gap / 10;
        }
        var share = 1 - gap / wanted;
        return CROWDING * share * share;
    }

    private double over(int link, int node) {
        var a = board.links[link][0];
        var b = board.links[link][1];
        var own = a == node || b == node;
        var reach = board.radius[node] + 30;
        if (Math.min(board.y[a], board.y[b]) > board.y[node] + reach
                || Math.max(board.y[a], board.y[b]) < board.y[node] - reach
                || Math.min(board.x[a], board.x[b]) > board.x[node] + reach + 2 * board.labelHalf[node]
                || Math.max(board.x[a], board.x[b]) < board.x[node] - reach - 2 * board.labelHalf[node]) {
            return 0;
        }
        return overLabel(a, b, node) * (own ? OVER_OWN_LABEL : OVER_LABEL) + (own ? 0 : overMark(a, b, node));
    }

    private double overMark(int a, int b, int node) {
        var distance = Segments.distance(board.x[node], board.y[node], board.x[a], board.y[a], board.x[b], board.y[b]);
        var gap = distance - board.radius[node];
        if (gap >= clearance) {
            return 0;
        }
        var share = Math.min(1, 1 - gap / clearance);
        return NEAR_MARK * share * share + (gap < 2 ? OVER_MARK : 0);
    }

    private double overLabel(int a, int b, int node) {
        var left = board.labelX(node) - board.labelHalf[node];
        var top = board.labelY(node) - board.labelHeight / 2;
        var right = left + 2 * board.labelHalf[node];
        var bottom = top + board.labelHeight;
        var met = Segments.meets(board.x[a], board.y[a], board.x[b], board.y[b], left, top, right, bottom);
        return met ? 1 : 0;
    }

    private double cross(int l, int m) {
        var a = board.links[l][0];
        var b = board.links[l][1];
        var c = board.links[m][0];
        var d = board.links[m][1];
        if (a == c || a == d) {
            return tight(a, b, a == c ? d : c);
        }
        if (b == c || b == d) {
            return tight(b, a, b == c ? d : c);
        }
        if (apart(board.x, a, b, c, d) || apart(board.y, a, b, c, d)) {
            return 0;
        }
        var crossed = Segments.cross(
                board.x[a], board.y[a], board.x[b], board.y[b], board.x[c], board.y[c], board.x[d], board.y[d]);
        return crossed ? 1 + 0.6 * alignment(a, b, c, d) : 0;
    }

    private static boolean apart(double[] at, int a, int b, int c, int d) {
        return Math.min(at[a], at[b]) > Math.max(at[c], at[d]) || Math.max(at[a], at[b]) < Math.min(at[c], at[d]);
    }

    /** 0 where the two links stand square on each other, 1 where they run alike. */
    private double alignment(int a, int b, int c, int d) {
        return Math.abs(cosine(
                board.x[b] - board.x[a], board.y[b] - board.y[a], board.x[d] - board.x[c], board.y[d] - board.y[c]));
    }

    private double tight(int hub, int one, int other) {
        var cosine = cosine(
                board.x[one] - board.x[hub],
                board.y[one] - board.y[hub],
                board.x[other] - board.x[hub],
                board.y[other] - board.y[hub]);
        if (cosine < 0.88) {
            return 0;
        }
        var angle = Math.sqrt(2 * Math.max(0, 1 - cosine));
        var share = Math.max(0, 1 - angle / TIGHT_ANGLE);
        return TIGHT * share * share;
    }

    private static double cosine(double ax, double ay, double bx, double by) {
        return (ax * bx + ay * by) / Math.max(1e-9, Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)));
    }

    private double allCamps() {
        measure();
        var cost = 0.0;
        for (var c = 0; c < reach.length; c++) {
            cost += sprawl(c);
            for (var d = 0; d < c; d++) {
                cost += camps(c, d);
            }
        }
        return cost;
    }

    /** Leaves the reach of every other camp as it was last measured. */
    private double ofCamp(int c) {
        measure(c);
        var cost = sprawl(c);
        for (var d = 0; d < reach.length; d++) {
            cost += c == d ? 0 : camps(c, d);
        }
        return cost;
    }

    /** Measures all camps anew. */
    void measure() {
        for (var c = 0; c < reach.length; c++) {
            measure(c);
        }
    }

    /** How far a camp reaches from the corner of the pane, in each direction, with room for its caption on top. */
    void measure(int c) {
        var reached = reach[c];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        for (var i : board.members[c]) {
            var labelX = board.labelX(i);
            var labelY = board.labelY(i);
            for (var k = 0; k < DIRECTIONS; k++) {
                var mark = board.x[i] * COSINE[k] + board.y[i] * SINE[k] + board.radius[i];
                var half = board.labelHalf[i] * Math.abs(COSINE[k]) + board.labelHeight / 2 * Math.abs(SINE[k]);
                var label = labelX * COSINE[k] + labelY * SINE[k] + half;
                reached[k] = Math.max(reached[k], Math.max(mark, label));
            }
        }
        for (var k = DIRECTIONS / 2; k < DIRECTIONS && board.drawn[c]; k++) {
            reached[k] -= SINE[k] * caption;
        }
    }

    private double camps(int c, int d) {
        if (board.members[c].length == 0 || board.members[d].length == 0 || (!board.drawn[c] && !board.drawn[d])) {
            return 0;
        }
        var gap = Double.NEGATIVE_INFINITY;
        for (var k = 0; k < DIRECTIONS; k++) {
            gap = Math.max(gap, -reach[c][k] - reach[d][(k + DIRECTIONS / 2) % DIRECTIONS]);
        }
        var wanted = padding * ((board.drawn[c] ? 1 : 0) + (board.drawn[d] ? 1 : 0) + 0.5) + 4;
        var share = Math.max(0, (wanted - gap) / wanted);
        return CAMPS * share * Math.min(share, 1) + (gap < LEAST_BETWEEN_CAMPS ? OVERLAP - gap / 12 : 0);
    }

    /** How much wider than need be a region is: its mean width, squared, by the room that its nodes should have. */
    private double sprawl(int c) {
        if (!board.drawn[c]) {
            return 0;
        }
        var around = 0.0;
        for (var k = 0; k < DIRECTIONS; k++) {
            around += reach[c][k];
        }
        var width = 2 * around / DIRECTIONS / room;
        return SPRAWL * width * width / board.members[c].length;
    }
}
