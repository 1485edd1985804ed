package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset that does not fit into memory, in a Java of its own that has little. */
class MemoryTest {
    private static final int STATEMENTS = 120_000;

    @TempDir
    Path folder = Path.of("");

    /** Reads a file, and prints the first thing that is to be said of it. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            var problems = SampleFile.problems(DatasetReader.read(Path.of(arguments[0])));
            System.out.print(problems.isEmpty() ? "opened" : problems.getFirst().sentence());
        }
    }

    private static String statement(int number) {
        return "{\"id\": \"s" + number + "\", \"speaker\": \"a\", \"said\": \"2013-02-01\", \"act\": \"01\","
                + " \"paraphrase\": \"Says something that takes its room, number " + number + " of a great many.\","
                + " \"attestations\": [{\"source\": \"p\"}], \"confidence\": \"high\"}";
    }

    private Path many() throws IOException {
        var file = folder.resolve("many.json");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"parley\": 2, \"id\": \"many\", \"statements\": [");
            for (int i = 0; i < STATEMENTS; i++) {
                out.write((i == 0 ? "" : ",\n") + statement(i));
            }
            out.write("]}");
        }
        return file;
    }

    @Test
    void saysThatADatasetDoesNotFit() throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        many().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = program.getInputStream()) {
            var said = new String(out.readAllBytes(), UTF_8);
            assertTrue(
                    said.matches("The dataset does not fit into the 1[56] MB of memory that Parley may take;.*"), said);
            assertTrue(program.waitFor(1, TimeUnit.MINUTES));
            assertEquals(0, program.exitValue());
        } finally {
            program.destroyForcibly();
        }
    }
}
