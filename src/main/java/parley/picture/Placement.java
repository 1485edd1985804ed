package parley.picture;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the nodes stand.
 *
 * @param centres the middle of each node's mark by the node's id, in pixels of the pane
 */
public record Placement(Map<String, Point> centres) {
    public Placement {
        // Not Map.copyOf: ids that count up collide there in long runs, and a place is looked up for each of many.
        centres = Collections.unmodifiableMap(new HashMap<>(centres));
    }

    /** @throws java.util.NoSuchElementException when the node has no place */
    public Point centre(String id) {
        return Optional.ofNullable(centres.get(id)).orElseThrow();
    }
}
