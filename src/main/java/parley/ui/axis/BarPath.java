package parley.ui.axis;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.Bar;
import parley.ui.fx.Nodes;

/** The line over the days that something vague or long spans. */
final class BarPath {
    private static final double TIP = 2.5;

    private final Path path = Nodes.styled(new Path(), "axis-bar");

    BarPath() {
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    Path path() {
        return path;
    }

    void show(@Nullable Bar bar) {
        path.getElements().clear();
        if (bar != null) {
            path.getElements().addAll(new MoveTo(bar.from(), bar.y()), new LineTo(bar.to(), bar.y()));
            end(bar.from(), bar.y(), bar.beginsEarlier() ? TIP : 0);
            end(bar.to(), bar.y(), bar.endsLater() ? -TIP : 0);
        }
    }

    /** An arrowhead where it goes on outside, a stop where it ends. */
    private void end(double x, double y, double inwards) {
        path.getElements().addAll(new MoveTo(x + inwards, y - TIP), new LineTo(x, y), new LineTo(x + inwards, y + TIP));
    }

    void dress(boolean faded, boolean selected) {
        Nodes.mark(path, "faded", faded);
        Nodes.mark(path, "selected", selected);
    }
}
