package parley.ui.theme;

import java.util.Locale;
import parley.network.TieKind;

/** What style sheets know the kinds of tie by. */
public final class TieStyle {
    private TieStyle() {}

    /** The style class of a kind: "tie-planned-meeting". */
    public static String styleClass(TieKind kind) {
        return "tie-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
