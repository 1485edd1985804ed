package parley.picture.axis;

import java.util.function.ToDoubleFunction;

/**
 * In which cells of the calendar marks are counted, and how full the busiest lane's are on average. The latter is the same
 * whatever is filtered and whichever days are on view, so that neither cells nor tints change while a reader looks around.
 *
 * @param usual statements in a cell of the busiest lane, where they are spread evenly
 */
record Counting(Cells cells, double usual) {
    /** A tint begins at so many statements, or where cells are fuller, at the same parts of what is usual. */
    private static final int[] TINTS = {1, 4, 7, 13};

    private static final double USUAL_TINT = 7;
    /** Statements do not come evenly: a number must fit that is so many times the usual one. */
    private static final double UNEVEN = 1.5;
    /** Longer numbers are rounded to as many characters. */
    private static final int LONGEST = 4;

    private static final double MARGIN = 2;

    /** As fine as there is room for any number. */
    static Counting of(TimeScale scale) {
        return new Counting(Cells.of(scale, _ -> 0), 0);
    }

    /**
     * As fine as there is room for the numbers of a plan's lanes.
     *
     * @param widthOf how wide a text prints
     */
    static Counting of(TimeScale scale, AxisPlan plan, ToDoubleFunction<String> widthOf) {
        int busiest = plan.lanes().lanes().stream()
                .mapToInt(lane -> lane.entries().size())
                .max()
                .orElse(0);
        double daily = busiest / (double) Days.whole(plan.period()).count();
        var cells = Cells.of(scale, days -> widest(Math.min(busiest, daily * days), widthOf));
        return new Counting(cells, daily * cells.days());
    }

    private static double widest(double usual, ToDoubleFunction<String> widthOf) {
        var number = String.valueOf(Math.round(usual * UNEVEN));
        return widthOf.applyAsDouble("8".repeat(Math.min(LONGEST, number.length()))) + MARGIN;
    }

    /** How dark a cell is that counts some statements, from 0 for none to 4. */
    int tint(int counted) {
        double step = Math.max(1, usual / USUAL_TINT);
        int tint = 0;
        while (tint < TINTS.length && counted >= (tint == 0 ? 1 : TINTS[tint] * step)) {
            tint++;
        }
        return tint;
    }
}
