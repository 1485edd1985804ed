import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * A start into a window that nobody sees and that closes when it stands. What was hot while it came up is recorded as
     * lukewarm, since the second compiler is kept out of it: the runtime then compiles it again by the first compiler without
     * measuring it, and only what goes on being called is measured and compiled by the second. Recorded as hot it would all go to
     * the second compiler at once, which took two cores almost half of their time.
     */
    private static final List<String> REHEARSAL = List.of(
            "-Dparley.start=measure", "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=3");

    private StartCache() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var app = Path.of(args[1]).toAbsolutePath();
        date(app, FileTime.from(Long.parseLong(args[3]), TimeUnit.SECONDS));
        var home = Files.createTempDirectory("parley-start");
        var log = home.resolve("log");
        try {
            var start = new ProcessBuilder(
                            command(Path.of(args[0]).toAbsolutePath(), app, app.resolve(args[2] + ".cfg")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // Nothing of whoever builds this comes into it, and nothing of it stays with them.
            start.environment().put("XDG_CONFIG_HOME", home.toString());
            start.environment().put("APPDATA", home.toString());
            start.command().add(1, "-Duser.home=" + home);
            int exit = start.start().waitFor();
            var cache = app.resolve("parley.aot");
            if (exit != 0 || !Files.exists(cache) || keepArrangements(home, app.resolve("arrangements")) == 0) {
                System.err.print(Files.readString(log));
                throw new IllegalStateException("The start could not be cached; the run ended with " + exit);
            }
            System.out.println("Start cached: " + Files.size(cache) / 1_000_000 + " MB in " + cache);
        } finally {
            delete(home);
        }
    }

    /** Takes along where the run put the actors of the first dataset, and says how many files that are. */
    private static int keepArrangements(Path home, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.walk(home)) {
            var kept = files.filter(file -> file.toString().endsWith(".places")).toList();
            for (var file : kept) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return kept.size();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
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
        command.addAll(REHEARSAL);
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
