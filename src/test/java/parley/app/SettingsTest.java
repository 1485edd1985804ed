package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ui.theme.Theme;

class SettingsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void comeBackAsTheyWereSaved() throws IOException {
        var settings = new Settings(Path.of("/data/talks.json"), 1280, 800, Theme.DARK, true);
        var file = folder.resolve("deep/settings.properties");
        settings.save(file);
        assertEquals(settings, Settings.load(file));
    }

    @Test
    void aMissingFileIsAFirstStart() {
        assertEquals(Settings.FIRST_START, Settings.load(folder.resolve("none")));
    }

    @Test
    void aBrokenFileIsAFirstStart() throws IOException {
        var file = folder.resolve("broken");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(Settings.FIRST_START, Settings.load(file));
    }

    @Test
    void aValueThatMakesNoSenseIsAsIfNeverSet() throws IOException {
        var file = folder.resolve("odd");
        Files.writeString(file, "theme=PINK\nwidth=wide\nheight=820\n");
        assertEquals(new Settings(null, 1440, 820, Theme.SYSTEM, false), Settings.load(file));
    }

    @Test
    void savingLeavesNothingBeside() throws IOException {
        Settings.FIRST_START.save(folder.resolve("settings.properties"));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }
}
