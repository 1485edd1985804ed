package parley.ui.shell;

/**
 * The sheets that can be asked for from anywhere in the window.
 *
 * @param datasets the datasets to choose from
 * @param about what the open dataset says of itself
 * @param export what to take away
 * @param keys the keys
 * @param views the views that are kept
 * @param questions plain questions, answered
 * @param compare two actors side by side
 */
record Sheets(
        Runnable datasets,
        Runnable about,
        Runnable export,
        Runnable keys,
        Runnable views,
        Runnable questions,
        Runnable compare) {}
