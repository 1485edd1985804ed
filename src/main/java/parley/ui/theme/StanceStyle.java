package parley.ui.theme;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.picture.Glyphs;
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
        return Glyphs.of(leaning.stance());
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
