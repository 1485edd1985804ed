package parley.layout;

import java.util.SplittableRandom;

/**
 * Betters the places on a board by simulated annealing: moves a node, swaps two, moves, swaps or turns over whole camps, and keeps what lowers the cost
 * or, while it is warm, raises it a little. Time O(moves · cost of a node).
 */
final class Annealing {
    private static final double HOT = 1;
    private static final double COLD = 0.01;
    private static final double FINEST_STEP = 3;

    private final Board board;
    private final Costs costs;
    private final SplittableRandom random;
    private double temperature;
    private double step;
    /** The cost of the places as they are. */
    private double current;

    Annealing(Board board, Costs costs, long seed) {
        this.board = board;
        this.costs = costs;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes so many moves, each node in its turn.
     *
     * @param warmth of the start, from 0 (only what is better is kept) to 1
     */
    void run(int moves, double warmth) {
        var widest = Math.max(FINEST_STEP, 1.3 * costs.room() * Math.sqrt(warmth));
        current = costs.total();
        for (var move = 0; move < moves; move++) {
            var cooled = (double) move / moves;
            temperature = Math.max(COLD * warmth, HOT * warmth * Math.pow(COLD, cooled));
            step = widest * Math.pow(FINEST_STEP / widest, cooled);
            move(move % board.nodes);
        }
    }

    private void move(int node) {
        var kind = random.nextDouble() * Math.max(1, board.nodes / 16.0);
        if (kind < 0.03) {
            swap(node, random.nextInt(board.nodes));
        } else if (kind < 0.13) {
            rearrange(node, kind);
        } else {
            shift(node);
        }
    }

    private void shift(int node) {
        var x = board.x[node];
        var y = board.y[node];
        var side = board.side[node];
        var before = costs.of(node);
        if (random.nextInt(6) == 0) {
            board.side[node] = random.nextInt(Board.SIDES);
        }
        board.put(node, x + random.nextGaussian() * step, y + random.nextGaussian() * step);
        var after = costs.of(node);
        if (accepted(before, after)) {
            current += after - before;
        } else {
            board.x[node] = x;
            board.y[node] = y;
            board.side[node] = side;
            costs.measure(board.camp[node]);
        }
    }

    private boolean accepted(double before, double after) {
        return after <= before || (temperature > 0 && random.nextDouble() < Math.exp((before - after) / temperature));
    }

    private void swap(int one, int other) {
        attempt(() -> {
            var x = board.x[one];
            var y = board.y[one];
            board.put(one, board.x[other], board.y[other]);
            board.put(other, x, y);
        });
    }

    private void rearrange(int node, double kind) {
        var camp = board.members[board.camp[node]];
        var other = board.members[board.camp[random.nextInt(board.nodes)]];
        if (kind < 0.07) {
            attempt(() -> shift(camp, random.nextGaussian() * step, random.nextGaussian() * step));
        } else if (kind < 0.10) {
            attempt(() -> swap(camp, other));
        } else {
            attempt(() -> turn(camp, random.nextInt(4)));
        }
    }

    private void attempt(Runnable change) {
        var places = board.places();
        change.run();
        var after = costs.total();
        if (accepted(current, after)) {
            current = after;
        } else {
            board.restore(places);
            costs.measure();
        }
    }

    private void shift(int[] camp, double x, double y) {
        for (var i : camp) {
            board.put(i, board.x[i] + x, board.y[i] + y);
        }
    }

    private void swap(int[] one, int[] other) {
        var x = mean(board.x, other) - mean(board.x, one);
        var y = mean(board.y, other) - mean(board.y, one);
        shift(one, x, y);
        shift(other, -x, -y);
    }

    /** Mirrors a camp across, down or both, or turns it by a right angle. */
    private void turn(int[] camp, int way) {
        var middleX = mean(board.x, camp);
        var middleY = mean(board.y, camp);
        for (var i : camp) {
            var dx = board.x[i] - middleX;
            var dy = board.y[i] - middleY;
            switch (way) {
                case 0 -> board.put(i, middleX - dx, middleY + dy);
                case 1 -> board.put(i, middleX + dx, middleY - dy);
                case 2 -> board.put(i, middleX - dx, middleY - dy);
                default -> board.put(i, middleX - dy, middleY + dx);
            }
        }
    }

    private static double mean(double[] values, int[] of) {
        var sum = 0.0;
        for (var i : of) {
            sum += values[i];
        }
        return sum / of.length;
    }
}
