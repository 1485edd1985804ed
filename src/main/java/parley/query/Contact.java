package parley.query;

import parley.model.Act;
import parley.model.EventStatus;

/** The kinds of tie that a reader can leave out: acts in groups, meetings, links, and speaking for somebody. */
public enum Contact {
    OFFERS("Offers, consults"),
    APPEALS("Appeals"),
    COMMENTS("Comments"),
    CRITICISES("Criticises, demands"),
    REJECTS("Rejects, protests"),
    MEETS("Met"),
    PLANS("Meeting planned"),
    LINKS("Linked"),
    REPRESENTS("Speaks for");

    private final String label;

    Contact(String label) {
        this.label = label;
    }

    /** The group an act belongs to. */
    public static Contact of(Act act) {
        return switch (act) {
            case COMMENT -> COMMENTS;
            case APPEAL -> APPEALS;
            case INTEND_TO_COOPERATE, CONSULT, DIPLOMATIC_COOPERATION, MATERIAL_COOPERATION, PROVIDE_AID, YIELD ->
                OFFERS;
            case INVESTIGATE, DEMAND, DISAPPROVE -> CRITICISES;
            case REJECT, THREATEN, PROTEST, EXHIBIT_FORCE, REDUCE_RELATIONS, COERCE, ASSAULT, FIGHT, MASS_VIOLENCE ->
                REJECTS;
        };
    }

    /** Whether an event of that status was a meeting, or one that had not taken place. */
    public static Contact of(EventStatus status) {
        return switch (status) {
            case HELD -> MEETS;
            case PLANNED, POSTPONED, CANCELLED, BOYCOTTED -> PLANS;
        };
    }

    public String label() {
        return label;
    }
}
