package parley.layout.engine;

import java.util.function.Consumer;

/** What is asked, and told, while a part is laid out. */
interface Progress {
    /** Whether anybody waits for the answer still; once not, never again. */
    boolean isAwaited();

    /**
     * The same, after it has shown how far things are.
     *
     * @param tidying what makes places fit to be shown, such as taking a sweep's noise away; done to what is shown only
     */
    boolean goesOn(Consumer<double[]> tidying);
}
