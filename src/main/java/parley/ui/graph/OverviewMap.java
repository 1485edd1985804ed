package parley.ui.graph;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parley.picture.Box;
import parley.picture.Point;
import parley.raster.Lens;
import parley.ui.fx.Nodes;

/**
 * The whole of a crowd, small, with a frame around what the pane shows of it; to be dragged, or moved with the arrow keys. It
 * stands while a part is looked at, unless a reader hides it.
 */
final class OverviewMap extends Pane {
    static final int WIDTH = 184;
    private static final double LOWEST = 90;
    private static final double HIGHEST = 170;
    private static final double STEP = 0.125;
    private static final double BUTTON = 24;
    private static final double LEAST_FRAME = 6;

    private final Viewport viewport;
    private final ImageView image = new ImageView();
    private final Region frame = Nodes.styled(new Region(), "overview-frame");
    private final Button hide;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private double paneWidth = 1;
    private double paneHeight = 1;

    OverviewMap(Viewport viewport) {
        this.viewport = viewport;
        getStyleClass().add("overview-map");
        setId("overview-map");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Overview map: the arrow keys move what part of the network is shown");
        setFocusTraversable(true);
        hide = Nodes.iconButton(Feather.X, "Hide the overview map (M)", () -> wanted.set(false));
        hide.setId("overview-hide");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        image.setManaged(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(image, frame, hide);
        setOnMousePressed(this::centre);
        setOnMouseDragged(this::centre);
        setOnMouseReleased(MouseEvent::consume);
        setOnMouseMoved(MouseEvent::consume);
        setOnKeyPressed(this::step);
        viewport.onChange(this::follow);
        wanted.subscribe(this::follow);
    }

    /** Whether a reader wants it to stand. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** Whether there is anything that it could show. */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** How high it is for a sheet, in pixels. */
    static int height(Box sheet) {
        return (int) Math.clamp(WIDTH * sheet.height() / sheet.width(), LOWEST, HIGHEST);
    }

    /** Shows a picture of the whole sheet; null where there is none. */
    void show(@Nullable Image whole) {
        image.setImage(whole);
        filled.set(whole != null);
        follow();
    }

    /** Stands in the lower right corner of what a pane leaves above something. */
    void stand(double width, double height, double above, double edge) {
        paneWidth = width;
        paneHeight = height;
        double high = height(viewport.sheet());
        resizeRelocate(width - WIDTH - edge, height - above - edge - high, WIDTH, high);
        image.setFitWidth(WIDTH);
        image.setFitHeight(high);
        follow();
    }

    private Lens lens() {
        return Lens.fitting(viewport.sheet().width(), viewport.sheet().height(), WIDTH, height(viewport.sheet()));
    }

    private void follow() {
        setVisible(wanted.get() && filled.get() && viewport.isClose());
        var part = viewport.lens().shown(paneWidth, paneHeight);
        var lens = lens();
        double left = Math.clamp(lens.toImageX(part.x()), 0, WIDTH - LEAST_FRAME);
        double top = Math.clamp(lens.toImageY(part.y()), 0, Math.max(0, getHeight() - LEAST_FRAME));
        double right = Math.clamp(lens.toImageX(part.right()), left + LEAST_FRAME, Math.max(left + LEAST_FRAME, WIDTH));
        double bottom =
                Math.clamp(lens.toImageY(part.bottom()), top + LEAST_FRAME, Math.max(top + LEAST_FRAME, getHeight()));
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }

    private void centre(MouseEvent event) {
        requestFocus();
        show(lens().toSheet(event.getX(), event.getY()));
        event.consume();
    }

    private void show(Point point) {
        viewport.bring(point, paneWidth / 2, paneHeight / 2);
    }

    private void step(KeyEvent event) {
        double x = STEP * paneWidth;
        double y = STEP * paneHeight;
        switch (event.getCode()) {
            case LEFT -> viewport.pan(x, 0);
            case RIGHT -> viewport.pan(-x, 0);
            case UP -> viewport.pan(0, y);
            case DOWN -> viewport.pan(0, -y);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        hide.resizeRelocate(getWidth() - BUTTON - 2, 2, BUTTON, BUTTON);
    }
}
