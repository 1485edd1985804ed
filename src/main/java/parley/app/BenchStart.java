package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code parley bench start}: starts Parley again and again, each time as a process of its own with settings of its own, and
 * says how long that took: without any option of the Java runtime, and with those that this process was started with.
 */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts Parley again and again, plainly and as it was started now, and says how long that took.")
final class BenchStart implements Callable<Integer> {
    private static final Pattern SAID = Pattern.compile("First frame after (\\d+) ms, the network after (\\d+) ms\\.");
    /** Of the options of this process, those that make a difference to a start. */
    private static final List<String> TAKEN =
            List.of("-XX:", "-Xm", "-Xlog:", "-Dparley.arrangements=", "--enable-native-access", "--sun-misc");

    @Option(names = "--runs", paramLabel = "N", description = "How often each way is started; 5 where not said.")
    int runs = 5;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** A way to start, and what it took each time, in milliseconds. */
    private record Way(String name, List<String> options, Path home, List<Took> took) {
        Way(String name, List<String> options, Path home) {
            this(name, options, home, new ArrayList<>());
        }

        Took median() {
            return new Took(
                    median(took.stream().map(Took::first).toList()),
                    median(took.stream().map(Took::whole).toList()));
        }

        private static long median(List<Long> times) {
            return times.stream().sorted().toList().get(times.size() / 2);
        }
    }

    /** From the start of a process to the first frame, and to the one with the network, in milliseconds. */
    private record Took(long first, long whole) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        var homes = Files.createTempDirectory("parley-starts");
        try {
            var own = options();
            var ways = List.of(
                    new Way("plain", List.of(), homes.resolve("plain")),
                    new Way("as now, first start", own, homes.resolve("first")),
                    new Way("as now, later start", own, homes.resolve("later")));
            start(ways.getLast());
            for (int run = 0; run < runs; run++) {
                for (var way : ways) {
                    if (!way.equals(ways.getLast())) {
                        delete(way.home());
                    }
                    way.took().add(start(way));
                }
            }
            print(ways);
            return 0;
        } finally {
            delete(homes);
        }
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> TAKEN.stream().anyMatch(option::startsWith))
                .toList();
    }

    private static Took start(Way way) throws IOException, InterruptedException {
        Files.createDirectories(way.home());
        var builder = new ProcessBuilder(command(way)).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", way.home().toString());
        builder.environment().put("APPDATA", way.home().toString());
        builder.command().add(1, "-Dparley.start=" + System.currentTimeMillis());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var times = SAID.matcher(said);
        if (!times.find()) {
            throw new IOException("A start did not end as it should: " + said);
        }
        return new Took(Long.parseLong(times.group(1)), Long.parseLong(times.group(2)));
    }

    private static List<String> command(Way way) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", "."), "bin", "java").toString(), "-Duser.home=" + way.home()));
        command.addAll(way.options());
        if (Display.find() != Display.READY) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        var modules = System.getProperty("jdk.module.path");
        command.addAll(
                modules == null
                        ? List.of("-cp", System.getProperty("java.class.path", "."), Main.class.getName())
                        : List.of("-p", modules, "-m", "parley/" + Main.class.getName()));
        return command;
    }

    private void print(List<Way> ways) {
        var out = spec.commandLine().getOut();
        line(out, "ms from the start of the process", "first frame", "network", "ratio");
        var plain = ways.getFirst().median();
        for (var way : ways) {
            var took = way.median();
            line(
                    out,
                    way.name(),
                    Long.toString(took.first()),
                    Long.toString(took.whole()),
                    String.format(Locale.ROOT, "%.2f", (double) took.whole() / plain.whole()));
        }
    }

    private static void line(PrintWriter out, String... cells) {
        out.println(String.format(Locale.ROOT, "%-34s%14s%10s%8s", (Object[]) cells));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
