package parley.ui.axis;

import java.util.List;
import java.util.Optional;
import parley.model.Statement;
import parley.session.Reading;
import parley.session.Selection;

/** The way from statement to statement, in the order they were said, over those that the filter leaves. */
final class Walk {
    private Walk() {}

    /** The first one said after the selected one; the first of all where no statement is selected. */
    static Optional<Statement> next(Reading reading) {
        int here = position(reading.dataset().statements(), reading);
        return here < 0
                ? first(reading)
                : surviving(reading, reading.dataset().statements().subList(here + 1, size(reading)));
    }

    /** The last one said before the selected one; the last of all where no statement is selected. */
    static Optional<Statement> previous(Reading reading) {
        int here = position(reading.dataset().statements(), reading);
        return here < 0
                ? last(reading)
                : surviving(
                        reading, reading.dataset().statements().subList(0, here).reversed());
    }

    static Optional<Statement> first(Reading reading) {
        return reading.projection().statements().stream().findFirst();
    }

    static Optional<Statement> last(Reading reading) {
        return reading.projection().statements().reversed().stream().findFirst();
    }

    /** Which of the surviving statements is selected, counted from 1; 0 for none. */
    static int place(Reading reading) {
        return position(reading.projection().statements(), reading) + 1;
    }

    private static int size(Reading reading) {
        return reading.dataset().statements().size();
    }

    private static Optional<Statement> surviving(Reading reading, List<Statement> way) {
        return way.stream()
                .filter(statement -> reading.projection().holdsStatement(statement.id()))
                .findFirst();
    }

    /** Where the selected statement stands in a list; -1 where it does not, or none is selected. */
    private static int position(List<Statement> statements, Reading reading) {
        return reading.state().selection() instanceof Selection.OfStatement(var id)
                ? statements.stream().map(Statement::id).toList().indexOf(id)
                : -1;
    }
}
