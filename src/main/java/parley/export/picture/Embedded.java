package parley.export.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;

/** Fonts within a file. */
final class Embedded {
    private Embedded() {}

    /** The part of a font that has the letters which are used. */
    static byte[] subset(String font, Set<Integer> letters) {
        PdfBox.hush();
        try (var whole = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(Typefaces.file(font)))) {
            var subsetter = new TTFSubsetter(whole);
            subsetter.addAll(letters);
            var part = new ByteArrayOutputStream();
            subsetter.writeToStream(part);
            return part.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule of a style sheet that brings a font. */
    static String rule(String family, int weight, byte[] font) {
        return "\n@font-face{font-family:'" + family + "';font-weight:" + weight + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(font) + ")}";
    }
}
