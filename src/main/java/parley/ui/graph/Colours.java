package parley.ui.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import parley.network.TieKind;
import parley.query.Leaning;
import parley.ui.theme.StanceStyle;
import parley.ui.theme.TieStyle;

/** The colours of the style sheets that are on now, as 0xRRGGBB by the names of {@link Swatches}. */
record Colours(Map<String, Integer> rgb) {
    private static final int FULL = 256;

    Colours {
        rgb = Map.copyOf(rgb);
    }

    int of(String name) {
        return Objects.requireNonNull(rgb.get(name), name);
    }

    int of(Leaning leaning) {
        return of(StanceStyle.styleClass(leaning));
    }

    int of(TieKind kind) {
        return of(TieStyle.styleClass(kind));
    }

    /** The ground of a camp, mixed with the canvas beneath. */
    int ground(int camp, double opacity) {
        int over = of(String.format(Locale.ROOT, "camp-%d", camp));
        int under = of("canvas");
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double mixed = (over >> shift & 255) * opacity + (under >> shift & 255) * (1 - opacity);
            rgb |= Math.clamp(Math.round(mixed), 0, FULL - 1) << shift;
        }
        return rgb;
    }
}
