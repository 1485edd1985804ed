package parley.ui.timeline;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import parley.model.Event;
import parley.model.Statement;

/** A row of the statement timeline. */
sealed interface Row {
    /**
     * When what follows was said.
     *
     * @param month the month it lies in, or null where that is not known
     */
    record Heading(String text, @Nullable YearMonth month) implements Row {}

    /** @param depth how deep it hangs in a chain of replies; 0 for one that answers nothing above it */
    record OfStatement(Statement statement, int depth) implements Row {}

    record OfEvent(Event event) implements Row {}
}
