import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the cache that the packaged program starts from: runs it once, without a display, with the class path and options
 * that its launcher will give it, since a cache made under others would be refused. Run by the profile {@code dist}:
 * {@code java StartCache.java RUNTIME APP NAME SECONDS}. The Java runtime takes an archive for another one when its time
 * has changed, so all get the same time first, in seconds since 1970, which the package gives them too.
 */
final class StartCache {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String MAIN_CLASS = "app.mainclass=";
    private static final String OPTION = "java-options=";
    private static final String CACHE = "-XX:AOTCache=";

    private StartCache() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var app = Path.of(args[1]).toAbsolutePath();
        date(app, FileTime.from(Long.parseLong(args[3]), TimeUnit.SECONDS));
        var picture = Files.createTempFile("parley-start", ".png");
        var log = Files.createTempFile("parley-start", ".log");
        try {
            var command = command(Path.of(args[0]).toAbsolutePath(), app, app.resolve(args[2] + ".cfg"));
            command.addAll(List.of("--snapshot", picture.toString(), "--theme", "light"));
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            var cache = app.resolve("parley.aot");
            if (exit != 0 || Files.size(picture) == 0 || !Files.exists(cache)) {
                System.err.print(Files.readString(log));
                throw new IllegalStateException("The start could not be cached; the run ended with " + exit);
            }
            System.out.println("Start cached: " + Files.size(cache) / 1_000_000 + " MB in " + cache);
        } finally {
            Files.delete(picture);
            Files.delete(log);
        }
    }

    private static void date(Path folder, FileTime time) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static List<String> command(Path runtime, Path app, Path configuration) throws IOException {
        var lines = Files.readAllLines(configuration).stream()
                .map(line -> line.replace("$APPDIR", app.toString()))
                .toList();
        var options = values(OPTION, lines).stream()
                .map(option ->
                        option.startsWith(CACHE) ? "-XX:AOTCacheOutput=" + option.substring(CACHE.length()) : option)
                .toList();
        var command =
                new ArrayList<>(List.of(runtime.resolve("bin").resolve("java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(java.io.File.pathSeparator, values(CLASS_PATH, lines))));
        command.add(values(MAIN_CLASS, lines).getFirst());
        return command;
    }

    private static List<String> values(String key, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
