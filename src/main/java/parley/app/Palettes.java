package parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import parley.export.picture.Palette;
import parley.ui.theme.Theme;

/** The colours of the window's style sheets, for pictures that are drawn without it. */
final class Palettes {
    private Palettes() {}

    /** A theme's colours; the light ones where it follows the system, since a picture is for paper as well. */
    static Palette of(Theme theme) {
        var sheet = theme == Theme.DARK ? "dark.css" : "light.css";
        try (var in = Theme.class.getResourceAsStream(sheet)) {
            return Palette.of(new String(Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
