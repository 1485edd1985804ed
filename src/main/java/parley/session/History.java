package parley.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The states walked through, like a browser's pages. A step back and forward takes time linear in their number.
 *
 * @param past what came before, the latest last
 * @param future what was gone back from, the nearest first
 */
public record History<T>(List<T> past, T present, List<T> future) {
    /** How many steps back are kept. */
    public static final int DEPTH = 200;

    public History {
        past = List.copyOf(past.subList(Math.max(0, past.size() - DEPTH), past.size()));
        future = List.copyOf(future);
    }

    /** A history that begins with a state. */
    public static <T> History<T> startingWith(T present) {
        return new History<>(List.of(), present, List.of());
    }

    /** Whether there is a state before. */
    public boolean canGoBack() {
        return !past.isEmpty();
    }

    /** Whether a state was gone back from. */
    public boolean canGoForward() {
        return !future.isEmpty();
    }

    /** Goes on to another state; what had been gone back from is forgotten. */
    public History<T> goTo(T next) {
        return new History<>(appended(past, present), next, List.of());
    }

    /** Puts another state in the place of the present one. */
    public History<T> amend(T next) {
        return new History<>(past, next, List.of());
    }

    /** Puts another state in the place of the present one, and forgets nothing. */
    public History<T> corrected(T present) {
        return new History<>(past, present, future);
    }

    /** @throws java.util.NoSuchElementException when there is nothing before */
    public History<T> back() {
        var rest = past.subList(0, past.size() - 1);
        return new History<>(rest, past.getLast(), prepended(present, future));
    }

    /** @throws java.util.NoSuchElementException when nothing was gone back from */
    public History<T> forward() {
        return new History<>(appended(past, present), future.getFirst(), future.subList(1, future.size()));
    }

    private static <T> List<T> appended(List<T> all, T last) {
        var longer = new ArrayList<>(all);
        longer.add(last);
        return longer;
    }

    private static <T> List<T> prepended(T first, List<T> all) {
        var longer = new ArrayList<T>();
        longer.add(first);
        longer.addAll(all);
        return longer;
    }
}
