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
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Sheets as PDF, each on a page of its size, at 96 pixels to the inch, with the letters that are used embedded. Arabic is
 * drawn shaped, and lies under it as letters that can be searched and copied.
 */
public final class Pdf {
    private static final float POINTS = 0.75f;

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<Face, PDFont> latin = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> arabic = new EnumMap<>(Face.class);

    private Pdf(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    /**
     * A place that the contents of a document lead to.
     *
     * @param page from 0
     * @param y from the top of its sheet, in pixels
     */
    public record Bookmark(String title, int page, double y) {}

    /**
     * Writes a sheet.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Sheet sheet, Typefaces typefaces, OutputStream out) throws IOException {
        write(sheet.title(), List.of(sheet), List.of(), typefaces, out);
    }

    /**
     * Writes sheets as the pages of one document, which a reader of PDF shows under its title.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(
            String title, List<Sheet> sheets, List<Bookmark> bookmarks, Typefaces typefaces, OutputStream out)
            throws IOException {
        PdfBox.hush();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Parley");
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage("en");
            var preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
            var pdf = new Pdf(document, typefaces);
            for (var sheet : sheets) {
                pdf.page(sheet);
            }
            pdf.embed();
            if (!bookmarks.isEmpty()) {
                catalog.setDocumentOutline(pdf.outline(bookmarks));
                catalog.setPageMode(PageMode.USE_OUTLINES);
            }
            document.save(out);
        }
    }

    private PDDocumentOutline outline(List<Bookmark> bookmarks) {
        var outline = new PDDocumentOutline();
        for (var bookmark : bookmarks) {
            var page = document.getPage(bookmark.page());
            var place = new PDPageXYZDestination();
            place.setPage(page);
            place.setTop((int) (page.getMediaBox().getHeight() - bookmark.y() * POINTS));
            var item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        return outline;
    }

    private void page(Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width() * POINTS, (float) sheet.height() * POINTS));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(POINTS, 0, 0, -POINTS, 0, (float) sheet.height() * POINTS));
            content.drawForm(form(sheet));
        }
    }

    /** A whole sheet, cut at its edges. */
    PDTransparencyGroup form(Sheet sheet) throws IOException {
        var ground = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        var inks = List.<Ink>of(new Ink.Area(ground, sheet.ground()), new Ink.Moved(0, 0, sheet.inks()));
        return group(sheet, new PDRectangle((float) sheet.width(), (float) sheet.height()), inks);
    }

    /** Inks on a sheet as a group that can be drawn as one, wherever on it they were moved. */
    PDTransparencyGroup group(Sheet sheet, List<Ink> inks) throws IOException {
        var width = (float) sheet.width();
        var height = (float) sheet.height();
        return group(sheet, new PDRectangle(-width, -height, 3 * width, 3 * height), inks);
    }

    private PDTransparencyGroup group(Sheet sheet, PDRectangle box, List<Ink> inks) throws IOException {
        var group = new PDTransparencyGroup(document);
        group.setBBox(box);
        group.setResources(new PDResources());
        var attributes = new COSDictionary();
        attributes.setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        try (var content = new PDFormContentStream(group)) {
            new PdfPen(this, typefaces, sheet, content).draw(inks);
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
