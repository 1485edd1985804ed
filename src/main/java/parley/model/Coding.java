package parley.model;

/** Who coded a statement: said who speaks to whom, how, and what position it takes. */
public enum Coding {
    /** A person read the source. */
    EDITED,
    /** A program did; what it makes of a sentence is often wrong, and is always shown as its work. */
    MACHINE
}
