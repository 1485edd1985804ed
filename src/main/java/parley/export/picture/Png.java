package parley.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Sheets as PNG. */
public final class Png {
    private Png() {}

    /**
     * Writes a sheet.
     *
     * @param scale how many pixels stand for one of the sheet
     * @throws IOException when it cannot be written
     */
    public static void write(Sheet sheet, Typefaces typefaces, double scale, OutputStream out) throws IOException {
        if (!ImageIO.write(new Painter(typefaces, scale).image(sheet), "png", out)) {
            throw new IllegalStateException("this Java writes no PNG");
        }
    }
}
