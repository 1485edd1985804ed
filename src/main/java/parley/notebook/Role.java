package parley.notebook;

/** What a statement does for the claim that it is put under. */
public enum Role {
    SUPPORT("Support", "as support"),
    AGAINST("Against", "against it"),
    CONTEXT("Context", "as context");

    private final String label;
    private final String manner;

    Role(String label, String manner) {
        this.label = label;
        this.manner = manner;
    }

    /** A heading: "Support". */
    public String label() {
        return label;
    }

    /** How a statement is put under a claim: "as support". */
    public String manner() {
        return manner;
    }
}
