package parley.network;

import java.util.List;
import parley.model.Event;
import parley.model.Excerpt;
import parley.model.Link;

/** What stands behind a tie in a projection, newest first, links in the order of the dataset. */
public record Evidence(Excerpt statements, List<Event> events, List<Link> links) {
    public int size() {
        return statements.size() + events.size() + links.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }
}
