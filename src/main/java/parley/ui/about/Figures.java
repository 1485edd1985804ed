package parley.ui.about;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Amounts;

/** A table of figures: names at the left, a bar, numbers at the right of their columns. */
final class Figures extends GridPane {
    private static final double NAMES = 196;

    Figures() {
        getStyleClass().add("figures");
        var names = new ColumnConstraints(NAMES, NAMES, NAMES);
        getColumnConstraints().setAll(names, new ColumnConstraints());
    }

    /** Adds a row: a name, a bar, and whatever numbers there are. */
    void row(String name, Node bar, List<? extends Node> numbers) {
        int row = getRowCount();
        add(name(name), 0, row);
        add(bar, 1, row);
        for (int i = 0; i < numbers.size(); i++) {
            GridPane.setHalignment(numbers.get(i), HPos.RIGHT);
            add(numbers.get(i), i + 2, row);
        }
    }

    /** Adds a row that says how many of a whole there are. */
    void share(String name, int count, int total, String noun) {
        row(name, Bar.of(count, total), List.of(outOf(count, total, noun), number(Amounts.share(count, total))));
    }

    /** "398 of 422 statements". */
    static Node outOf(int count, int total, String noun) {
        return number(Amounts.number(count) + " of " + Amounts.of(total, noun));
    }

    static Node number(String text) {
        var number = Nodes.label(text, "figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private static Node name(String text) {
        return Prose.of(text);
    }
}
