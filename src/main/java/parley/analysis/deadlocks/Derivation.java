package parley.analysis.deadlocks;

/** How a deadlock is found in what was said, and what that does not tell. */
public enum Derivation {
    CONTRADICTION(
            "Conditions that exclude each other",
            "Each of two parties agrees only on a condition, and the dataset’s editors say that the two conditions"
                    + " cannot both be met. One of the two is asked of the party that sets the other.",
            "Only pairs that contradict each other in plain sense are coded, such as talks about a handover of power"
                    + " and talks that are not. What a compromise might be is not in the data."),
    REPLY(
            "A condition rejected in an answer",
            "A party agrees only on a condition; somebody answered that very statement, and the answer is coded as a"
                    + " rejection (CAMEO 12). Where the dataset says of whom the condition is asked, only their"
                    + " answers count.",
            "A rejection can be meant for another part of the statement than the condition."),
    STANCE(
            "A condition whose substance is opposed",
            "A party agrees only on a condition, and the dataset’s editors say which stance on an issue meeting it"
                    + " would amount to. One of whom it is asked last took the opposite stance on that issue.",
            "The opposite stance may have been taken on another occasion, and before the condition was set: compare the"
                    + " dates."),
    AGAINST_THE_ISSUE(
            "A condition met by a flat no",
            "A party agrees only on a condition; one of whom it is asked is against the matter altogether, so that"
                    + " meeting the condition would not help.",
            "Somebody who is against a thing can still come round to a part of it."),
    RING(
            "Each waits for the other",
            "Each party agrees only if the next one moves first, and the last waits for the first: a cycle in the"
                    + " graph of who asks whom. Cycles are looked for within strongly connected components (R. Tarjan,"
                    + " “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1, 1972); of all"
                    + " cycles through an arrow the shortest is shown.",
            "Two who wait for each other can move at the same time, or through a mediator. Nothing here says that"
                    + " they will not.");

    private final String label;
    private final String definition;
    private final String limits;

    Derivation(String label, String definition, String limits) {
        this.label = label;
        this.definition = definition;
        this.limits = limits;
    }

    /** "Each waits for the other". */
    public String label() {
        return label;
    }

    /** What has to be the case, as sentences. */
    public String definition() {
        return definition;
    }

    /** What it does not tell. */
    public String limits() {
        return limits;
    }
}
