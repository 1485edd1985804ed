package parley.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own are killed, at moments drawn by lot and at one when they had kept something. */
class KilledTest {
    private static final int KILLS = 24;
    private static final int LATEST_MILLIS = 60;

    @TempDir
    Path folder = Path.of("");

    private final Child child = new Child();

    @AfterEach
    void leaveNothingRunning() {
        child.kill();
    }

    @Test
    void aFileIsTheOldOrTheNewViewWheneverItsWriterIsKilled() throws IOException, InterruptedException {
        var lot = new Random(2013);
        var file = folder.resolve("loop" + ViewFile.ENDING);
        for (int i = 0; i < KILLS; i++) {
            Files.deleteIfExists(file);
            child.start(WritesInALoop.class, file);
            child.await(() -> Files.exists(file));
            Thread.sleep(lot.nextInt(LATEST_MILLIS));
            child.kill();
            var read = assertInstanceOf(ViewResult.Read.class, ViewFile.read(file), "kill " + i);
            var whole = read.view().equals(WritesInALoop.first()) || read.view().equals(WritesInALoop.second());
            assertTrue(whole, "kill " + i + ": " + read.view().name());
        }
    }

    @Test
    void workIsThereAfterItsProgramIsKilled() throws IOException, InterruptedException {
        var file = folder.resolve(WorkFile.NAME);
        child.start(WorksOn.class, file);
        child.await(() -> ViewFile.read(file) instanceof ViewResult.Read(var view, var _)
                && view.state().equals(WorksOn.lastState()));
        child.kill();
        var read = assertInstanceOf(ViewResult.Read.class, ViewFile.read(file));
        assertEquals(WorksOn.lastState(), read.view().state());
        assertEquals("half a sentence", read.view().note());
    }
}
