package parley.ui.theme;

import javafx.scene.Group;
import javafx.scene.Node;
import parley.ui.fx.Nodes;

/** Parley's sign: two speech bubbles that share a tie; the same paths as assets/icons/parley.svg. */
public final class Logo {
    private Logo() {}

    /** The sign in a box of 24 by 24 pixels. */
    public static Node small() {
        return new Group(
                Nodes.path("M0 0 H24 V24 H0 Z", "logo-box"),
                Nodes.path(
                        "M2 4 H13 A2 2 0 0 1 15 6 V12 A2 2 0 0 1 13 14 H7 L3.5 17.5 V14 H2 A2 2 0 0 1 0 12 V6 A2 2 0 0"
                                + " 1 2 4 Z",
                        "logo-first"),
                Nodes.path(
                        "M17 9 H22 A2 2 0 0 1 24 11 V17 A2 2 0 0 1 22 19 H21 V22.5 L17.5 19 H12 A2 2 0 0 1 10 17 V16"
                                + " H13 A4 4 0 0 0 17 12 Z",
                        "logo-second"));
    }
}
