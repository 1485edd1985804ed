package parley.ui.axis;

import java.util.Optional;
import java.util.stream.IntStream;
import parley.model.Statement;
import parley.model.Statements;
import parley.session.Reading;
import parley.session.Selection;

/** The way from statement to statement, in the order they were said, over those that the filter leaves. */
final class Walk {
    private static final int NONE = Statements.NONE;

    private Walk() {}

    /** The first one said after the selected one; the first of all where no statement is selected. */
    static Optional<Statement> next(Reading reading) {
        int here = selected(reading);
        return here == NONE ? first(reading) : firstOf(reading, IntStream.range(here + 1, size(reading)));
    }

    /** The last one said before the selected one; the last of all where no statement is selected. */
    static Optional<Statement> previous(Reading reading) {
        int here = selected(reading);
        return here == NONE
                ? last(reading)
                : firstOf(reading, IntStream.range(0, here).map(back -> here - 1 - back));
    }

    static Optional<Statement> first(Reading reading) {
        var left = reading.projection().statements();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getFirst());
    }

    static Optional<Statement> last(Reading reading) {
        var left = reading.projection().statements();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
    }

    /** Which of the surviving statements is selected, counted from 1; 0 for none. */
    static int place(Reading reading) {
        return reading.projection().statements().placeOf(selected(reading)) + 1;
    }

    private static int size(Reading reading) {
        return reading.dataset().statements().size();
    }

    /** The first of some rows that survives. */
    private static Optional<Statement> firstOf(Reading reading, IntStream way) {
        return way.filter(reading.projection()::holdsStatement)
                .mapToObj(reading.dataset().statements()::get)
                .findFirst();
    }

    /** The row of the selected statement; {@link #NONE} where none is selected. */
    private static int selected(Reading reading) {
        return reading.state().selection() instanceof Selection.OfStatement(var id)
                ? reading.dataset().statements().row(id)
                : NONE;
    }
}
