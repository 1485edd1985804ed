package parley.ui.axis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.Entries;
import parley.picture.axis.LaneWords;
import parley.picture.axis.Tally;
import parley.picture.axis.Tile;
import parley.query.Projection;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** How many statements a cell holds: the number, a ground the darker the more, and a strip divided by stance. */
final class TileNode {
    private static final double STRIP = 4;
    /** A lower tile needs its room for the number. */
    private static final double LOW = 16;

    private static final double THIN_STRIP = 2;
    /** What fits only just must not lose a digit to the label's edge. */
    private static final double OVER = 4;

    private static final int DARKEST = 4;

    private final Region ground = Nodes.styled(new Region(), "axis-tile");
    private final Label number = Nodes.label("", "axis-tile-number");
    private final Group strip = new Group();
    private final Group group = new Group(ground, number, strip);
    private final Measure measure;
    private @Nullable Tile tile;
    private @Nullable Entries countedEntries;
    private @Nullable Projection counted;
    private Tally left = new Tally(Map.of());

    TileNode(Measure measure) {
        this.measure = measure;
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
        number.resizeRelocate(placed.x() - OVER, top, placed.width() + 2 * OVER, placed.height() - stripHeight(placed));
    }

    private static double stripHeight(Tile tile) {
        return tile.height() < LOW ? THIN_STRIP : STRIP;
    }

    void dress(Reading reading, IntPredicate related) {
        var shown = Objects.requireNonNull(tile);
        count(reading, shown.entries());
        number.setText(left.total() == 0 ? "" : LaneWords.onTile(left.total(), shown.width(), measure::width));
        Nodes.mark(group, "faded", left.total() == 0);
        var selection = reading.state().selection();
        Nodes.mark(ground, "selected", selection instanceof Selection.OfStatement(var id) && shown.holds(id));
        Nodes.mark(
                ground,
                "related",
                !selection.equals(Selection.NOTHING) && shown.entries().any(related));
        int tint = shown.tint(left.total());
        for (int level = 1; level <= DARKEST; level++) {
            Nodes.mark(ground, "tint-" + level, tint >= level);
        }
        divide(shown);
    }

    /** Counts anew only what is another stretch, or filtered in another way. */
    @SuppressWarnings("ReferenceEquality") // comparing projections takes longer than counting
    private void count(Reading reading, Entries entries) {
        if (counted != reading.projection() || !entries.equals(countedEntries)) {
            counted = reading.projection();
            countedEntries = entries;
            left = Tally.of(entries, reading.projection()::holdsStatement);
        }
    }

    private void divide(Tile shown) {
        strip.getChildren().clear();
        double y = shown.y() + shown.height() / 2 - stripHeight(shown) / 2;
        double x = shown.x();
        for (var part : left.byStance().entrySet()) {
            double width = shown.width() * part.getValue() / left.total();
            var line = Nodes.styled(new Line(x, y, x + width, y), "axis-strip");
            Nodes.mark(line, "thin", stripHeight(shown) == THIN_STRIP);
            StanceStyle.dress(line, part.getKey());
            strip.getChildren().add(line);
            x += width;
        }
    }
}
