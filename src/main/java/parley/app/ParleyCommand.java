package parley.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.session.ViewState;
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
        subcommands = {ExportCommand.class, CheckCommand.class, DatasetsCommand.class},
        sortOptions = false,
        customSynopsis = {
            "parley [OPTIONS] [DATASET]",
            "       parley export [DATASET] --to FILE [OPTIONS]",
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
            "  parley --select muallem --snapshot w.png   draws the window to a file, without a display",
            "  parley export --to network.svg             writes what the window would show; see parley export --help",
            "  parley check talks.json                    says what is wrong with a file",
            "  parley check --coverage syria-2013         says what a dataset covers, and what not",
            "  parley datasets                            lists what comes along",
            "",
            "Exit codes: 0 done, 1 a file cannot be read or written, 2 the command line does not fit."
        })
final class ParleyCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            converter = DatasetWord.class,
            description = DatasetWord.DESCRIPTION)
    @Nullable
    Origin dataset;

    /** The last day by the name that goes with the first one's; for an export, it is the file that is exported to. */
    @Option(names = "--to", paramLabel = "DATE", description = "The same as --until.")
    @Nullable
    String to;

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
            var opening = open(settings);
            return new Launch(
                    opening,
                    settings,
                    state(opening),
                    size.width(),
                    size.height(),
                    theme,
                    !settings.hintsDismissed() && snapshot == null,
                    page,
                    snapshot,
                    settingsFile);
        } catch (UnknownValue e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private ViewState state(Opening opening) throws UnknownValue {
        if (to != null) {
            view.until = to;
        }
        return view.stateFor(opening.dataset());
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
