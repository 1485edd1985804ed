import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fails where an archive is packaged that THIRD-PARTY.md does not name. Run by the profile {@code dist}, which alone
 * knows everything that is packaged: {@code java Licences.java THIRD-PARTY.md FOLDER...}.
 */
final class Licences {
    private Licences() {}

    public static void main(String[] args) throws IOException {
        var named = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        for (var folder : Arrays.asList(args).subList(1, args.length)) {
            var unnamed = archives(Path.of(folder)).stream()
                    .filter(archive -> !archive.equals("parley.jar"))
                    .filter(archive -> named.stream().noneMatch(name -> archive.matches("\\Q" + name + "\\E-\\d.*")))
                    .toList();
            if (!unnamed.isEmpty()) {
                throw new IllegalStateException(args[0] + " does not say under which licence these are: " + unnamed);
            }
        }
    }

    private static List<String> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
