package parley.app;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.export.Format;
import parley.export.Subject;
import parley.export.picture.Easel;
import parley.export.picture.PictureWishes;
import parley.export.picture.PictureWords;
import parley.export.picture.Sheet;
import parley.export.picture.Standout;
import parley.export.picture.Typefaces;
import parley.session.Reading;
import parley.ui.graph.Emphasis;
import parley.ui.shell.Chips;
import parley.ui.theme.Theme;
import picocli.CommandLine.Option;

/** The options of pictures, and the picture that they come to. */
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
    private static final List<String> PARTS = List.of("title", "date", "filter", "legend", "sources");

    @Option(names = "--size", paramLabel = "WxH", description = "The size of a picture, as in 1440x900.")
    String size = "1440x900";

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a PNG for one of its size; 2 where not said.")
    @Nullable
    Double scale;

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark.")
    String theme = "light";

    @Option(names = "--title", paramLabel = "TEXT", description = "What stands above a picture; the dataset's title.")
    @Nullable
    String title;

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "Leave out of a picture: title, date, filter, legend, sources.")
    List<String> without = List.of();

    /**
     * How many pixels of a PNG stand for one of the size.
     *
     * @throws UnknownValue when it is none, or the format has no pixels
     */
    double scaleFor(Format format) throws UnknownValue {
        if (scale == null) {
            return 2;
        }
        if (format != Format.PNG) {
            throw new UnknownValue("--scale: only a PNG has pixels; leave it out for " + format.label() + ".");
        }
        if (!(scale >= 0.5 && scale <= 8)) {
            throw new UnknownValue("--scale: " + scale + " is out of range; write a number from 0.5 to 8.");
        }
        return scale;
    }

    /**
     * The picture of a reading.
     *
     * @throws UnknownValue when an option does not fit
     * @throws IllegalArgumentException when the subject is no picture
     */
    Sheet sheet(Reading reading, Subject subject, Typefaces typefaces) throws UnknownValue {
        var emphasis = Emphasis.of(reading, null);
        var standout = new Standout(emphasis.actors(), emphasis.ties());
        var pixels = pixels();
        var easel = new Easel(reading, standout, wishes(reading), Palettes.of(themeChosen()), typefaces);
        var layout = new NetworkLayout(reading, typefaces);
        return switch (subject) {
            case NETWORK -> easel.network(layout, pixels[0], pixels[1]);
            case TIMELINE -> easel.timeline(pixels[0]);
            case SCREEN -> easel.screen(layout, pixels[0], pixels[1]);
            case STATEMENTS, EVENTS, ACTORS, CITATIONS ->
                throw new IllegalArgumentException(subject + " is no picture");
        };
    }

    private double[] pixels() throws UnknownValue {
        var match = SIZE.matcher(size);
        if (!match.matches()) {
            throw new UnknownValue("--size: \"" + size + "\" is no size; write width and height as in 1440x900.");
        }
        return new double[] {Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))};
    }

    private Theme themeChosen() throws UnknownValue {
        var word = UnknownValue.unless("--theme", theme.toLowerCase(Locale.ROOT), List.of("light", "dark"));
        return word.equals("dark") ? Theme.DARK : Theme.LIGHT;
    }

    private PictureWishes wishes(Reading reading) throws UnknownValue {
        for (var part : without) {
            UnknownValue.unless("--without", part, PARTS);
        }
        return new PictureWishes(
                without.contains("title")
                        ? ""
                        : title == null ? reading.dataset().about().title() : title,
                without.contains("date") ? "" : PictureWords.under(reading),
                without.contains("filter") ? List.of() : Chips.words(reading),
                without.contains("sources") ? List.of() : PictureWords.sources(reading),
                !without.contains("legend"));
    }
}
