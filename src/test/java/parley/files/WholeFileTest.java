package parley.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatWasThereStaysWhenTheNewFails() throws IOException {
        var file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThrows(
                IOException.class,
                () -> WholeFile.writeBytes(file, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("the disk is full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.svg"), names());
    }

    @Test
    void textIsWrittenInUtf8() throws IOException {
        var file = folder.resolve("new").resolve("a.txt");
        WholeFile.write(file, out -> out.write("لافروف"));
        assertEquals("لافروف", Files.readString(file));
    }
}
