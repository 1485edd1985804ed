package parley.ui.fx;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and then stays: what most starts never show is not made for them. To be
 * used on the JavaFX thread.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Makes it where it is not there yet. */
    @Override
    public T get() {
        var there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /** Whether it has been made. */
    public boolean isMade() {
        return made != null;
    }
}
