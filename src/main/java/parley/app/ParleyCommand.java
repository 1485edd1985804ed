package parley.app;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.views.ViewShelf;
import parley.views.WorkFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley [DATASET]}: settles what to open and opens it, or draws it to a file. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        version = "Parley 0.1.0",
        subcommands = {CheckCommand.class, DatasetsCommand.class},
        sortOptions = false,
        customSynopsis = {
            "parley [OPTIONS] [DATASET]",
            "       parley check [--coverage] DATASET",
            "       parley datasets"
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
            "  parley                                     opens what was open last",
            "  parley syria-2013                          opens a dataset that comes along, by its id",
            "  parley talks.json --stance conditional     opens a file, filtered",
            "  parley --view talks.parley-view.json       opens a saved view",
            "  parley --select muallem --snapshot w.png   draws the window to a file, without a display",
            "  parley check talks.json                    says what is wrong with a file",
            "  parley check --coverage syria-2013         says what a dataset covers, and what not",
            "  parley datasets                            lists what comes along",
            "",
            "Exit codes: 0 done, 1 a file cannot be read or written, 2 the command line does not fit."
        })
final class ParleyCommand implements Callable<Integer> {
    private static final Path VIEWS = Settings.defaultFile().resolveSibling("views");

    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            converter = DatasetWord.class,
            description = DatasetWord.DESCRIPTION)
    @Nullable
    Origin dataset;

    @ArgGroup(exclusive = false, heading = "%nWhat it looks at:%n")
    ViewOptions view = new ViewOptions();

    @ArgGroup(exclusive = false, heading = "%nThe window:%n")
    WindowOptions window = new WindowOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

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
        try {
            var size = window.sizeOr(settings);
            var theme = window.themeOr(settings);
            var page = window.page();
            return new Launch(
                    start(settings, settingsFile),
                    settings,
                    size.width(),
                    size.height(),
                    theme,
                    !settings.hintsDismissed() && snapshot == null,
                    page,
                    snapshot,
                    settingsFile,
                    VIEWS);
        } catch (UnknownValue e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** What the command line asks for, or else what was left off last time. */
    private Start start(Settings settings, @Nullable Path settingsFile) throws UnknownValue {
        if (view.view != null) {
            return withView(view.view);
        }
        var opening = open(settings);
        var asked = new Start(opening, view.stateFor(opening.dataset()), null);
        return settingsFile == null || asksForAnything()
                ? asked
                : Start.resuming(
                        settingsFile.resolveSibling(WorkFile.NAME),
                        new ViewShelf(VIEWS),
                        asked,
                        Clock.system(ZoneId.systemDefault()));
    }

    /** Whether anything but the window itself is asked for. */
    private boolean asksForAnything() {
        return dataset != null || matchedIn(ViewOptions.class, AxisOptions.class, NetworkOptions.class) > 0;
    }

    private long matchedIn(Class<?>... options) {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> option.userObject() instanceof Field field
                        && List.of(options).contains(field.getDeclaringClass()))
                .count();
    }

    private Start withView(Path file) throws UnknownValue {
        if (matchedIn(ViewOptions.class, AxisOptions.class, NetworkOptions.class) > 1) {
            throw new UnknownValue("--view brings its own filters and days; leave out the other options of what is"
                    + " looked at, or --view.");
        }
        var start = Start.withView(file, dataset);
        start.opening()
                .problems()
                .forEach(problem -> say(file.getFileName() + ", " + problem.place() + ": " + problem.sentence()));
        return start;
    }

    /** What the command line names, or else what was open last, or else the first shipped dataset. */
    private Opening open(Settings settings) {
        if (dataset != null) {
            return named(dataset);
        }
        var last = settings.last();
        return last == null ? Opening.first() : Opening.again(last);
    }

    private Opening named(Origin origin) {
        var opening = Opening.of(origin);
        opening.problems().forEach(problem -> say(origin.word() + ", " + problem.place() + ": " + problem.sentence()));
        DatasetWord.hint(origin).ifPresent(this::say);
        return opening;
    }
}
