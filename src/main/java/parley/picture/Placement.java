package parley.picture;

import java.util.Map;
import java.util.Optional;

/**
 * Where the nodes stand.
 *
 * @param centres the middle of each node's mark by the node's id, in pixels of the pane
 */
public record Placement(Map<String, Point> centres) {
    public Placement {
        centres = Map.copyOf(centres);
    }

    /** @throws java.util.NoSuchElementException when the node has no place */
    public Point centre(String id) {
        return Optional.ofNullable(centres.get(id)).orElseThrow();
    }
}
