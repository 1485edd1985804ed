package parley.ui.timeline;

import parley.model.Event;
import parley.model.Statement;

/** A row of the statement timeline. */
sealed interface Row {
    /** When what follows was said. */
    record Heading(String text) implements Row {}

    /** @param depth how deep it hangs in a chain of replies; 0 for one that answers nothing above it */
    record OfStatement(Statement statement, int depth) implements Row {}

    record OfEvent(Event event) implements Row {}
}
