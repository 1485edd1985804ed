package parley.session;

/** How a change came about; changes of one going gesture are one step of the history. */
public enum Gesture {
    /** Complete in itself, so a step of its own. */
    SINGLE,
    /** A letter more in the search. */
    TYPING,
    /** A step of the replay. */
    PLAYING,
    /** A turn of the wheel over the time axis. */
    ZOOMING
}
