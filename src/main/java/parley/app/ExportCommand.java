package parley.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.ShippedDatasets;
import parley.export.Content;
import parley.export.Exports;
import parley.export.Format;
import parley.export.Subject;
import parley.export.picture.Typefaces;
import parley.export.table.Csv;
import parley.model.Dataset;
import parley.session.Reading;
import parley.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export DATASET --to FILE}: takes away what a window with the same options would show. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = "parley export [DATASET] --to FILE [OPTIONS]",
        description = {
            "Writes what a window with the same options would show: the network, the time axis or both as a picture,"
                + " the network as a graph, statements, events and actors as tables, citations. A file that is there"
                + " is replaced. Needs no display.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parley export --to network.svg --stance conditional",
            "  parley export talks.json --to talks.gexf --from 2013-02-01",
            "  parley export --to both.pdf --what screen                  the network above the time axis",
            "  parley export --to statements.csv --bom                    for Excel",
            "  parley export --to actors.json --what actors",
            "  parley export --to reader.bib --select muallem             what Muallem said and was told",
            "",
            "Exit codes: 0 done, 1 a file cannot be read or written, 2 the command line does not fit."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            converter = DatasetWord.class,
            description = DatasetWord.DESCRIPTION)
    @Nullable
    Origin dataset;

    @Option(
            names = {"--to", "-o"},
            paramLabel = "FILE",
            required = true,
            description =
                    "Where to write; its extension says how: png, svg, pdf, graphml, gexf, net, dl, dot, csv, json,"
                            + " bib, ris, txt.")
    Path to = Path.of("");

    @Option(names = "--as", paramLabel = "FORMAT", description = "How, whatever the extension: csl-json, apa, …")
    @Nullable
    String as;

    @Option(
            names = "--what",
            paramLabel = "SUBJECT",
            description =
                    "network, timeline, screen, statements, events, actors or citations, where the format leaves a"
                            + " choice.")
    @Nullable
    String what;

    @ArgGroup(exclusive = false, heading = "%nWhat it looks at:%n")
    ViewOptions view = new ViewOptions();

    @ArgGroup(exclusive = false, heading = "%nPictures:%n")
    PictureOptions picture = new PictureOptions();

    @ArgGroup(exclusive = false, heading = "%nTables:%n")
    TableOptions table = new TableOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The options of tables. */
    static final class TableOptions {
        @Option(names = "--bom", description = "Begin a CSV with a byte order mark, so that Excel reads it right.")
        boolean bom;

        @Option(
                names = "--unguarded",
                description = "Put no apostrophe before CSV cells that a spreadsheet would run as formulas.")
        boolean unguarded;
    }

    @Override
    public Integer call() {
        return read().map(this::export).orElse(1);
    }

    private Optional<Dataset> read() {
        var origin = dataset == null ? new Origin.Shipped(ShippedDatasets.first()) : dataset;
        return switch (origin.read()) {
            case LoadResult.Loaded(var read, var _) -> Optional.of(read);
            case LoadResult.Rejected(var problems) -> {
                problems.forEach(problem -> say(origin.word() + ", " + problem.place() + ": " + problem.sentence()));
                DatasetWord.hint(origin).ifPresent(this::say);
                yield Optional.empty();
            }
        };
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }

    private int export(Dataset read) {
        try {
            var format = format();
            var contents =
                    contents(new Session(read, view.stateFor(read)).reading().get(), format);
            var written = Exports.write(to, contents);
            spec.commandLine()
                    .getOut()
                    .println(
                            written.stream().map(Path::toString).collect(Collectors.joining(" and ", "Written: ", "")));
            return 0;
        } catch (UnknownValue e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException _) {
            say(to + " is there already and is no file; choose another name.");
            return 1;
        } catch (IOException e) {
            say(to + " cannot be written: " + e.getMessage() + ". Is the folder yours, and is there room?");
            return 1;
        }
    }

    private Map<String, Content> contents(Reading reading, Format format) throws UnknownValue {
        double scale = picture.scaleFor(format);
        var subject = subject().orElse(format.subjects().getFirst());
        if (format.isPicture()) {
            var typefaces = Typefaces.load();
            return Map.of("", Exports.of(picture.sheet(reading, subject, typefaces), typefaces, format, scale));
        }
        var csv = new Csv(table.bom, !table.unguarded);
        return Exports.of(reading, subject, format, csv);
    }

    private Optional<Subject> subject() throws UnknownValue {
        if (what == null) {
            return Optional.empty();
        }
        var words = Arrays.stream(Subject.values()).map(Subject::label).toList();
        var word = UnknownValue.unless("--what", what, words);
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.label().equals(word))
                .findFirst();
    }

    /** The format that is asked for by name, or else by the file's extension. */
    private Format format() throws UnknownValue {
        var subject = subject();
        var possible = subject.map(Format::of).orElse(List.of(Format.values()));
        var words = possible.stream().map(Format::word).toList();
        if (as != null) {
            return possible.get(words.indexOf(UnknownValue.unless("--as", as, words)));
        }
        return Format.of(to.getFileName().toString(), subject)
                .orElseThrow(() -> new UnknownValue("--to: the extension of \"" + to + "\" is not that of a format"
                        + subject.map(chosen -> " for " + chosen.label()).orElse("") + "; use one of "
                        + possible.stream().map(Format::extension).distinct().collect(Collectors.joining(", "))
                        + ", or --as with one of " + String.join(", ", words) + "."));
    }
}
