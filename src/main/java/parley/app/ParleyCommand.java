package parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.dataset.Problem;
import parley.dataset.ShippedDatasets;
import parley.model.Dataset;
import parley.ui.theme.Theme;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley [DATASET]}: settles what to open and opens it, or draws it to a file. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        version = "Parley 0.1.0",
        subcommands = {CheckCommand.class, ExportCommand.class},
        sortOptions = false,
        customSynopsis = {
            "parley [OPTIONS] [DATASET]",
            "       parley export [DATASET] --out FILE [OPTIONS]",
            "       parley check FILE"
        },
        usageHelpWidth = 100,
        description = {
            "",
            "Explores diplomacy as a network of statements: who talks to whom, who is ready for dialogue and on what"
                    + " conditions, and who said what when.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parley                                     opens the dataset that comes along",
            "  parley talks.json --stance conditional     opens a file, filtered",
            "  parley --select muallem --snapshot w.png   draws the window to a file, without a display",
            "  parley export --out network.svg             writes what the window would show; see parley export --help",
            "  parley check talks.json                    says what is wrong with a file",
            "",
            "Exit codes: 0 done, 1 a file cannot be read or written, 2 the command line does not fit."
        })
final class ParleyCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Parameters(arity = "0..1", paramLabel = "DATASET", description = "A dataset in Parley's JSON.")
    @Nullable
    Path dataset;

    @ArgGroup(exclusive = false, heading = "%nWhat it looks at:%n")
    ViewOptions view = new ViewOptions();

    @ArgGroup(exclusive = false, heading = "%nThe window:%n")
    WindowOptions window = new WindowOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The options about the window itself. */
    static final class WindowOptions {
        @Option(names = "--size", paramLabel = "WxH", description = "Its size in pixels, as in 1440x900.")
        @Nullable
        String size;

        @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or system.")
        @Nullable
        String theme;

        @Option(
                names = "--snapshot",
                paramLabel = "FILE.png",
                description = "Draw the window to a file and exit; needs no display.")
        @Nullable
        Path snapshot;
    }

    @Override
    public Integer call() {
        return switch (window.snapshot == null ? Display.find() : Display.READY) {
            case READY ->
                Explorer.run(launch(window.snapshot), spec.commandLine().getErr());
            case MISSING -> drawInstead();
            case WITHOUT_GTK -> {
                say("Parley cannot open a window: there is a display, but the GTK 3 library is missing. Install the"
                        + " package libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora, Arch) and start Parley again.");
                yield 1;
            }
        };
    }

    private int drawInstead() {
        var picture = Path.of("parley-window.png").toAbsolutePath();
        var launch = launch(picture);
        say("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Parley draws its window to a"
                + " file instead.");
        int exit = Explorer.run(launch, spec.commandLine().getErr());
        if (exit == 0) {
            say("The picture is in " + picture);
        }
        return exit;
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }

    private Launch launch(@Nullable Path snapshot) {
        var settingsFile = snapshot == null ? Settings.defaultFile() : null;
        var settings = settingsFile == null ? Settings.FIRST_START : Settings.load(settingsFile);
        var opened = open(settings);
        var size = size(settings);
        try {
            return new Launch(
                    opened.dataset(),
                    settings,
                    opened.troubles(),
                    view.stateFor(opened.dataset()),
                    size[0],
                    size[1],
                    theme(settings),
                    !settings.hintsDismissed() && snapshot == null,
                    snapshot,
                    settingsFile);
        } catch (UnknownValue e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    private record Opened(Dataset dataset, List<Problem> troubles) {}

    /** What the command line names, or else what was open last, or else the shipped dataset. */
    private Opened open(Settings settings) {
        if (dataset != null) {
            return named(dataset);
        }
        var last = settings.dataset();
        if (last == null) {
            return new Opened(ShippedDatasets.moscowOffer(), List.of());
        }
        return switch (DatasetReader.read(last)) {
            case LoadResult.Loaded(var read, var _) -> new Opened(read, List.of());
            case LoadResult.Rejected(var problems) -> new Opened(ShippedDatasets.moscowOffer(), problems);
        };
    }

    private Opened named(Path file) {
        return switch (DatasetReader.read(file)) {
            case LoadResult.Loaded(var read, var _) -> new Opened(read, List.of());
            case LoadResult.Rejected(var problems) -> {
                problems.forEach(problem -> say(file + ", " + problem.place() + ": " + problem.sentence()));
                yield new Opened(ShippedDatasets.moscowOffer(), problems);
            }
        };
    }

    private double[] size(Settings settings) {
        if (window.size == null) {
            return new double[] {settings.width(), settings.height()};
        }
        var size = SIZE.matcher(window.size);
        if (!size.matches()) {
            throw refusal("--size: \"" + window.size + "\" is no size; write width and height as in 1440x900.");
        }
        return new double[] {Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))};
    }

    private Theme theme(Settings settings) {
        if (window.theme == null) {
            return settings.theme();
        }
        return switch (window.theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            case "system" -> Theme.SYSTEM;
            default -> throw refusal("--theme: \"" + window.theme + "\" is no theme; write light, dark or system.");
        };
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
