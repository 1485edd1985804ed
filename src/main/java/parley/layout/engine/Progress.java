package parley.layout.engine;

/** What a sweep tells before it begins, and is told. */
interface Progress {
    /** Shows how far things are, and says whether they are to go on. */
    boolean goesOn();
}
