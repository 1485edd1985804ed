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

    int stance(Leaning leaning) {
        return colour(
                "-stance-" + leaning.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
