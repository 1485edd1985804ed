package parley.ui.graph;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import parley.raster.Pixels;

/** Pixels that somebody paints on while nobody looks, and the image that shows them. */
final class PixelCanvas {
    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    PixelCanvas(int width, int height) {
        pixels = new Pixels(width, height);
        buffer = new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Pixels pixels() {
        return pixels;
    }

    boolean isOf(int width, int height) {
        return pixels.width() == Math.max(1, width) && pixels.height() == Math.max(1, height);
    }

    /** The image as it is painted now; to be asked on the JavaFX thread while nobody paints. */
    Image developed() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
