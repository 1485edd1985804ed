package parley.dataset;

import org.jspecify.annotations.Nullable;
import parley.model.Statements;

/** The statements of a file in the order in which they were said, once it is known that they are wanted. */
final class Ordered implements AutoCloseable {
    private final Statements.Builder rows;
    private final @Nullable Aside<Statements> meanwhile;

    private Ordered(Statements.Builder rows, @Nullable Aside<Statements> meanwhile) {
        this.rows = rows;
        this.meanwhile = meanwhile;
    }

    /** Put in order by another thread while the file is judged, where they are many and may be wanted at all. */
    static Ordered meanwhile(StatementScan scan) {
        var rows = scan.rows();
        var _ = rows.asTheyCame();
        boolean begins = scan.hasMany() && rows.twins().isEmpty();
        return new Ordered(rows, begins ? new Aside<>(rows::build) : null);
    }

    /** Put in order only when they are asked for. */
    static Ordered later(StatementScan scan) {
        return new Ordered(scan.rows(), null);
    }

    /**
     * All of them; no id may stand twice.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    Statements statements() throws Intake.GivenUp {
        return meanwhile == null ? rows.build() : meanwhile.outcome();
    }

    @Override
    public void close() {
        if (meanwhile != null) {
            meanwhile.close();
        }
    }
}
