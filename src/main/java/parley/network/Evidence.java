package parley.network;

import java.util.List;
import parley.model.Event;
import parley.model.Statement;

/** What stands behind a tie in a projection, newest first. */
public record Evidence(List<Statement> statements, List<Event> events) {
    public int size() {
        return statements.size() + events.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }
}
