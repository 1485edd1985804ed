package parley.model;

/** What an actor is; the network draws each kind in a shape of its own. */
public enum ActorKind {
    PERSON("person", "people"),
    STATE("state", "states"),
    ORGANISATION("organisation", "organisations");

    private final String label;
    private final String plural;

    ActorKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** One of them, in lower case: "person". */
    public String label() {
        return label;
    }

    /** Many of them, in lower case: "people". */
    public String plural() {
        return plural;
    }
}
