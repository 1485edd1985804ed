package parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A tie that a file gives as such, without a statement or an event to back it: an edge of somebody's network.
 *
 * @param id unique in its dataset
 * @param from the id of the {@link Actor} it leads from
 * @param to the id of the one it leads to, which may be the same
 * @param directed whether from and to differ in meaning
 * @param weight how strong it is, in the file's own unit; finite, 1 where the file gives none
 * @param label what kind of tie it is, or null
 * @param period the days it held, or null where the file does not say
 */
public record Link(
        String id,
        String from,
        String to,
        boolean directed,
        double weight,
        @Nullable String label,
        @Nullable Period period) {

    /** @throws IllegalArgumentException when the weight is not finite */
    public Link {
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("the weight of the link " + id + " is " + weight);
        }
    }
}
