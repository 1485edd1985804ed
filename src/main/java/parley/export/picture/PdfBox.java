package parley.export.picture;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What PDFBox says of itself: that it cannot unmap files, which it is given none of. Errors come as exceptions. */
final class PdfBox {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("org.apache.pdfbox");

    private PdfBox() {}

    static void hush() {
        LOG.setLevel(Level.OFF);
    }
}
