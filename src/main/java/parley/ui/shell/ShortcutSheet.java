package parley.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import parley.ui.fx.Nodes;

/** The list of keys that F1 shows. */
final class ShortcutSheet extends Sheet {
    private static final String[][] KEYS = {
        {"Ctrl F", "search people, words, places"},
        {"F6, Shift F6", "next, previous part of the window"},
        {
            "Arrow keys",
            "in the network: walk from actor to actor along ties; on the time axis: from statement to statement"
        },
        {"Enter", "select what has the focus; again: only its neighbourhood"},
        {"Esc", "select nothing, close what is open"},
        {"Alt ←, Alt →", "back and forward through what was shown; Ctrl Z goes back too"},
        {"[, ]", "from a statement to what it answers, to its answers one by one"},
        {"Ctrl R", "reset all filters"},
        {"Ctrl T", "network or table"},
        {"+, −, 0", "in the network and on the time axis: zoom in, zoom out, show all"},
        {"[, ]", "on the time axis: to what a statement answers, to its first answer"},
        {"Page Up, Page Down", "on the time axis: earlier, later days; Ctrl ← and Ctrl → in small steps"},
        {"↑, ↓", "on the time axis: scroll the lanes; on its upper edge: make it higher or lower"},
        {"Space", "on the time axis: play and pause; Enter zooms in to a count; Delete clears the time window"},
        {"Ctrl C", "in a table: copy the selected rows"},
        {"Ctrl O", "choose another dataset, or open a file"},
        {"Ctrl D", "views: save what you see under a name, open or delete what you saved"},
        {"Ctrl I", "about this dataset: its edition note, what it covers, how to cite it"},
        {"Ctrl K", "compare two actors: stances, contacts, conditions, and how one reaches the other"},
        {"Ctrl E", "export: pictures, graphs, tables, citations"},
        {"Ctrl J", "questions: who speaks to most, who connects the camps, who changed their mind"},
        {"F1", "this list"},
    };

    ShortcutSheet(Runnable close) {
        super("Keyboard shortcuts", keys(), "Close", close);
    }

    private static Node keys() {
        var grid = new GridPane(18, 8);
        for (int row = 0; row < KEYS.length; row++) {
            grid.addRow(row, Nodes.label(KEYS[row][0], "strong"), Nodes.paragraph(KEYS[row][1]));
        }
        return grid;
    }
}
