package parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post an actor held.
 *
 * @param title what the post is called: "Foreign Minister"
 * @param of the body or country, where the title does not say it
 * @param from the first day, or null where it is not known or not needed
 * @param to the last day, inclusive, or null while it is held
 */
public record Office(
        String title,
        @Nullable String of,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the post was held on a day; unknown ends count as open. */
    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The title with the body it belongs to: "Foreign Minister, Russia". */
    public String fullTitle() {
        return of == null ? title : title + ", " + of;
    }
}
