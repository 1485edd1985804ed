package parley.ui.graph;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.ActorKind;
import parley.picture.Monogram;
import parley.raster.Names;
import parley.ui.theme.StanceStyle;

/** What is written on a crowd: names, the captions of camps, and from near the signs and badges of marks. */
final class SignLayer extends Canvas {
    private static final Font NAME = Font.font("Inter SemiBold", 13);
    private static final Font CAPTION = Font.font("Inter SemiBold", 12);
    private static final double RIM = 3.5;
    private static final double RIM_OPACITY = 0.85;
    private static final double OUTSIDE = 0.5;
    private static final double PLATE = 4;
    private static final double ROUND = 9;
    private static final double MONOGRAM = 14;
    private static final double SMALLEST = 12;
    private static final double ICON = 16;
    private static final double BADGE = 8;
    private static final double BADGE_RIM = 1.5;
    private static final double SMALLEST_BADGE = 0.55;
    /** Letters wider than this part of a mark are left out. */
    private static final double ROOMY = 1.7;

    private final Swatches swatches;
    private final Font icons = new FontIcon(Feather.FLAG).getFont();

    SignLayer(Swatches swatches) {
        this.swatches = swatches;
        setMouseTransparent(true);
    }

    void draw(Shot shot) {
        var pen = getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        shot.words().signs().forEach(mark -> sign(pen, shot, mark));
        shot.words().captions().forEach(caption -> caption(pen, caption));
        shot.words().names().forEach(name -> name(pen, shot, name));
        pen.setGlobalAlpha(1);
    }

    private void caption(GraphicsContext pen, Shot.Caption caption) {
        var box = caption.box().inset(-PLATE);
        double opacity = caption.outside() ? OUTSIDE : 1;
        pen.setGlobalAlpha(RIM_OPACITY * opacity);
        pen.setFill(swatches.paint("canvas"));
        pen.fillRoundRect(box.x(), box.y() + PLATE, box.width(), box.height() - 2 * PLATE, ROUND, ROUND);
        var middle = box.centre();
        write(pen, caption.text(), CAPTION, middle.x(), middle.y(), "ink-quiet", opacity);
    }

    private void name(GraphicsContext pen, Shot shot, Names.Name name) {
        var fact = shot.facts().members().get(name.mark());
        var middle = name.box().centre();
        write(
                pen,
                fact.member().label(),
                NAME,
                middle.x(),
                middle.y(),
                CrowdLooks.ink(fact, shot.wish().emphasis()),
                1);
    }

    private void write(GraphicsContext pen, String text, Font font, double x, double y, String ink, double opacity) {
        pen.setFont(font);
        pen.setGlobalAlpha(RIM_OPACITY * opacity);
        pen.setStroke(swatches.paint("canvas"));
        pen.setLineWidth(RIM);
        pen.strokeText(text, x, y);
        pen.setGlobalAlpha(opacity);
        pen.setFill(swatches.paint(ink));
        pen.fillText(text, x, y);
    }

    // --- marks from near -------------------------------------------------------------------------------------------

    private void sign(GraphicsContext pen, Shot shot, int mark) {
        var marks = shot.drawing().marks();
        double scale = shot.lens().scale();
        double radius = marks.radius(mark) * scale;
        double x = shot.lens().toImageX(marks.x(mark));
        double y = shot.lens().toImageY(marks.y(mark));
        var fact = shot.facts().members().get(mark);
        pen.setGlobalAlpha(shot.opacity(mark));
        if (fact.member().folded() || fact.member().kind() == ActorKind.PERSON) {
            letters(pen, letters(fact), x, y, radius, scale);
        } else {
            icon(pen, fact.member().kind(), x, y, Math.min(ICON * scale, 1.3 * radius));
        }
        if (CrowdLooks.hasBadge(fact)) {
            badge(pen, fact, x + 0.72 * radius, y + 0.72 * radius, Math.clamp(scale, SMALLEST_BADGE, 1.5));
        }
    }

    private static String letters(CrowdFacts.OfMember fact) {
        return fact.member().folded()
                ? fact.member().tally()
                : Monogram.of(fact.member().name());
    }

    private void letters(GraphicsContext pen, String letters, double x, double y, double radius, double scale) {
        double size = Math.max(SMALLEST, MONOGRAM * scale);
        if (letters.length() * size * 0.62 <= ROOMY * radius) {
            pen.setFont(Font.font("Inter SemiBold", size));
            pen.setFill(swatches.paint("ink"));
            pen.fillText(letters, x, y);
        }
    }

    private void icon(GraphicsContext pen, ActorKind kind, double x, double y, double size) {
        var icon = kind == ActorKind.STATE ? Feather.FLAG : Feather.USERS;
        pen.setFont(new Font(icons.getName(), size));
        pen.setFill(swatches.paint("ink-quiet"));
        pen.fillText(Character.toString(icon.getCode()), x, y);
    }

    private void badge(GraphicsContext pen, CrowdFacts.OfMember fact, double x, double y, double scale) {
        disc(pen, x, y, (BADGE + BADGE_RIM) * scale, "canvas");
        disc(pen, x, y, BADGE * scale, StanceStyle.styleClass(fact.leaning()));
        pen.save();
        pen.translate(x - 5 * scale, y - 5 * scale);
        pen.scale(scale, scale);
        pen.setFill(swatches.paint("on-stance"));
        pen.beginPath();
        pen.appendSVGPath(StanceStyle.glyph(fact.leaning()));
        pen.fill();
        pen.restore();
    }

    private void disc(GraphicsContext pen, double x, double y, double radius, String colour) {
        pen.setFill(swatches.paint(colour));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
