package parley.ui.axis;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** The upper edge of the axis: dragged, it makes the lanes higher or lower; a double click gives them back their own height. */
final class Divider extends StackPane {
    private static final double STEP = 16;

    private final DoubleProperty wished = new SimpleDoubleProperty(Double.NaN);
    private double height;
    private double pressedY;
    private double pressedHeight;

    Divider() {
        getStyleClass().add("axis-divider");
        setId("axis-divider");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Height of the time axis");
        setAccessibleHelp("Up and Down make the time axis higher and lower, Home gives it its own height.");
        Tip.on(this, "Drag to make the time axis higher; double-click for its own height");
        var grip = Nodes.styled(new Region(), "axis-grip");
        grip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(grip);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> wished.set(pressedHeight + pressedY - event.getScreenY()));
        setOnKeyPressed(this::press);
    }

    /** How high the lanes shall be, in pixels, before it is kept within bounds; not a number where nothing was wished. */
    DoubleProperty wishedProperty() {
        return wished;
    }

    /** Says how high the lanes have become. */
    void show(double lanes) {
        height = lanes;
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedY = event.getScreenY();
        pressedHeight = height;
        if (event.getClickCount() == 2) {
            wished.set(Double.NaN);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> wished.set(height + STEP);
            case DOWN -> wished.set(height - STEP);
            case HOME -> wished.set(Double.NaN);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
