package parley.query;

/** How an actor stands to what is looked at. */
public enum Presence {
    /** The filter asks for it. */
    FOCUS,
    /** It is there only as the other end of something that the filter asks for. */
    CONTEXT,
    /** Nothing that is looked at concerns it. */
    OUTSIDE
}
