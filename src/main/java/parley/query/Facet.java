package parley.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * One dimension of a filter, as the values that it leaves out; with none left out it lets everything through.
 *
 * @param <T> what it distinguishes
 */
public record Facet<T>(Set<T> excluded) {
    public Facet {
        excluded = Set.copyOf(excluded);
    }

    /** Lets everything through. */
    public static <T> Facet<T> all() {
        return new Facet<>(Set.of());
    }

    /** Lets through only some of all the values there are. */
    public static <T> Facet<T> only(Collection<T> wanted, Collection<T> all) {
        var excluded = new HashSet<>(all);
        excluded.removeAll(wanted);
        return new Facet<>(excluded);
    }

    public boolean admits(T value) {
        return !excluded.contains(value);
    }

    /** Whether it leaves anything out. */
    public boolean isActive() {
        return !excluded.isEmpty();
    }

    /** The same, letting a value through or not. */
    public Facet<T> with(T value, boolean admitted) {
        var changed = new HashSet<>(excluded);
        if (admitted) {
            changed.remove(value);
        } else {
            changed.add(value);
        }
        return new Facet<>(changed);
    }
}
