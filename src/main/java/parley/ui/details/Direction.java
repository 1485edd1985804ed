package parley.ui.details;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/** Which way text runs. */
final class Direction {
    private Direction() {}

    /** Sets a node that shows a text to run as it is written. */
    static void orient(Node node, String text) {
        node.setNodeOrientation(
                Wording.runsFromTheRight(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
}
