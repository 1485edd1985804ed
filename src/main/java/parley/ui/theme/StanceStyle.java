package parley.ui.theme;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.query.Leaning;
import parley.ui.fx.Nodes;

/** How a stance looks everywhere: a colour, and a glyph that needs no colour. */
public final class StanceStyle {
    private StanceStyle() {}

    /** The style class that sets {@code -stance} for everything inside: {@code stance-supports}. */
    public static String styleClass(Leaning leaning) {
        return "stance-" + leaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Dresses a node in the colours of a stance, and out of those of any other. */
    public static void dress(Node node, Leaning leaning) {
        for (var each : Leaning.values()) {
            Nodes.mark(node, styleClass(each), each == leaning);
        }
    }

    /** The glyph, in a box of 10 by 10 pixels: a tick, half a disc, a cross, a bar, a dot. */
    public static String glyph(Leaning leaning) {
        return switch (leaning) {
            case SUPPORTS -> "M1.2 5.4 L3.9 8.2 L8.8 2.2 L7.6 1.2 L3.8 5.9 L2.3 4.3 Z";
            case CONDITIONAL ->
                "M5 0.8 A4.2 4.2 0 0 0 5 9.2 Z M5.9 0.8 A4.2 4.2 0 0 1 5.9 9.2 L5.9 8.1 A3.2 3.2 0 0 0 5.9 1.9 Z";
            case OPPOSES ->
                "M2.3 1.1 L5 3.8 L7.7 1.1 L8.9 2.3 L6.2 5 L8.9 7.7 L7.7 8.9 L5 6.2 L2.3 8.9 L1.1 7.7 L3.8 5 L1.1 2.3 Z";
            case NEUTRAL -> "M1 4 H9 V6 H1 Z";
            case NO_POSITION -> "M5 3.2 A1.8 1.8 0 1 0 5 6.8 A1.8 1.8 0 1 0 5 3.2 Z";
        };
    }

    /** A small disc in the stance's colour with its glyph. */
    public static StackPane badge(Leaning leaning) {
        var badge = Nodes.styled(new StackPane(Nodes.path(glyph(leaning), "stance-glyph")), "stance-badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dress(badge, leaning);
        return badge;
    }

    /** A pill with glyph and name. */
    public static Label pill(Leaning leaning) {
        var pill = Nodes.label(leaning.label(), "stance-pill");
        pill.setGraphic(Nodes.path(glyph(leaning), "stance-glyph"));
        pill.setMinWidth(Region.USE_PREF_SIZE);
        dress(pill, leaning);
        return pill;
    }
}
