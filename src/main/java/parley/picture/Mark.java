package parley.picture;

import parley.model.ActorKind;

/** A node as drawn; {@link Shapes} says how the shape fills the radius, in pixels. */
public record Mark(String id, ActorKind shape, Point centre, double radius) {

    /** Whether a point lies on it. */
    public boolean contains(Point point) {
        return Shapes.contains(shape, centre, radius, point);
    }
}
