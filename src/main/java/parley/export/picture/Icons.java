package parley.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ServiceLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/** The signs of states and organisations, from the font that the window takes them from. */
final class Icons {
    private static final float SIZE = 16;

    private final Font font;

    private Icons(Font font) {
        this.font = font;
    }

    static Icons load() {
        var handler = ServiceLoader.load(IkonHandler.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.supports(Feather.FLAG.getDescription()))
                .findFirst()
                .orElseThrow();
        try (var in = handler.getFontResourceAsStream()) {
            return new Icons(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the icons that come along cannot be read", e);
        }
    }

    /** The outline of an icon around a point. */
    Shape around(Feather icon, double x, double y) {
        var text = Character.toString(icon.getCode());
        var outline = font.createGlyphVector(new FontRenderContext(null, true, true), text)
                .getOutline();
        var bounds = outline.getBounds2D();
        return AffineTransform.getTranslateInstance(x - bounds.getCenterX(), y - bounds.getCenterY())
                .createTransformedShape(outline);
    }
}
