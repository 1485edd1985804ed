package parley.dataset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import parley.model.Dated;
import parley.model.Statements;

/**
 * Which statement answers which, and whether that can be; found out on the columns. Takes time and, for four bytes each,
 * memory by the number of statements.
 */
final class Replies {
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;
    private static final int[] NO_ROWS = {};

    private final Statements rows;
    private final int[] answered;
    private final BitSet twins;
    private final BitSet undated;
    private final Map<Integer, int[]> circles = new HashMap<>();

    private Replies(Statements rows, int[] answered, BitSet twins, BitSet undated) {
        this.rows = rows;
        this.answered = answered;
        this.twins = twins;
        this.undated = undated;
    }

    /**
     * Looks up what each statement answers.
     *
     * @param twins the rows whose id stands in a row before them, so that nothing can answer them
     * @param nameless the rows without an id, so that nothing can answer them either
     * @param undated the rows whose date is not sound
     */
    static Replies of(Statements rows, BitSet twins, BitSet nameless, BitSet undated) {
        int[] answered = new int[rows.size()];
        for (int row = 0; row < answered.length; row++) {
            int of = rows.answered(row);
            boolean known = of != Statements.NONE && !nameless.get(of);
            answered[row] = known ? of : rows.inReplyTo(row) == null ? NONE : UNKNOWN;
        }
        var replies = new Replies(rows, answered, twins, undated);
        Circles.in(answered.length, replies::answered).forEach(circle -> replies.circles.put(circle[0], circle));
        return replies;
    }

    private int[] answered(int row) {
        return answered[row] < 0 || twins.get(row) ? NO_ROWS : new int[] {answered[row]};
    }

    /** The rows of which there is something to say. */
    BitSet doubtful() {
        var doubtful = new BitSet();
        for (int row = 0; row < answered.length; row++) {
            doubtful.set(row, answered[row] == UNKNOWN || (answered[row] >= 0 && isEarly(row)));
        }
        circles.keySet().forEach(doubtful::set);
        return doubtful;
    }

    /** Adds to the findings what is to be said of a row, whose keys are given. */
    void check(int row, Fields fields) {
        if (answered[row] >= 0 && isEarly(row)) {
            fields.warning(
                    "inReplyTo",
                    "It answers \"" + rows.id(answered[row])
                            + "\", which was said later; correct \"inReplyTo\" or a date.");
        }
        var circle = circles.get(row);
        if (circle != null) {
            fields.warning("inReplyTo", DatasetRules.circle("Replies", circle, rows::id, "inReplyTo"));
        }
    }

    private boolean isEarly(int row) {
        return !undated.get(row)
                && !undated.get(answered[row])
                && isBefore(rows.said().get(row), rows.said().get(answered[row]));
    }

    private static boolean isBefore(Dated said, Dated answeredSaid) {
        if (said instanceof Dated.Moment(var at) && answeredSaid instanceof Dated.Moment(var answeredAt)) {
            return at.isBefore(answeredAt);
        }
        return said.last().isBefore(answeredSaid.first());
    }
}
