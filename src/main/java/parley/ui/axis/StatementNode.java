package parley.ui.axis;

import java.util.function.IntPredicate;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import parley.picture.axis.StatementMark;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** A statement's mark: a disc in the colour of its stance with the stance's glyph, and a bar for a vague date. */
final class StatementNode {
    private static final double GROWTH = 2;
    private static final double GLYPH_PART = 1 / 15.0;

    private final SVGPath glyph = Nodes.path("", "stance-glyph");
    private final StackPane disc = Nodes.styled(new StackPane(glyph), "axis-mark");
    private final BarPath bar = new BarPath();
    private final Group group = new Group(bar.path(), disc);
    private StatementMark mark = new StatementMark(-1, "", "", Leaning.NO_POSITION, 0, 0, 0, null);
    private boolean selected;

    StatementNode() {
        disc.setManaged(false);
    }

    Group node() {
        return group;
    }

    void place(StatementMark placed) {
        if (placed.leaning() != mark.leaning() || mark.id().isEmpty()) {
            glyph.setContent(StanceStyle.glyph(placed.leaning()));
            StanceStyle.dress(group, placed.leaning());
        }
        mark = placed;
        disc.setId("mark-" + placed.id());
        bar.show(placed.bar());
        resize();
    }

    private void resize() {
        double size = mark.size() + (selected ? GROWTH : 0);
        disc.resizeRelocate(mark.x() - size / 2, mark.y() - size / 2, size, size);
        glyph.setScaleX(size * GLYPH_PART);
        glyph.setScaleY(size * GLYPH_PART);
    }

    void dress(Reading reading, IntPredicate related) {
        boolean survives = reading.projection().holdsStatement(mark.row());
        selected = reading.state().selection().equals(new Selection.OfStatement(mark.id()));
        Nodes.mark(disc, "faded", !survives);
        Nodes.mark(disc, "selected", selected);
        Nodes.mark(disc, "related", !selected && related.test(mark.row()));
        bar.dress(!survives, selected);
        resize();
        if (selected) {
            group.toFront();
        }
    }
}
