package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;

/** How wide names print, letter by letter, since to measure each whole takes too long where they are many. */
final class Advances {
    private final Map<String, Double> widths = new HashMap<>();

    /** About as wide as it prints, in pixels; pairs of letters that move together make it a little less. */
    double width(String name) {
        return Math.ceil(name.codePoints()
                .mapToObj(Character::toString)
                .mapToDouble(this::letter)
                .sum());
    }

    private double letter(String letter) {
        return widths.computeIfAbsent(letter, one -> LabelLayer.nameWidth(one.repeat(8)) / 8);
    }
}
