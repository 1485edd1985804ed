package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Datasets;

class OverviewTest {
    @TempDir
    Path folder = Path.of("");

    private static Optional<Overview> skim(String text) throws IOException {
        return Overview.skim(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void skimsWhatReadingGives() throws IOException {
        assertEquals(Optional.of(Overview.of(Datasets.offer())), skim(Datasets.offerJson()));
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertEquals(Optional.of(Overview.of(Datasets.offer())), skim("\uFEFF" + Datasets.offerJson()));
    }

    @Test
    void doesNotMindWhatIsWrongInAnEntry() throws IOException {
        var wrong = Datasets.offerJson().replace("\"speaker\": \"envoy\"", "\"speaker\": 7");
        assertEquals(Optional.of(4), skim(wrong).map(Overview::statements));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"id\": \"x\", ", "\u0000", "{\"id\": \"x\", \"title\": \"y\", \"period\": 3}"
            })
    void whatIsNoDatasetHasNone(String text) throws IOException {
        assertEquals(Optional.empty(), skim(text));
    }

    @Test
    void aReversedPeriodIsNone() throws IOException {
        assertEquals(
                Optional.empty(), skim(Datasets.offerJson().replace("\"to\": \"2013-02-07\"", "\"to\": \"2012\"")));
    }

    @Test
    void aMissingFileHasNoneAndAFolderNeither() throws IOException {
        assertEquals(Optional.empty(), new Origin.OfFile(folder.resolve("gone.json")).overview());
        assertEquals(Optional.empty(), new Origin.OfFile(Files.createDirectory(folder.resolve("talks"))).overview());
    }
}
