package parley.raster;

import org.jspecify.annotations.Nullable;

/**
 * A painting, and the grounds beneath it, kept so that one thing after another can be made to stand out of it without painting
 * it anew: the painting fades towards its grounds, and what stands out is painted over that. To be used by one thread at a time.
 */
public final class Easel {
    /** How much of what does not stand out is seen. */
    public static final double FADED = 0.28;

    private final Pixels whole;
    private final int[] grounds;
    private @Nullable Kept kept;

    private record Kept(Drawing drawing, Lens lens, Care care, Painted painted) {
        boolean isOf(Drawing other, Lens seen, Care wanted) {
            return drawing.equals(other) && lens.equals(seen) && (care.equals(wanted) || care.equals(Care.STILL));
        }
    }

    /** One for images of a size in pixels. */
    public Easel(int width, int height) {
        whole = new Pixels(width, height);
        grounds = new int[whole.argb().length];
    }

    /** Whether it holds images of a size. */
    public boolean isOf(int width, int height) {
        return whole.width() == Math.max(1, width) && whole.height() == Math.max(1, height);
    }

    /**
     * Paints a drawing, unless it stands there painted with no less care. A painting that is given up by interrupting the
     * thread that asks for it is not kept.
     */
    public Painted paint(Drawing drawing, Lens lens, Care care) {
        var last = kept;
        if (last != null && last.isOf(drawing, lens, care)) {
            return last.painted();
        }
        kept = null;
        var painted = Painter.paint(drawing, lens, whole, care, grounds);
        if (!Thread.currentThread().isInterrupted()) {
            kept = new Kept(drawing, lens, care, painted);
        }
        return painted;
    }

    /** Copies what was painted to an image of the same size. */
    public void show(Pixels image) {
        each(image, (from, to) -> System.arraycopy(whole.argb(), from, image.argb(), from, to - from));
    }

    /** Shows what was painted, faded, and before it what stands out of it. */
    public void show(Pixels image, Drawing standingOut, Lens lens) {
        int cover = (int) Math.round(FADED * Pixels.FULL);
        each(image, (from, to) -> {
            for (int at = from; at < to; at++) {
                image.argb()[at] = Pixels.OPAQUE | Pixels.mixed(grounds[at], whole.argb()[at], cover);
            }
        });
        Painter.paintOver(standingOut, lens, image);
    }

    /** Something done with pixels from one to before another. */
    private interface Run {
        void of(int from, int to);
    }

    private static void each(Pixels image, Run run) {
        int size = image.argb().length;
        Bands.each(part -> run.of(Bands.start(part, size), Bands.start(part + 1, size)));
    }
}
