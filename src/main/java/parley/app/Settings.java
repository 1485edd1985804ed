package parley.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.files.WholeFile;
import parley.ui.theme.Theme;

/**
 * What Parley remembers from one start to the next.
 *
 * @param last what was open last, or null at the first start
 * @param recent files that were opened, the latest first, each once
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param hintsDismissed whether the hints of the first start have been put away
 */
record Settings(
        @Nullable Origin last, List<Path> recent, double width, double height, Theme theme, boolean hintsDismissed) {
    static final double NARROWEST = 960;
    static final double LOWEST = 600;
    static final int MOST_RECENT = 8;
    private static final String RECENT = "recent.";
    static final Settings FIRST_START = new Settings(null, List.of(), 1440, 900, Theme.SYSTEM, false);

    /** Keeps the first few of the files that were opened. */
    Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** After something has been opened; a file is then the most recent one. */
    Settings withOpened(Origin origin) {
        return switch (origin) {
            case Origin.Shipped shipped -> new Settings(shipped, recent, width, height, theme, hintsDismissed);
            case Origin.OfFile(var file) -> {
                var whole = file.toAbsolutePath().normalize();
                var files = Stream.concat(Stream.of(whole), recent.stream()).toList();
                yield new Settings(new Origin.OfFile(whole), files, width, height, theme, hintsDismissed);
            }
        };
    }

    /** Without a file among the recent ones. */
    Settings without(Path file) {
        var others = recent.stream().filter(each -> !each.equals(file)).toList();
        return new Settings(last, others, width, height, theme, hintsDismissed);
    }

    /** With other files as the recent ones, the latest first. */
    Settings withRecent(List<Path> files) {
        return new Settings(last, files, width, height, theme, hintsDismissed);
    }

    Settings withSize(double changedWidth, double changedHeight) {
        return new Settings(last, recent, changedWidth, changedHeight, theme, hintsDismissed);
    }

    Settings withTheme(Theme changed) {
        return new Settings(last, recent, width, height, changed, hintsDismissed);
    }

    Settings withHintsDismissed() {
        return new Settings(last, recent, width, height, theme, true);
    }

    /** Where this system keeps a user's settings. */
    static Path defaultFile() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return environment("APPDATA").orElse(home).resolve("Parley/settings.properties");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Parley/settings.properties");
        }
        return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("parley/settings.properties");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** What a file holds; a file that is missing, or a value that cannot be read, counts as never set. */
    static Settings load(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return FIRST_START;
        }
        return new Settings(
                origin(properties.getProperty("dataset")),
                recent(properties),
                size(properties.getProperty("width"), NARROWEST, FIRST_START.width()),
                size(properties.getProperty("height"), LOWEST, FIRST_START.height()),
                theme(properties.getProperty("theme")),
                Boolean.parseBoolean(properties.getProperty("hintsDismissed")));
    }

    /**
     * Writes them so that the file is never half-written.
     *
     * @throws IOException when the folder cannot be written to
     */
    void save(Path file) throws IOException {
        var properties = new Properties();
        if (last != null) {
            properties.setProperty("dataset", last.word());
        }
        for (int i = 0; i < recent.size(); i++) {
            properties.setProperty(RECENT + i, recent.get(i).toString());
        }
        properties.setProperty("width", Double.toString(width));
        properties.setProperty("height", Double.toString(height));
        properties.setProperty("theme", theme.name());
        properties.setProperty("hintsDismissed", Boolean.toString(hintsDismissed));
        WholeFile.write(file, out -> properties.store(out, "Parley"));
    }

    private static @Nullable Origin origin(@Nullable String word) {
        try {
            return word == null || word.isBlank() ? null : Origin.named(word);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private static List<Path> recent(Properties properties) {
        return IntStream.range(0, MOST_RECENT)
                .mapToObj(i -> origin(properties.getProperty(RECENT + i)))
                .<Path>mapMulti((origin, files) -> {
                    if (origin instanceof Origin.OfFile(var file)) {
                        files.accept(file);
                    }
                })
                .toList();
    }

    private static double size(@Nullable String text, double least, double otherwise) {
        try {
            double size = text == null ? otherwise : Double.parseDouble(text);
            return Double.isFinite(size) ? Math.clamp(size, least, 10_000) : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static Theme theme(@Nullable String text) {
        try {
            return text == null ? FIRST_START.theme() : Theme.valueOf(text);
        } catch (IllegalArgumentException _) {
            return FIRST_START.theme();
        }
    }
}
