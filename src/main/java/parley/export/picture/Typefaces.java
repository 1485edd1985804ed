package parley.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fonts that come along, for measuring and painting text without a display. What Inter has no letters for is set in
 * Noto Sans Arabic, where that has them.
 */
public final class Typefaces {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    private final Map<Face, Font> latin = new EnumMap<>(Face.class);
    private final Map<Face, Font> arabic = new EnumMap<>(Face.class);

    private Typefaces() {
        for (var face : Face.values()) {
            latin.put(face, font(face.latin()));
            arabic.put(face, font(face.arabic()));
        }
    }

    /** Reads the fonts; takes some tens of milliseconds, so once for an export. */
    public static Typefaces load() {
        return new Typefaces();
    }

    private static Font font(String name) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(name)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font " + name + " that comes along cannot be read", e);
        }
    }

    static byte[] file(String name) {
        try (var in = Typefaces.class.getResourceAsStream("/parley/assets/fonts/" + name + ".ttf")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text prints, in pixels; nothing where it is empty. */
    public double width(String text, Face face, double size) {
        return text.isEmpty() ? 0 : layout(text, face, size).getAdvance();
    }

    /** As much of a text as a room has, in pixels, with a sign where some of it is left out. */
    public String fitting(String text, Face face, double size, double room) {
        if (width(text, face, size) <= room + 0.5) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            var shorter = text.substring(0, end).stripTrailing() + "…";
            if (width(shorter, face, size) <= room) {
                return shorter;
            }
        }
        return "";
    }

    /** How far below the middle of a line its letters stand, in pixels. */
    public double drop(Face face, double size) {
        var line = latin(face).deriveFont((float) size).getLineMetrics("x", FINE);
        return (line.getAscent() - line.getDescent()) / 2;
    }

    /** A text shaped and ordered for its scripts; not empty. */
    TextLayout layout(String text, Face face, double size) {
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        attributed.addAttribute(TextAttribute.FONT, kerned(latin(face), size));
        for (int i = 0; i < text.length(); i++) {
            if (isArabic(text.charAt(i), face)) {
                attributed.addAttribute(
                        TextAttribute.FONT, kerned(Objects.requireNonNull(arabic.get(face)), size), i, i + 1);
            }
        }
        return new TextLayout(attributed.getIterator(), FINE);
    }

    private static Font kerned(Font font, double size) {
        return font.deriveFont((float) size).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private Font latin(Face face) {
        return Objects.requireNonNull(latin.get(face));
    }

    private boolean isArabic(char letter, Face face) {
        return !latin(face).canDisplay(letter)
                && Objects.requireNonNull(arabic.get(face)).canDisplay(letter);
    }

    /** Whether some of a text is set in the Arabic font. */
    public boolean needsArabic(String text, Face face) {
        return text.chars().anyMatch(letter -> isArabic((char) letter, face));
    }

    /** Whether the Latin font has all of a text. */
    boolean isLatin(String text, Face face) {
        return latin(face).canDisplayUpTo(text) < 0;
    }
}
