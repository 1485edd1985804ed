package parley.ui.axis;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.QuadCurve;
import parley.picture.axis.Arc;
import parley.ui.fx.Nodes;

/** The arcs from statements to those that answer them. */
final class ArcLayer extends Group {

    ArcLayer() {
        setMouseTransparent(true);
    }

    void show(List<Arc> arcs) {
        getChildren().setAll(arcs.stream().map(ArcLayer::curve).toList());
    }

    private static QuadCurve curve(Arc arc) {
        double x = (arc.from().x() + arc.to().x()) / 2;
        double y = Math.min(arc.from().y(), arc.to().y()) - arc.bow();
        var curve = new QuadCurve(
                arc.from().x(), arc.from().y(), x, y, arc.to().x(), arc.to().y());
        Nodes.mark(curve, "selected", arc.isSelected());
        return Nodes.styled(curve, "axis-arc");
    }
}
