package parley.ui.axis;

/** What a step of the replay is: a statement more, or some days more. */
enum ReplayKind {
    BY_STATEMENT("By statement"),
    BY_TIME("By time");

    private final String label;

    ReplayKind(String label) {
        this.label = label;
    }

    /** What the choice is called. */
    @Override
    public String toString() {
        return label;
    }
}
