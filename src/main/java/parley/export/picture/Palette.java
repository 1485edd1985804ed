package parley.export.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import parley.query.Leaning;

/** The colours of a theme by their names in its style sheet, as 0xRRGGBB. */
public record Palette(Map<String, Integer> colours) {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-fA-F]{6});");

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The colours that the text of a style sheet defines. */
    public static Palette of(String styleSheet) {
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(styleSheet)
                .results()
                .forEach(found -> colours.put(found.group(1), Integer.valueOf(found.group(2), 16)));
        return new Palette(colours);
    }

    /**
     * A colour by its name: "-ink".
     *
     * @throws IllegalArgumentException when the style sheet has none of that name
     */
    public int colour(String name) {
        var colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("the theme has no colour " + name);
        }
        return colour;
    }

    /**
     * A colour made lighter or darker, much as JavaFX derives one.
     *
     * @param by from -1, black, to 1, white
     */
    int derived(String name, double by) {
        int colour = colour(name);
        var hsb = java.awt.Color.RGBtoHSB(colour >> 16 & 255, colour >> 8 & 255, colour & 255, null);
        double saturation = by > 0 ? hsb[1] * (1 - by) : hsb[1];
        double brightness = by > 0 ? hsb[2] + (1 - hsb[2]) * by : hsb[2] * (1 + by);
        return java.awt.Color.HSBtoRGB(hsb[0], (float) saturation, (float) brightness) & 0xffffff;
    }

    int stance(Leaning leaning) {
        return colour(
                "-stance-" + leaning.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
