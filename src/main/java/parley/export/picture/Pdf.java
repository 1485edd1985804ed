package parley.export.picture;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;

/**
 * Sheets as PDF on one page of their size, at 96 pixels to the inch, with the letters that are used embedded. Arabic is
 * drawn shaped, and lies under it as letters that can be searched and copied.
 */
public final class Pdf {
    private static final float POINTS = 0.75f;

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Sheet sheet;
    private final Map<Face, PDFont> latin = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> arabic = new EnumMap<>(Face.class);

    private Pdf(PDDocument document, Typefaces typefaces, Sheet sheet) {
        this.document = document;
        this.typefaces = typefaces;
        this.sheet = sheet;
    }

    /**
     * Writes a sheet.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Sheet sheet, Typefaces typefaces, OutputStream out) throws IOException {
        PdfBox.hush();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setCreator("Parley");
            document.getDocumentCatalog().setLanguage("en");
            var pdf = new Pdf(document, typefaces, sheet);
            pdf.page();
            pdf.embed();
            document.save(out);
        }
    }

    private void page() throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width() * POINTS, (float) sheet.height() * POINTS));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(POINTS, 0, 0, -POINTS, 0, (float) sheet.height() * POINTS));
            var ground = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
            content.drawForm(group(List.of(new Ink.Area(ground, sheet.ground()), new Ink.Moved(0, 0, sheet.inks()))));
        }
    }

    /** Inks as a group that can be drawn as one. */
    PDTransparencyGroup group(List<Ink> inks) throws IOException {
        var width = (float) sheet.width();
        var height = (float) sheet.height();
        var group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(-width, -height, 3 * width, 3 * height));
        group.setResources(new PDResources());
        var attributes = new COSDictionary();
        attributes.setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        try (var content = new PDFormContentStream(group)) {
            new PdfPen(this, typefaces, content).draw(inks);
        }
        return group;
    }

    /** Fonts that groups use are not known to the document, which embeds only those of its pages by itself. */
    private void embed() throws IOException {
        for (var font : latin.values()) {
            font.subset();
        }
        for (var font : arabic.values()) {
            font.subset();
        }
    }

    PDFont latin(Face face) throws IOException {
        return font(latin, face, face.latin());
    }

    PDFont arabic(Face face) throws IOException {
        return font(arabic, face, face.arabic());
    }

    private PDFont font(Map<Face, PDFont> fonts, Face face, String name) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        var font = PDType0Font.load(document, new ByteArrayInputStream(Typefaces.file(name)), true);
        fonts.put(face, font);
        return font;
    }
}
