package parley.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.DatasetReader;
import parley.dataset.DatasetWriter;
import parley.dataset.LoadResult;

class MadeUpTest {
    @Test
    void theSameSeedMakesUpTheSame() {
        assertEquals(
                MadeUp.dataset(50, 200, 3, 7).statements(),
                MadeUp.dataset(50, 200, 3, 7).statements());
    }

    @Test
    void isAsLargeAsAskedFor() {
        var dataset = MadeUp.dataset(50, 200, 3, 7);
        assertEquals(50, dataset.actors().size());
        assertEquals(200, dataset.statements().size());
        assertEquals(3, dataset.issues().size());
    }

    /** It keeps the rules of the format, so that the program can open it. */
    @Test
    void canBeReadBack(@TempDir Path folder) throws IOException {
        var file = folder.resolve("made-up.json");
        DatasetWriter.write(MadeUp.dataset(50, 200, 3, 7), file);
        assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(file));
    }
}
