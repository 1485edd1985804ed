package parley.app;

import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.imports.AnyFile.Asking;
import parley.imports.report.Monitor;
import parley.imports.table.RememberedMappings;
import parley.tours.TourFile;
import parley.tours.TourResult;
import parley.tours.TourShelf;
import parley.ui.shell.Page;
import parley.views.ViewFile;
import parley.views.ViewShelf;
import parley.views.WorkFile;
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
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            DatasetsCommand.class,
            BenchCommand.class
        },
        sortOptions = false,
        customSynopsis = {
            "parley [OPTIONS] [DATASET]",
            "       parley export [DATASET] --to FILE [OPTIONS]",
            "       parley check [--coverage] DATASET",
            "       parley import FILE... --to OUT.json",
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
            "  parley --tour syria-2013:3                 opens a tour at its third step",
            "  parley --select muallem --snapshot w.png   draws the window to a file, without a display",
            "  parley export --to network.svg             writes what the window would show; see parley export --help",
            "  parley check talks.json                    says what is wrong with a file",
            "  parley check --coverage syria-2013         says what a dataset covers, and what not",
            "  parley datasets                            lists what comes along",
            "  parley import talks.csv --to talks.json    turns a table into a dataset",
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

    /** The last day by the name that goes with the first one's; for an export, it is the file that is exported to. */
    @Option(names = "--to", paramLabel = "DATE", description = "The same as --until.")
    @Nullable
    String to;

    @ArgGroup(exclusive = false, heading = "%nWhat it looks at:%n")
    ViewOptions view = new ViewOptions();

    @ArgGroup(exclusive = false, heading = "%nThe window:%n")
    WindowOptions window = new WindowOptions();

    /** Null where nothing was asked for, and so nothing was parsed. */
    @Spec
    @Nullable
    CommandSpec spec;

    private final PrintWriter err;

    /** Hears how far reading is, besides the terminal. */
    private Monitor.Progress hearing = Monitor.SILENT.progress();

    /** @param err where there is no command line to say where */
    ParleyCommand(PrintWriter err) {
        this.err = err;
    }

    private PrintWriter err() {
        return spec == null ? err : spec.commandLine().getErr();
    }

    /** What a command line ends with that does not fit. */
    private RuntimeException mistake(UnknownValue e) {
        return spec == null
                ? new IllegalStateException(e)
                : new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }

    @Override
    public Integer call() {
        return switch (window.snapshot == null ? Display.find() : Display.READY) {
            case READY -> window.snapshot == null ? show() : draw(window.snapshot);
            case MISSING -> drawInstead();
            case WITHOUT_GTK -> {
                say("Parley cannot open a window: there is a display, but the GTK 3 library is missing. Install the"
                        + " package libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora, Arch) and start Parley again.");
                yield 1;
            }
        };
    }

    private int draw(Path picture) {
        return Startup.run(launch(picture), err());
    }

    /** What can be said of the command line before the dataset is read is said before the window comes up. */
    private int show() {
        var settings = Settings.load(Settings.defaultFile());
        try {
            var size = window.sizeOr(settings);
            var frame =
                    new FirstWindow.Frame(nameOfRead(settings), size.width(), size.height(), window.themeOr(settings));
            window.page();
            return FirstWindow.run(frame, this::launchTelling, err());
        } catch (UnknownValue e) {
            throw mistake(e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof ParameterException mistake ? mistake : e;
        }
    }

    private Launch launchTelling(Monitor.Progress shown) {
        hearing = shown;
        return launch(null);
    }

    private String nameOfRead(Settings settings) {
        if (view.view != null) {
            return String.valueOf(view.view.getFileName());
        }
        var read = dataset == null ? settings.last() : dataset;
        return read == null ? "the first dataset" : read.name();
    }

    private int drawInstead() {
        var picture = Path.of("parley-window.png").toAbsolutePath();
        var launch = launch(picture);
        say("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Parley draws its window to a"
                + " file instead.");
        int exit = Startup.run(launch, err());
        if (exit == 0) {
            say("The picture is in " + picture);
        }
        return exit;
    }

    private void say(String sentence) {
        err().println(sentence);
    }

    private Launch launch(@Nullable Path snapshot) {
        var settingsFile = snapshot == null ? Settings.defaultFile() : null;
        var settings = settingsFile == null ? Settings.FIRST_START : Settings.load(settingsFile);
        try {
            var size = window.sizeOr(settings);
            var theme = window.themeOr(settings);
            var page = window.page();
            var start = start(settings, settingsFile, page == Page.IMPORT);
            if (page == Page.IMPORT && start.opening().table() == null) {
                throw new UnknownValue("--sheet import: name a table to import, such as talks.csv.");
            }
            return new Launch(
                    start,
                    settings,
                    size.width(),
                    size.height(),
                    theme,
                    !settings.hintsDismissed() && snapshot == null,
                    page,
                    window.quizSeed,
                    snapshot,
                    settingsFile,
                    VIEWS,
                    window.notebook);
        } catch (UnknownValue e) {
            throw mistake(e);
        }
    }

    /** What the command line asks for, or else what was left off last time. */
    private Start start(Settings settings, @Nullable Path settingsFile, boolean asks) throws UnknownValue {
        if (to != null) {
            view.until = to;
        }
        if (view.view != null) {
            return withView(view.view, dataset);
        }
        if (view.tour != null) {
            return withTour(TourWord.of(view.tour), dataset);
        }
        if (dataset instanceof Origin.OfFile(var file) && TourFile.isNamedSo(file)) {
            return withTour(new TourWord(file.toString(), 1), null);
        }
        if (dataset instanceof Origin.OfFile(var file) && ViewFile.isNamedSo(file)) {
            return withView(file, null);
        }
        var opening = open(settings, asks);
        var asked = new Start(opening, view.stateFor(opening.dataset()), null);
        return settingsFile == null || asksForAnything()
                ? asked
                : Start.resuming(
                        settingsFile.resolveSibling(WorkFile.NAME),
                        new ViewShelf(VIEWS),
                        asked,
                        this::readAgain,
                        Clock.system(ZoneId.systemDefault()));
    }

    /** Whether anything but the window itself is asked for. */
    private boolean asksForAnything() {
        return dataset != null
                || to != null
                || matchedIn(ViewOptions.class, AxisOptions.class, NetworkOptions.class) > 0;
    }

    private long matchedIn(Class<?>... options) {
        return spec == null
                ? 0
                : spec.commandLine().getParseResult().matchedOptions().stream()
                        .filter(option -> option.userObject() instanceof Field field
                                && List.of(options).contains(field.getDeclaringClass()))
                        .count();
    }

    private Start withTour(TourWord word, @Nullable Origin named) throws UnknownValue {
        int itself = view.tour == null ? 0 : 1;
        if (to != null || matchedIn(ViewOptions.class, AxisOptions.class, NetworkOptions.class) > itself) {
            throw new UnknownValue(
                    "A tour brings its own views; leave out the other options of what is looked at, or" + " the tour.");
        }
        return switch (word.read(new TourShelf(VIEWS.resolveSibling("tours")))) {
            case TourResult.Read(var tour, var warnings) ->
                Start.withTour(tour, warnings, word.index(tour.steps().size()), named, this::readAgain);
            case TourResult.Unreadable(var problems) -> {
                problems.forEach(problem -> say(word.word() + ", " + problem.place() + ": " + problem.sentence()));
                yield Start.withoutTour(word.word(), problems);
            }
        };
    }

    private Start withView(Path file, @Nullable Origin named) throws UnknownValue {
        int itself = view.view == null ? 0 : 1;
        if (to != null || matchedIn(ViewOptions.class, AxisOptions.class, NetworkOptions.class) > itself) {
            throw new UnknownValue("A view brings its own filters and days; leave out the other options of what is"
                    + " looked at, or the view.");
        }
        var start = Start.withView(file, named, this::readAgain);
        start.opening()
                .problems()
                .forEach(problem -> say(file.getFileName() + ", " + problem.place() + ": " + problem.sentence()));
        return start;
    }

    /** What the command line names, or else what was open last, or else the first shipped dataset. */
    private Opening open(Settings settings, boolean asks) {
        if (dataset != null) {
            return named(dataset, asks);
        }
        var last = settings.last();
        return last == null ? Opening.first() : readAgain(last).withoutRemarks();
    }

    /** Something that was open before. */
    private Opening readAgain(Origin origin) {
        return read(origin, Asking.UNLESS_REMEMBERED);
    }

    private Opening read(Origin origin, Asking asking) {
        var remembered = new RememberedMappings(ImportCommand.mappingFolder());
        var progress = new ProgressLine(err());
        return Opening.of(
                origin,
                guess -> window.snapshot == null ? remembered.find(guess) : Optional.empty(),
                asking,
                new Monitor(progress.and(hearing), () -> false));
    }

    private Opening named(Origin origin, boolean asks) {
        var opening = read(origin, asks ? Asking.ALWAYS : Asking.WHERE_NEEDED);
        opening.problems().forEach(problem -> say(origin.word() + ", " + problem.place() + ": " + problem.sentence()));
        DatasetWord.hint(origin).ifPresent(this::say);
        return opening;
    }
}
