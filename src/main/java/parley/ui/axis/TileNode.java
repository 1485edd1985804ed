package parley.ui.axis;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import parley.picture.axis.Days;
import parley.picture.axis.Extent;
import parley.picture.axis.Tally;
import parley.picture.axis.Tile;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** How many statements a cell holds: the number, a ground the darker the more, and a strip divided by stance. */
final class TileNode {
    private static final double STRIP = 4;
    /** Fixed bounds, so that a tint means the same whatever is filtered. */
    private static final int[] TINTS = {1, 4, 7, 13};

    private final Region ground = Nodes.styled(new Region(), "axis-tile");
    private final Label number = Nodes.label("", "axis-tile-number");
    private final Group strip = new Group();
    private final Group group = new Group(ground, number, strip);
    private Tile tile;

    TileNode() {
        var nowhere = java.time.LocalDate.EPOCH;
        tile = new Tile("", Extent.Place.WITHIN, new Days(nowhere, nowhere), 0, 0, 0, 0, List.of());
        List.of(ground, number).forEach(part -> part.setManaged(false));
    }

    Group node() {
        return group;
    }

    void place(Tile placed) {
        tile = placed;
        group.setId("tile-" + placed.key());
        double top = placed.y() - placed.height() / 2;
        ground.resizeRelocate(placed.x(), top, placed.width(), placed.height());
        number.resizeRelocate(placed.x(), top, placed.width(), placed.height() - STRIP);
    }

    void dress(Reading reading) {
        var left = Tally.of(tile.entries(), said -> reading.projection().holdsStatement(said.id()));
        number.setText(left.total() == 0 ? "" : String.valueOf(left.total()));
        Nodes.mark(group, "faded", left.total() == 0);
        Nodes.mark(
                ground,
                "selected",
                reading.state().selection() instanceof Selection.OfStatement(var id) && tile.holds(id));
        Nodes.mark(
                ground, "related", tile.entries().stream().anyMatch(entry -> reading.belongsToSelection(entry.said())));
        for (int i = 0; i < TINTS.length; i++) {
            Nodes.mark(ground, "tint-" + (i + 1), left.total() >= TINTS[i]);
        }
        divide(left);
    }

    private void divide(Tally tally) {
        strip.getChildren().clear();
        double y = tile.y() + tile.height() / 2 - STRIP / 2;
        double x = tile.x();
        for (var part : tally.byStance().entrySet()) {
            double width = tile.width() * part.getValue() / tally.total();
            var line = Nodes.styled(new Line(x, y, x + width, y), "axis-strip");
            StanceStyle.dress(line, part.getKey());
            strip.getChildren().add(line);
            x += width;
        }
    }
}
