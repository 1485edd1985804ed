package parley.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists with one thing changed. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> all, T last) {
        var longer = new ArrayList<>(all);
        longer.add(last);
        return longer;
    }

    static <T> List<T> without(List<T> all, int index) {
        var shorter = new ArrayList<>(all);
        shorter.remove(index);
        return shorter;
    }

    static <T> List<T> changed(List<T> all, int index, UnaryOperator<T> change) {
        var changed = new ArrayList<>(all);
        changed.set(index, change.apply(all.get(index)));
        return changed;
    }

    /** Moved by some places, as far as there are any. */
    static <T> List<T> moved(List<T> all, int index, int by) {
        var changed = new ArrayList<>(all);
        var moved = changed.remove(index);
        changed.add(Math.clamp(index + by, 0, changed.size()), moved);
        return changed;
    }
}
