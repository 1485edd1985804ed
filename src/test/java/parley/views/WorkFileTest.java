package parley.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFileTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve(WorkFile.NAME);
    }

    @Test
    void closingWritesTheLatestAtOnce() {
        var work = new WorkFile(file(), NEVER, e -> {});
        work.keep(() -> Samples.view("one", Samples.opening()));
        work.keep(() -> Samples.view("two", Samples.everything()));
        work.close();
        var read = assertInstanceOf(ViewResult.Read.class, ViewFile.read(file()));
        assertEquals(Samples.view("two", Samples.everything()), read.view());
    }

    @Test
    void changesWithinAPauseAreMadeIntoOneView() {
        var made = new AtomicInteger();
        var work = new WorkFile(file(), NEVER, e -> {});
        for (int i = 0; i < 100; i++) {
            work.keep(() -> {
                made.incrementAndGet();
                return Samples.view("x", Samples.opening());
            });
        }
        work.close();
        assertEquals(1, made.get());
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        new WorkFile(file(), NEVER, e -> {}).close();
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFileThatCannotBeWrittenIsComplainedOf() throws IOException {
        var complaints = Collections.synchronizedList(new ArrayList<Exception>());
        var blocked = Files.writeString(folder.resolve("file"), "").resolve(WorkFile.NAME);
        var work = new WorkFile(blocked, NEVER, complaints::add);
        work.keep(() -> Samples.view("x", Samples.opening()));
        work.close();
        assertEquals(1, complaints.size());
    }
}
