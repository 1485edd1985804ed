package parley.picture;

import java.util.Optional;
import parley.model.Stance;

/** The signs that stand for a stance without any colour, as SVG paths in a box of 10 by 10 pixels. */
public final class Glyphs {
    private static final String DOT = "M5 3.2 A1.8 1.8 0 1 0 5 6.8 A1.8 1.8 0 1 0 5 3.2 Z";

    private Glyphs() {}

    /** A tick, half a disc, a cross, a bar; a dot where there is no stance. */
    public static String of(Optional<Stance> stance) {
        return stance.map(Glyphs::of).orElse(DOT);
    }

    private static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "M1.2 5.4 L3.9 8.2 L8.8 2.2 L7.6 1.2 L3.8 5.9 L2.3 4.3 Z";
            case CONDITIONAL ->
                "M5 0.8 A4.2 4.2 0 0 0 5 9.2 Z M5.9 0.8 A4.2 4.2 0 0 1 5.9 9.2 L5.9 8.1 A3.2 3.2 0 0 0 5.9 1.9 Z";
            case OPPOSES ->
                "M2.3 1.1 L5 3.8 L7.7 1.1 L8.9 2.3 L6.2 5 L8.9 7.7 L7.7 8.9 L5 6.2 L2.3 8.9 L1.1 7.7 L3.8 5 L1.1 2.3 Z";
            case NEUTRAL -> "M1 4 H9 V6 H1 Z";
        };
    }
}
