package parley.session;

/** What becomes of actors and ties that the filter leaves out. */
public enum Outsiders {
    DIMMED,
    HIDDEN
}
