package parley.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that come along, so that the window looks the same on every system. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter_400Regular",
            "Inter_400Regular_Italic",
            "Inter_500Medium",
            "Inter_600SemiBold",
            "Inter_700Bold",
            "NotoSansArabic_400Regular",
            "NotoSansArabic_700Bold");

    private Fonts() {}

    /** Loads when it is first looked at. */
    private static final class Loaded {
        static final List<Font> FONTS = FILES.stream().map(Fonts::load).toList();
    }

    /** Makes them known to JavaFX, once. To be called on the JavaFX thread. */
    public static void load() {
        Objects.requireNonNull(Loaded.FONTS);
    }

    private static Font load(String name) {
        try (var in = Fonts.class.getResourceAsStream("/parley/assets/fonts/" + name + ".ttf")) {
            return Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, name), 12), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
