package parley.analysis.quiz;

/** What a quiz can ask for. */
public enum QuestionKind {
    WHO_SAID_IT("Who said it?"),
    WHAT_CAME_FIRST("What came first?"),
    WHAT_DID_THEY_DEMAND("What did they demand?"),
    WHAT_CHANGED("What changed?");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
