package parley.notebook;

/**
 * The four questions that a reader of sources asks: sourcing, contextualisation, corroboration and close reading.
 *
 * <p>Source: S. Wineburg, "Historical Problem Solving", <i>Journal of Educational Psychology</i> 83 (1991), 73–87; as taught in
 * S. Wineburg, D. Martin, C. Monte-Sano, <i>Reading Like a Historian</i>, 2nd ed., 2013.
 */
public enum Probe {
    SOURCE("Who says it, and why?", "What does the speaker stand for, and what is to be gained by saying it?"),
    SITUATION("In what situation?", "What had just happened, where was it said, and who was listening?"),
    AGREEMENT("Do others agree?", "Who says the same, who the opposite, and do they depend on one another?"),
    WORDS("What do the words do?", "Which words promise, threaten or leave a way out? What is not said?");

    private final String question;
    private final String prompt;

    Probe(String question, String prompt) {
        this.question = question;
        this.prompt = prompt;
    }

    /** The question itself: "Who says it, and why?". */
    public String question() {
        return question;
    }

    /** What may help to answer it. */
    public String prompt() {
        return prompt;
    }
}
