package parley.model;

/** What sort of event it was; whoever takes part in a meeting meets the others, but not whoever is part of the rest. */
public enum EventKind {
    /** People came together: talks, a conference, a session, a visit. */
    MEETING("meeting"),
    /** Something was decided, adopted or announced: a resolution, a vote, a report. */
    DECISION("decision"),
    /** Something happened: an attack, a seizure. */
    INCIDENT("incident");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
