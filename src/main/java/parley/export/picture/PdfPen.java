package parley.export.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws inks into one content stream of a PDF.
 *
 * @param sheet what they stand on
 */
record PdfPen(Pdf pdf, Typefaces typefaces, Sheet sheet, PDFormContentStream content) {

    void draw(List<Ink> inks) throws IOException {
        for (var ink : inks) {
            switch (ink) {
                case Ink.Area(var shape, var colour) -> fill(shape, colour);
                case Ink.Line line -> stroke(line);
                case Ink.Words words -> write(words);
                case Ink.Together together -> together(together);
                case Ink.Pasted pasted -> paste(pasted);
                case Ink.Moved(var right, var down, var moved) -> {
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance((float) right, (float) down));
                    draw(moved);
                    content.restoreGraphicsState();
                }
            }
        }
    }

    private void paste(Ink.Pasted pasted) throws IOException {
        var form = pdf.form(pasted.sheet());
        var scale = (float) pasted.scale();
        content.saveGraphicsState();
        content.transform(new Matrix(scale, 0, 0, scale, (float) pasted.x(), (float) pasted.y()));
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    static float red(int colour) {
        return (colour >> 16 & 255) / 255f;
    }

    static float green(int colour) {
        return (colour >> 8 & 255) / 255f;
    }

    static float blue(int colour) {
        return (colour & 255) / 255f;
    }

    private void fill(Shape shape, int colour) throws IOException {
        content.setNonStrokingColor(red(colour), green(colour), blue(colour));
        trace(shape);
        content.fill();
    }

    private void stroke(Ink.Line line) throws IOException {
        content.setStrokingColor(red(line.colour()), green(line.colour()), blue(line.colour()));
        content.setLineWidth((float) line.width());
        var stroke = Painter.stroke(line).getDashArray();
        content.setLineDashPattern(stroke == null ? new float[0] : stroke, 0);
        trace(line.shape());
        content.stroke();
    }

    private void trace(Shape shape) throws IOException {
        var p = new float[6];
        float x = 0;
        float y = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            var segment = path.currentSegment(p);
            trace(segment, p, x, y);
            int last = lastPoint(segment);
            x = last < 0 ? x : p[last];
            y = last < 0 ? y : p[last + 1];
        }
    }

    /** A PDF has no quadratic curves: one becomes the cubic that runs the same way from a point. */
    private void trace(int segment, float[] p, float x, float y) throws IOException {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
            case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
            case PathIterator.SEG_QUADTO ->
                content.curveTo(
                        x + 2 * (p[0] - x) / 3,
                        y + 2 * (p[1] - y) / 3,
                        p[2] + 2 * (p[0] - p[2]) / 3,
                        p[3] + 2 * (p[1] - p[3]) / 3,
                        p[2],
                        p[3]);
            case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            default -> content.closePath();
        }
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private void write(Ink.Words words) throws IOException {
        var layout = typefaces.layout(words.text(), words.face(), words.size());
        var left = words.anchor() == Ink.Anchor.START ? words.x() : words.x() - layout.getAdvance() / 2;
        var outline = layout.getOutline(AffineTransform.getTranslateInstance(left, words.baseline()));
        if (words.rim() != null) {
            rim(outline, words.rim());
        }
        if (typefaces.isLatin(words.text(), words.face())) {
            content.setNonStrokingColor(red(words.colour()), green(words.colour()), blue(words.colour()));
            show(words, words.text(), pdf.latin(words.face()), left, layout.getAdvance(), RenderingMode.FILL);
        } else {
            fill(outline, words.colour());
            if (typefaces.needsArabic(words.text(), words.face())) {
                lay(words, left, layout.getAdvance());
            }
        }
    }

    private void rim(Shape outline, int colour) throws IOException {
        content.saveGraphicsState();
        var opacity = new PDExtendedGraphicsState();
        opacity.setStrokingAlphaConstant((float) Rim.OPACITY);
        content.setGraphicsStateParameters(opacity);
        content.setStrokingColor(red(colour), green(colour), blue(colour));
        content.setLineWidth((float) Rim.WIDTH);
        content.setLineJoinStyle(1);
        content.setLineDashPattern(new float[0], 0);
        trace(outline);
        content.stroke();
        content.restoreGraphicsState();
    }

    /** Lays a text that runs from the right, invisible, where its shapes are: its letters in the order they are seen in. */
    private void lay(Ink.Words words, double left, double width) throws IOException {
        var font = pdf.arabic(words.face());
        var seen = new StringBuilder(words.text()).reverse().toString();
        if (isIn(font, seen)) {
            show(words, seen, font, left, width, RenderingMode.NEITHER);
        }
    }

    private static boolean isIn(PDFont font, String text) throws IOException {
        try {
            return font.encode(text).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Stretched to the width that it was measured with, since a PDF does not kern by itself. */
    private void show(Ink.Words words, String text, PDFont font, double left, double width, RenderingMode mode)
            throws IOException {
        var natural = font.getStringWidth(text) / 1000 * words.size();
        content.beginText();
        content.setRenderingMode(mode);
        content.setFont(font, (float) words.size());
        content.setHorizontalScaling((float) (natural > 0 ? 100 * width / natural : 100));
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) words.baseline()));
        content.showText(text);
        content.endText();
    }

    /** What fades as one is a transparency group. */
    private void together(Ink.Together together) throws IOException {
        if (together.opacity() >= 1) {
            draw(together.inks());
            return;
        }
        var group = pdf.group(sheet, together.inks());
        content.saveGraphicsState();
        var opacity = new PDExtendedGraphicsState();
        opacity.setNonStrokingAlphaConstant((float) together.opacity());
        opacity.setStrokingAlphaConstant((float) together.opacity());
        content.setGraphicsStateParameters(opacity);
        content.drawForm(group);
        content.restoreGraphicsState();
    }
}
