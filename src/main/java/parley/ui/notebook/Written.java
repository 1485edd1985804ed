package parley.ui.notebook;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** A text that is written, which stands as prose while nobody writes in it where it runs from the right. */
final class Written extends StackPane {
    private final WritingArea area;
    private Region prose = new Region();

    Written(WritingArea area) {
        this.area = area;
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(60);
        getChildren().setAll(area);
        area.textProperty().subscribe(_ -> show());
        area.focusedProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean asProse = !area.isFocused() && Prose.holdsLettersFromTheRight(area.getText());
        getChildren().remove(prose);
        Nodes.mark(area, "behind", asProse);
        if (asProse) {
            prose = Nodes.styled(Prose.of(area.getText()), "written");
            prose.setMouseTransparent(true);
            getChildren().add(prose);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
