package parley.export.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shapes as the path data of SVG, to a hundredth of a pixel. */
final class PathData {
    private final StringBuilder text = new StringBuilder();

    private PathData() {}

    static String of(Shape shape) {
        var data = new PathData();
        var points = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            data.append(path.currentSegment(points), points);
        }
        return data.text.toString().strip();
    }

    private void append(int segment, double[] points) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> append("M", points, 2);
            case PathIterator.SEG_LINETO -> append("L", points, 2);
            case PathIterator.SEG_QUADTO -> append("Q", points, 4);
            case PathIterator.SEG_CUBICTO -> append("C", points, 6);
            default -> append("Z", points, 0);
        }
    }

    private void append(String command, double[] points, int numbers) {
        text.append(command);
        for (int i = 0; i < numbers; i++) {
            text.append(i == 0 ? "" : " ").append(number(points[i]));
        }
    }

    /** As short as it can be, with a point whatever the locale. */
    static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
