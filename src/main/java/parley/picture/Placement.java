package parley.picture;

import java.util.Map;

/**
 * Where the nodes stand.
 *
 * @param centres the middle of each node's mark by the node's id, in pixels of the pane
 */
public record Placement(Map<String, Point> centres) {
    public Placement {
        centres = Map.copyOf(centres);
    }
}
