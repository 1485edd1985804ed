package parley.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;

/** The list of keys that F1 shows. */
final class ShortcutSheet extends Sheet {
    private static final double ROOM_FOR_BAR = 12;
    private static final double HEIGHT = 620;
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
        {"Ctrl B, Ctrl Shift B", "put the selected statement into the notebook: as support, against"},
        {"Ctrl R", "reset all filters"},
        {"Ctrl T", "network or table"},
        {"+, −, 0", "in the network and on the time axis: zoom in, zoom out, show all"},
        {"[, ]", "on the time axis: to what a statement answers, to its first answer"},
        {"Page Up, Page Down", "on the time axis: earlier, later days; Ctrl ← and Ctrl → in small steps"},
        {"↑, ↓", "on the time axis: scroll the lanes; on its upper edge: make it higher or lower"},
        {"Space", "on the time axis: play and pause; Enter zooms in to a count; Delete clears the time window"},
        {"Ctrl C", "in a table: copy the selected rows"},
    };

    ShortcutSheet(Runnable close) {
        super("Keyboard shortcuts", keys(), "Close", close);
    }

    private static Node keys() {
        var grid = new GridPane(18, 8);
        grid.setPadding(new Insets(0, ROOM_FOR_BAR, 0, 0));
        for (var key : KEYS) {
            add(grid, key[0], key[1]);
        }
        for (var page : Page.values()) {
            if (page.key().isPresent()) {
                add(grid, page.keyWords(), page.purpose());
            }
        }
        var scroll = Scrolling.column(grid);
        scroll.setPrefHeight(HEIGHT);
        return scroll;
    }

    private static void add(GridPane grid, String key, String meaning) {
        var keys = Nodes.label(key, "strong");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), keys, Nodes.paragraph(meaning));
    }
}
