package parley.network;

import parley.model.EventStatus;
import parley.model.Link;
import parley.model.QuadClass;
import parley.query.Contact;

/** What joins two actors; each kind has a line of its own, and none is ever merged into another. */
public enum TieKind {
    /** Statements from one to the other that seek, offer or give. */
    COOPERATIVE("cooperative", true),
    /** Statements from one to the other that demand, criticise, reject or threaten. */
    CONFLICTUAL("conflictual", true),
    /** Events that both took part in. */
    MEETING("met", false),
    /** Events that both were to take part in, and that had not taken place. */
    PLANNED_MEETING("meeting planned", false),
    /** Statements in which one speaks of the other, to whomever. */
    MENTION("spoke about", true),
    /** Statements in which one answers the other. */
    REPLY("replied to", true),
    /** Links from one to the other that a file gives as such, with no statement or event to back them. */
    LINK("linked to", true),
    /** Such links without a direction. */
    MUTUAL_LINK("linked", false),
    /** One speaks for the other. */
    REPRESENTATION("speaks for", true);

    private final String label;
    private final boolean directed;

    TieKind(String label, boolean directed) {
        this.label = label;
        this.directed = directed;
    }

    static TieKind of(QuadClass quadClass) {
        return switch (quadClass) {
            case COOPERATIVE -> COOPERATIVE;
            case CONFLICTUAL -> CONFLICTUAL;
        };
    }

    static TieKind of(EventStatus status) {
        return Contact.of(status) == Contact.MEETS ? MEETING : PLANNED_MEETING;
    }

    static TieKind of(Link link) {
        return link.directed() ? LINK : MUTUAL_LINK;
    }

    public String label() {
        return label;
    }

    /** Whether its evidence is links, which nobody's words and no event stand behind. */
    public boolean isLink() {
        return this == LINK || this == MUTUAL_LINK;
    }

    /** Whether it runs from one actor to the other rather than between them. */
    public boolean isDirected() {
        return directed;
    }

    /**
     * Whether its line is drawn with a head. Speaking for somebody has a direction too, but its faint line is easier to read
     * without.
     */
    public boolean isPointed() {
        return directed && this != REPRESENTATION;
    }
}
