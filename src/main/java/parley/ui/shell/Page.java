package parley.ui.shell;

/** What can be asked to stand above the window. */
public enum Page {
    /** What the open dataset says of itself, and what it covers. */
    ABOUT,
    /** Two actors side by side. */
    COMPARE,
    /** The datasets to choose from. */
    DATASETS,
    /** What to take away. */
    EXPORT,
    /** Plain questions, answered. */
    QUESTIONS,
    /** The keys. */
    KEYS,
    /** The views that are kept. */
    VIEWS,
    /** What a table is, before it is imported. */
    IMPORT
}
