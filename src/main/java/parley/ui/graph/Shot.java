package parley.ui.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.raster.Drawing;
import parley.raster.Lens;
import parley.raster.Names;
import parley.raster.Painted;
import parley.raster.Whereabouts;

/**
 * What was painted, and all that is to be known of it.
 *
 * @param canvas what it was painted on
 * @param lens how the pane saw the sheet, in pixels of the pane
 * @param names which names stand, in pixels of the pane
 * @param overview the whole sheet, small, where it looks otherwise than in the shot before; else null
 * @param inMotion whether it was painted in haste and without words, since the next follows
 * @param signs the marks that are large enough in view to bear signs
 */
record Shot(
        PixelCanvas canvas,
        Lens lens,
        Drawing drawing,
        Whereabouts whereabouts,
        CrowdFacts facts,
        Emphasis emphasis,
        List<Names.Name> names,
        List<Caption> captions,
        List<Integer> signs,
        Painted painted,
        boolean inMotion,
        @Nullable PixelCanvas overview) {

    /** The name of a camp over those of it that are in view. */
    record Caption(String text, Box box, boolean outside) {}
}
