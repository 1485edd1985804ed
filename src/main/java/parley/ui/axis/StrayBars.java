package parley.ui.axis;

import java.util.List;
import javafx.scene.Group;
import parley.picture.axis.Bar;

/** Lines of vague dates that pass through the days on view, while their marks stand elsewhere. */
final class StrayBars extends Group {

    StrayBars() {
        setMouseTransparent(true);
    }

    void show(List<Bar> bars) {
        getChildren().setAll(bars.stream().map(StrayBars::path).toList());
    }

    private static javafx.scene.shape.Path path(Bar bar) {
        var path = new BarPath();
        path.show(bar);
        return path.path();
    }
}
