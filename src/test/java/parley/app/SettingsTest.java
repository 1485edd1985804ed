package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.Origin;
import parley.ui.theme.Theme;

class SettingsTest {
    @TempDir
    Path folder = Path.of("");

    private static Origin.OfFile talks(int number) {
        return new Origin.OfFile(Path.of("/data/" + number + ".json"));
    }

    @Test
    void comeBackAsTheyWereSaved() throws IOException {
        var settings = new Settings(
                talks(1), List.of(Path.of("/data/1.json"), Path.of("/data/ملف.json")), 1280, 800, Theme.DARK, true);
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
        assertEquals(new Settings(null, List.of(), 1440, 820, Theme.SYSTEM, false), Settings.load(file));
    }

    @Test
    void savingLeavesNothingBeside() throws IOException {
        Settings.FIRST_START.save(folder.resolve("settings.properties"));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aShippedDatasetComesBackAsTheLastOne() throws IOException {
        var shipped = Origin.named("syria-2013");
        var file = folder.resolve("settings.properties");
        Settings.FIRST_START.withOpened(shipped).save(file);
        assertEquals(shipped, Settings.load(file).last());
    }

    @Test
    void aShippedDatasetIsNotAmongTheRecentFiles() {
        var settings = Settings.FIRST_START.withOpened(talks(1)).withOpened(Origin.named("syria-2013"));
        assertEquals(List.of(talks(1).file()), settings.recent());
    }

    @Test
    void theLatestFileStandsFirstAndEachOnce() {
        var settings =
                Settings.FIRST_START.withOpened(talks(1)).withOpened(talks(2)).withOpened(talks(1));
        assertEquals(List.of(talks(1).file(), talks(2).file()), settings.recent());
    }

    @Test
    void eightFilesAreKept() {
        var settings = Settings.FIRST_START;
        for (int i = 1; i <= 10; i++) {
            settings = settings.withOpened(talks(i));
        }
        assertEquals(8, settings.recent().size());
        assertEquals(talks(10).file(), settings.recent().getFirst());
    }

    @Test
    void aFileIsForgotten() {
        var settings = Settings.FIRST_START.withOpened(talks(1)).withOpened(talks(2));
        assertEquals(List.of(talks(1).file()), settings.without(talks(2).file()).recent());
    }

    @Test
    void recentFilesThatMakeNoSenseArePassedOver() throws IOException {
        var file = folder.resolve("odd");
        Files.writeString(file, """
            recent.0=
            recent.1=/data/1.json
            recent.2=/data/1.json
            recent.x=/data/2.json
            recent.4=a\\u0000b
            """);
        assertEquals(List.of(talks(1).file()), Settings.load(file).recent());
    }

    @Test
    void aPathFromBeforeThereWereRecentFilesIsStillTheLastOne() throws IOException {
        var file = folder.resolve("old");
        Files.writeString(file, "dataset=/data/1.json\n");
        assertEquals(talks(1), Settings.load(file).last());
    }
}
