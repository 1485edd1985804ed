package parley.layout.engine;

import java.util.function.Supplier;

/** Looks on while a layout is made. Its methods are called by the thread that makes it. */
public interface Watch {
    /** Looks away, and gives up only when the thread is interrupted. */
    Watch NONE = _ -> {};

    /**
     * Places that can be shown, better each time.
     *
     * @param places makes a copy of them, of node i at 2i and 2i + 1, in time linear in the nodes; to be asked before this returns or
     *     not at all, since the layout goes on with them then. Whoever does not ask pays nothing
     */
    void shows(Supplier<double[]> places);

    /** Whether nobody waits for the answer any more. */
    default boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
