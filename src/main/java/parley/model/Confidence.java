package parley.model;

/** How sure the editors are of a statement's coding. */
public enum Confidence {
    HIGH,
    MEDIUM
}
