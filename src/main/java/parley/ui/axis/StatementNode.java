package parley.ui.axis;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import parley.model.Statement;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.theme.StanceStyle;

/** A statement's mark: a disc in the colour of its stance with the stance's glyph, and a bar for a vague date. */
final class StatementNode {
    private static final double GROWTH = 2;
    private static final double LEAST_WITH_GLYPH = 8;
    private static final double GLYPH_PART = 1 / 15.0;
    private static final double TIP = 2.5;

    private final Statement said;
    private final SVGPath glyph = Nodes.path("", "stance-glyph");
    private final StackPane disc = Nodes.styled(new StackPane(glyph), "axis-mark");
    private final Path bar = Nodes.styled(new Path(), "axis-bar");
    private final Tooltip tooltip = new Tooltip();
    private AxisPicture.StatementMark mark;
    private boolean selected;

    StatementNode(Statement said, AxisPicture.StatementMark mark) {
        this.said = said;
        this.mark = mark;
        disc.setManaged(false);
        disc.setId("mark-" + said.id());
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        Tooltip.install(disc, tooltip);
    }

    StackPane disc() {
        return disc;
    }

    Path bar() {
        return bar;
    }

    void place(AxisPicture.StatementMark placed) {
        mark = placed;
        resize();
        bar.getElements().clear();
        var span = placed.bar();
        if (span != null) {
            bar.getElements().addAll(new MoveTo(span.from(), span.y()), new LineTo(span.to(), span.y()));
            end(span.from(), span.y(), span.beginsEarlier() ? TIP : 0);
            end(span.to(), span.y(), span.endsLater() ? -TIP : 0);
        }
    }

    /** An arrowhead where it goes on outside, a stop where it ends. */
    private void end(double x, double y, double inwards) {
        bar.getElements().addAll(new MoveTo(x + inwards, y - TIP), new LineTo(x, y), new LineTo(x + inwards, y + TIP));
    }

    private void resize() {
        double size = mark.size() + (selected ? GROWTH : 0);
        disc.resizeRelocate(mark.x() - size / 2, mark.y() - size / 2, size, size);
        glyph.setScaleX(size * GLYPH_PART);
        glyph.setScaleY(size * GLYPH_PART);
        glyph.setVisible(size >= LEAST_WITH_GLYPH);
    }

    void dress(Reading reading) {
        var leaning = Leaning.of(said.stanceOn(reading.state().issue()));
        boolean survives = reading.projection().holdsStatement(said.id());
        selected = reading.state().selection().equals(new Selection.OfStatement(said.id()));
        glyph.setContent(StanceStyle.glyph(leaning));
        StanceStyle.dress(disc, leaning);
        StanceStyle.dress(bar, leaning);
        Nodes.mark(disc, "faded", !survives);
        Nodes.mark(bar, "faded", !survives);
        Nodes.mark(disc, "selected", selected);
        Nodes.mark(disc, "related", !selected && reading.belongsToSelection(said));
        Nodes.mark(bar, "selected", selected);
        Prose.fill(tooltip, AxisWords.statement(reading, said) + (survives ? "" : "\nLeft out by the filter"));
        resize();
        if (selected) {
            disc.toFront();
        }
    }
}
