package parley.raster;

import java.util.BitSet;
import java.util.List;

/**
 * What came to stand in an image.
 *
 * @param singly how many ties were drawn as lines of their own; the others in view lie in a haze
 * @param inView how many there are to draw
 * @param lines which ones were drawn singly
 */
public record Painted(int singly, int inView, BitSet lines) {

    /** Whether some can't be told apart. */
    public boolean isHazy() {
        return singly < inView;
    }

    /** Whether a tie was drawn as a line of its own. */
    public boolean isLine(int tie) {
        return lines.get(tie);
    }

    /** The same, with ties that were drawn singly before what was painted. */
    public Painted with(List<Integer> ties) {
        var all = (BitSet) lines.clone();
        ties.forEach(all::set);
        return new Painted(singly, inView, all);
    }
}
