package parley.picture;

import java.util.List;

/**
 * The ground that a group stands on.
 *
 * @param outline a convex, closed, smooth line of many points, clockwise; the last is not the first again
 * @param label where the caption is printed
 * @param crowded whether it would cover, even there, what must be read, so that it is not printed
 */
public record Region(String id, String text, List<Point> outline, Box label, boolean crowded) {
    public Region {
        outline = List.copyOf(outline);
    }
}
