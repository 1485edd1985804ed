package parley.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays its children out like words: in lines, one after the other. Unlike a flow pane, it makes a child that is wider
 * than the pane as narrow as that, so that text in it breaks rather than being cut.
 */
public final class WrapPane extends Pane {
    private static final double GAP = 4;

    private final double between;
    private final double betweenLines;

    /** One child in its line. */
    private record Place(Node child, double x, double width, double height) {}

    private record Line(List<Place> places) {
        double height() {
            return places.stream().mapToDouble(Place::height).max().orElse(0);
        }
    }

    /** @param between the space between the children of a line, in pixels */
    public WrapPane(double between, List<? extends Node> children) {
        this(between, GAP, children);
    }

    /** @param betweenLines the space between lines, in pixels; less than none where the children bring their own */
    public WrapPane(double between, double betweenLines, List<? extends Node> children) {
        this.between = between;
        this.betweenLines = betweenLines;
        getChildren().setAll(children);
    }

    /** @param between the space between the children of a line, in pixels */
    public WrapPane(double between, Node... children) {
        this(between, List.of(children));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        var lines = lines(Double.MAX_VALUE);
        return lines.isEmpty()
                ? 0
                : lines.getFirst().places().stream().mapToDouble(Place::width).sum()
                        + between * (lines.getFirst().places().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.stream().mapToDouble(Line::height).sum() + betweenLines * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var line : lines(getWidth())) {
            double height = line.height();
            for (var place : line.places()) {
                double top = y + (height - place.height()) / 2;
                place.child()
                        .resizeRelocate(snapPositionX(place.x()), snapPositionY(top), place.width(), place.height());
            }
            y += height + betweenLines;
        }
    }

    private List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        double x = 0;
        for (var child : getManagedChildren()) {
            double wide = Math.min(snapSizeX(child.prefWidth(Region.USE_COMPUTED_SIZE)), width);
            if (lines.isEmpty() || x + wide > width) {
                lines.add(new Line(new ArrayList<>()));
                x = 0;
            }
            lines.getLast().places().add(new Place(child, x, wide, snapSizeY(child.prefHeight(wide))));
            x += wide + between;
        }
        return lines;
    }
}
