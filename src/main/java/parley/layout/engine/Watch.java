package parley.layout.engine;

/** Looks on while a layout is made. Its methods are called by the thread that makes it. */
public interface Watch {
    /** Looks away, and gives up only when the thread is interrupted. */
    Watch NONE = new Watch() {
        @Override
        public void shows(double[] places) {
            // Nobody looks.
        }

        @Override
        public boolean looks() {
            return false;
        }
    };

    /**
     * Places that can be shown, better each time.
     *
     * @param places of node i at 2i and 2i + 1, to be kept by whoever is shown them
     */
    void shows(double[] places);

    /** Whether nobody waits for the answer any more. */
    default boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /** Whether places are to be shown at all, which takes a little time each. */
    default boolean looks() {
        return true;
    }
}
