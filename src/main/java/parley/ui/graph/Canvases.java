package parley.ui.graph;

import javafx.scene.image.Image;

/** Three canvases in turns: one stands, the one before may still be on its way to the screen, one is free to be painted on. */
final class Canvases {
    private PixelCanvas standing = new PixelCanvas(1, 1);
    private PixelCanvas before = new PixelCanvas(1, 1);
    private PixelCanvas free = new PixelCanvas(1, 1);

    /** The one to be painted on next, of a size in pixels. */
    PixelCanvas free(int width, int height) {
        if (!free.isOf(width, height)) {
            free = new PixelCanvas(width, height);
        }
        return free;
    }

    /** Lets the one that was painted on stand. */
    Image show() {
        var painted = free;
        free = before;
        before = standing;
        standing = painted;
        return painted.developed();
    }
}
