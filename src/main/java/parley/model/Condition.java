package parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker demands first; shared between statements, so that demands can be compared.
 *
 * @param label a clause that can follow "only if": "the killing stops"
 * @param askedOf the ids of the {@link Actor}s who would have to meet it; none where the sources name nobody
 * @param implies the stance that whoever meets it takes on an issue, or null where it amounts to none
 * @param excludes the ids of the conditions that cannot be met together with it; it is enough that one of two says so
 */
public record Condition(
        String id,
        String label,
        List<String> askedOf,
        @Nullable View implies,
        List<String> excludes) {

    /**
     * A stance on an issue.
     *
     * @param issue the id of the {@link Issue}
     */
    public record View(String issue, Stance stance) {}

    public Condition {
        askedOf = List.copyOf(askedOf);
        excludes = List.copyOf(excludes);
    }

    /** One of which nothing but its words is known. */
    public Condition(String id, String label) {
        this(id, label, List.of(), null, List.of());
    }

    /** Whether the two cannot both be met. */
    public boolean excludes(Condition other) {
        return excludes.contains(other.id) || other.excludes.contains(id);
    }
}
