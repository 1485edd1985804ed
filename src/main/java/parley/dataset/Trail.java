package parley.dataset;

import org.jspecify.annotations.Nullable;
import parley.dataset.Node.Spot;
import parley.dataset.Problem.Place;

/**
 * The path to a value from the top of a file, spelled out only where something is to be said about it.
 *
 * @param within the object it is under a key of, or null at the top
 * @param index its place in the list under the key, or {@link #WHOLE} where it is all that stands there
 */
record Trail(@Nullable Trail within, String key, int index) {
    static final int WHOLE = -1;
    static final Trail TOP = new Trail(null, "$", WHOLE);

    /** The value of a key. */
    Trail to(String child) {
        return new Trail(this, child, WHOLE);
    }

    /** An element of the list under a key. */
    Trail to(String list, int element) {
        return new Trail(this, list, element);
    }

    Place place(Spot at) {
        return at.place(toString());
    }

    /** As in {@code $.statements[3].said}. */
    @Override
    public String toString() {
        var before = within == null ? "" : within + ".";
        return before + key + (index == WHOLE ? "" : "[" + index + "]");
    }
}
