package parley.export.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints a sheet on anything that Java draws on. */
public final class Painter {
    private final Typefaces typefaces;
    private final double scale;

    /** @param scale how many pixels of what is painted on stand for one of the sheet; more than 0 */
    public Painter(Typefaces typefaces, double scale) {
        this.typefaces = typefaces;
        this.scale = scale;
    }

    /** The sheet as an image, opaque; its size is that of the sheet by the scale, rounded. */
    public BufferedImage image(Sheet sheet) {
        var image = new BufferedImage(
                (int) Math.round(sheet.width() * scale),
                (int) Math.round(sheet.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(sheet.ground()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        paint(sheet.inks(), finely(graphics));
        graphics.dispose();
        return image;
    }

    private Graphics2D finely(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        return graphics;
    }

    private void paint(List<Ink> inks, Graphics2D graphics) {
        for (var ink : inks) {
            switch (ink) {
                case Ink.Area(var shape, var colour) -> {
                    graphics.setColor(new Color(colour));
                    graphics.fill(shape);
                }
                case Ink.Line line -> paint(line, graphics);
                case Ink.Words words -> paint(words, graphics);
                case Ink.Together together -> paint(together, graphics);
                case Ink.Moved(var right, var down, var moved) -> {
                    graphics.translate(right, down);
                    paint(moved, graphics);
                    graphics.translate(-right, -down);
                }
                case Ink.Pasted pasted -> paint(pasted, graphics);
            }
        }
    }

    private void paint(Ink.Pasted pasted, Graphics2D graphics) {
        var sheet = pasted.sheet();
        var part = (Graphics2D) graphics.create();
        part.translate(pasted.x(), pasted.y());
        part.scale(pasted.scale(), pasted.scale());
        part.clip(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        part.setColor(new Color(sheet.ground()));
        part.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        paint(sheet.inks(), part);
        part.dispose();
    }

    private static void paint(Ink.Line line, Graphics2D graphics) {
        graphics.setColor(new Color(line.colour()));
        graphics.setStroke(stroke(line));
        graphics.draw(line.shape());
    }

    static BasicStroke stroke(Ink.Line line) {
        var dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i).floatValue();
        }
        return new BasicStroke(
                (float) line.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private void paint(Ink.Words words, Graphics2D graphics) {
        var layout = typefaces.layout(words.text(), words.face(), words.size());
        var x = words.anchor() == Ink.Anchor.START ? words.x() : words.x() - layout.getAdvance() / 2;
        var rim = words.rim();
        if (rim != null) {
            var ground = new Color(rim);
            graphics.setColor(
                    new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), (int) (Rim.OPACITY * 255)));
            graphics.setStroke(new BasicStroke((float) Rim.WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, words.baseline())));
        }
        graphics.setColor(new Color(words.colour()));
        layout.draw(graphics, (float) x, (float) words.baseline());
    }

    /** What fades as one is painted apart, and then laid over the rest. */
    private void paint(Ink.Together together, Graphics2D graphics) {
        if (together.opacity() >= 1) {
            paint(together.inks(), graphics);
            return;
        }
        var bounds = bounds(together.inks());
        var at = graphics.getTransform();
        var image = new BufferedImage(
                (int) Math.ceil(bounds.getWidth() * at.getScaleX()) + 2,
                (int) Math.ceil(bounds.getHeight() * at.getScaleY()) + 2,
                BufferedImage.TYPE_INT_ARGB);
        var left = Math.floor(at.getTranslateX() + bounds.getX() * at.getScaleX());
        var top = Math.floor(at.getTranslateY() + bounds.getY() * at.getScaleY());
        var apart = finely(image.createGraphics());
        apart.setTransform(new AffineTransform(
                at.getScaleX(), 0, 0, at.getScaleY(), at.getTranslateX() - left, at.getTranslateY() - top));
        paint(together.inks(), apart);
        apart.dispose();
        graphics.setTransform(AffineTransform.getTranslateInstance(left, top));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) together.opacity()));
        graphics.drawImage(image, 0, 0, null);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setTransform(at);
    }

    private Rectangle2D bounds(List<Ink> inks) {
        var bounds = new Rectangle2D.Double();
        for (var ink : inks) {
            var each = bounds(ink);
            bounds.setRect(bounds.isEmpty() ? each : bounds.createUnion(each));
        }
        return bounds;
    }

    private Rectangle2D bounds(Ink ink) {
        return switch (ink) {
            case Ink.Area(var shape, var _) -> wider(shape.getBounds2D(), 1);
            case Ink.Line line -> wider(line.shape().getBounds2D(), line.width() + 1);
            case Ink.Words words -> {
                var width = typefaces.width(words.text(), words.face(), words.size());
                var x = words.anchor() == Ink.Anchor.START ? words.x() : words.x() - width / 2;
                yield wider(
                        new Rectangle2D.Double(x, words.baseline() - words.size(), width, 1.5 * words.size()),
                        Rim.WIDTH);
            }
            case Ink.Together together -> bounds(together.inks());
            case Ink.Pasted(var sheet, var x, var y, var by) ->
                new Rectangle2D.Double(x, y, sheet.width() * by, sheet.height() * by);
            case Ink.Moved(var right, var down, var moved) -> {
                var bounds = bounds(moved);
                yield new Rectangle2D.Double(
                        bounds.getX() + right, bounds.getY() + down, bounds.getWidth(), bounds.getHeight());
            }
        };
    }

    private static Rectangle2D wider(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
