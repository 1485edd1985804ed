package parley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.dataset.DatasetReader;
import parley.dataset.DatasetWriter;
import parley.dataset.LoadResult;
import parley.model.Dataset;

/** Datasets made up for measuring. */
class MadeTest {
    /** Which is not rejected. */
    private static LoadResult.Loaded readBack(Dataset made) throws IOException {
        var text = new StringWriter();
        DatasetWriter.write(made, text);
        return assertInstanceOf(
                LoadResult.Loaded.class, DatasetReader.read(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 100})
    void aNetworkIsADatasetLikeAnyOther(int actors) throws IOException {
        var made = MadeNetwork.of(actors, 2 * actors, 3);
        assertEquals(made.statements(), readBack(made).dataset().statements());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 300})
    void talksAreADatasetLikeAnyOther(int statements) throws IOException {
        var made = new MadeTalks(12, statements, 3).dataset();
        assertEquals(made.statements(), readBack(made).dataset().statements());
    }

    @Test
    void talksAreTheSameHoweverOftenTheyAreGoneThrough() {
        var talks = new MadeTalks(20, 500, 3);
        assertEquals(talks.dataset().statements(), talks.dataset().statements());
    }

    @Test
    void anotherSeedMakesAnotherNetwork() {
        long networks = Stream.of(1L, 2L)
                .map(seed -> MadeNetwork.of(30, 60, seed).statements())
                .distinct()
                .count();
        assertEquals(2, networks);
    }
}
