package parley.export.picture;

import java.util.List;

/**
 * A part of a page, as wide as it, from its own upper left.
 *
 * @param height in pixels
 * @param ground the name of the colour that it stands on
 */
record Panel(double height, String ground, List<Ink> inks) {
    Panel {
        inks = List.copyOf(inks);
    }
}
