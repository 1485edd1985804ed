package parley.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.ui.shell.Page;
import parley.ui.theme.Theme;
import picocli.CommandLine.Option;

/** The options about the window itself. */
final class WindowOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Option(names = "--size", paramLabel = "WxH", description = "Its size in pixels, as in 1440x900.")
    @Nullable
    String size;

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or system.")
    @Nullable
    String theme;

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            description = "Open with a sheet above the window: ${COMPLETION-CANDIDATES}.",
            completionCandidates = SheetNames.class)
    @Nullable
    String sheet;

    @Option(
            names = "--quiz-seed",
            paramLabel = "NUMBER",
            description = "With --sheet quiz: begin the quiz of this number.")
    @Nullable
    Integer quizSeed;

    @Option(
            names = "--snapshot",
            paramLabel = "FILE.png",
            description = "Draw the window to a file and exit; needs no display.")
    @Nullable
    Path snapshot;

    /** Width and height of a window, in pixels. */
    record Size(double width, double height) {}

    /** @throws UnknownValue when what is asked for is no size */
    Size sizeOr(Settings settings) throws UnknownValue {
        if (size == null) {
            return new Size(settings.width(), settings.height());
        }
        var words = SIZE.matcher(size);
        if (!words.matches()) {
            throw new UnknownValue("--size: \"" + size + "\" is no size; write width and height as in 1440x900.");
        }
        return new Size(Double.parseDouble(words.group(1)), Double.parseDouble(words.group(2)));
    }

    /** @throws UnknownValue when there is no such theme */
    Theme themeOr(Settings settings) throws UnknownValue {
        if (theme == null) {
            return settings.theme();
        }
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            case "system" -> Theme.SYSTEM;
            default -> throw new UnknownValue("--theme: \"" + theme + "\" is no theme; write light, dark or system.");
        };
    }

    /**
     * The sheet that is asked for, or null.
     *
     * @throws UnknownValue when there is no such sheet
     */
    @Nullable
    Page page() throws UnknownValue {
        if (sheet == null) {
            return null;
        }
        return Page.valueOf(
                UnknownValue.unless("--sheet", sheet, new SheetNames()).toUpperCase(Locale.ROOT));
    }

    /** The sheets by the names that the command line knows them by. */
    static final class SheetNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        SheetNames() {
            super(Arrays.stream(Page.values())
                    .map(page -> page.name().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }
}
