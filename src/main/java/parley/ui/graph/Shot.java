package parley.ui.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.raster.Drawing;
import parley.raster.Easel;
import parley.raster.Lens;
import parley.raster.Names;
import parley.raster.Painted;
import parley.raster.Whereabouts;

/**
 * What was painted, and all that is to be known of it.
 *
 * @param canvas what it was painted on
 * @param wish what was asked for
 * @param words what is to be written on it; nothing where it was painted in haste, since the next follows
 * @param overview the whole sheet, small, where it looks otherwise than in the shot before; else null
 */
record Shot(
        PixelCanvas canvas,
        Atelier.Wish wish,
        Drawing drawing,
        Whereabouts whereabouts,
        CrowdFacts facts,
        Words words,
        Painted painted,
        @Nullable PixelCanvas overview) {

    /**
     * What is written on a shot.
     *
     * @param names which names stand, in pixels of the pane
     * @param signs the marks that are large enough in view to bear signs
     */
    record Words(List<Names.Name> names, List<Caption> captions, List<Integer> signs) {
        static final Words NONE = new Words(List.of(), List.of(), List.of());
    }

    /** The name of a camp over those of it that are in view. */
    record Caption(String text, Box box, boolean outside) {}

    /** How the pane saw the sheet, in pixels of the pane. */
    Lens lens() {
        return wish.lens();
    }

    boolean inMotion() {
        return wish.inMotion();
    }

    /** How far a mark can be seen, from 0 to 1. */
    double opacity(int mark) {
        boolean faded = wish.emphasis().isOn()
                && !wish.emphasis()
                        .actors()
                        .contains(facts.members().get(mark).member().id());
        return drawing.marks().opacity(mark) * (faded ? Easel.FADED : 1);
    }
}
