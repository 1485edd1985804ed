package parley.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import parley.network.csr.CompressedRows;

/** The programs of Graphviz, where they are installed. Their time is that of a process: its start, reading and writing too. */
final class Graphviz {
    private Graphviz() {}

    /** Where a program is among the folders of PATH. */
    static Optional<Path> find(String program) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return Arrays.stream(folders)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static double[] place(Path program, CompressedRows graph) {
        try {
            var file = Files.createTempFile("parley-bench", ".dot");
            try {
                Files.writeString(file, dot(graph));
                return run(program, file, graph.size());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(program + " could not be run", e);
        }
    }

    private static String dot(CompressedRows graph) {
        var dot = new StringBuilder("graph {\n");
        for (var i = 0; i < graph.size(); i++) {
            dot.append(i).append(";\n");
        }
        var ends = graph.ends();
        for (var t = 0; t < ends.length; t += 2) {
            dot.append(ends[t]).append(" -- ").append(ends[t + 1]).append(";\n");
        }
        return dot.append("}\n").toString();
    }

    private static double[] run(Path program, Path file, int size) throws IOException {
        var process = new ProcessBuilder(program.toString(), "-Tplain", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var places = new double[2 * size];
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("node ")) {
                    var words = line.split(" ", -1);
                    var node = Integer.parseInt(words[1]);
                    places[2 * node] = Double.parseDouble(words[2]);
                    places[2 * node + 1] = Double.parseDouble(words[3]);
                }
            }
        }
        return places;
    }
}
