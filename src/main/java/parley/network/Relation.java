package parley.network;

/** What joins two actors in a network, as its reader chooses; several can be chosen, and none is merged into another. */
public enum Relation {
    /** One addressed the other. */
    SPOKE_TO("Spoke to"),
    /** Both took, or were to take, part in the same event. */
    MET("Met"),
    /** One spoke of the other, to whomever. */
    SPOKE_ABOUT("Spoke about"),
    /** One answered a statement of the other. */
    REPLIED_TO("Replied to"),
    /** A file links them, without a statement or an event. */
    LINKED("Linked");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
