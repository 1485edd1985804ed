package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.dataset.DatasetReader;
import parley.dataset.DatasetWriter;
import parley.imports.FileFormat;
import parley.imports.ImportPlan;
import parley.imports.ImportPlan.Planned;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.table.DateOrder;
import parley.imports.table.Delimiter;
import parley.imports.table.MappingFile;
import parley.imports.table.RememberedMappings;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;
import parley.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley import FILE… --to OUT.json}: one's own data as a dataset, and an account of every row. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Turns tables (CSV, TSV), GDELT and ICEWS events, DNA 3 projects, GraphML and GEXF networks into a"
                    + " dataset.",
            "Says what it takes each file for, and what became of every row."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "One file; several of the same make for tables and events.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "OUT.json", description = "The dataset to write.")
    Path to = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", description = "What to call it; else it is called after the file.")
    String title = "";

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "csv, gdelt, icews, dna, graphml or gexf; else the content tells.")
    @Nullable
    String as;

    @Option(names = "--actors", paramLabel = "TABLE", description = "A table of actors to go with the others.")
    @Nullable
    Path actors;

    @Option(names = "--mapping", paramLabel = "FILE.json", description = "What the columns are, as saved before.")
    @Nullable
    Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE.json", description = "Save what the columns are taken for.")
    @Nullable
    Path saveMapping;

    @Option(names = "--date-order", paramLabel = "ORDER", description = "ymd, dmy, mdy or serial.")
    @Nullable
    String dateOrder;

    @Option(names = "--delimiter", paramLabel = "WORD", description = "comma, semicolon, tab or pipe.")
    @Nullable
    String delimiter;

    @Option(names = "--charset", paramLabel = "NAME", description = "Such as UTF-8 or windows-1252.")
    @Nullable
    String charset;

    @Option(names = "--issue", paramLabel = "LABEL", description = "What stances are about where no column says it.")
    @Nullable
    String issue;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return switch (ImportPlan.of(files, actors, format(), settling())) {
            case Planned.Not(var refused) -> refuse(refused);
            case Planned.Ready(var plan) -> carryOut(plan);
        };
    }

    private int carryOut(ImportPlan plan) {
        plan.inWords().forEach(out()::println);
        return switch (plan.read(
                title, new Monitor(new ProgressLine(spec.commandLine().getErr()), () -> false))) {
            case ImportResult.Refused refused -> refuse(refused);
            case ImportResult.Cancelled _ -> {
                out().println("The import was given up; nothing was written.");
                yield 1;
            }
            case ImportResult.Imported imported -> {
                Reports.print(out(), imported.report());
                yield write(plan, imported.dataset());
            }
        };
    }

    private int refuse(ImportResult.Refused refused) {
        Reports.print(out(), refused.problems());
        out().println("Nothing was imported.");
        return 1;
    }

    private int write(ImportPlan plan, Dataset dataset) {
        try {
            if (saveMapping != null && !plan.tables().isEmpty()) {
                MappingFile.write(SavedMapping.of(plan.tables().getFirst().table()), saveMapping);
            }
            DatasetWriter.write(dataset, to);
            long bytes = Files.size(to);
            out().println(to + " is written: " + Reports.contents(dataset) + ".");
            if (bytes > DatasetReader.MOST_BYTES) {
                out().println("It is larger than the " + (DatasetReader.MOST_BYTES >> 30)
                        + " GB that Parley reads back; open the imported file itself instead.");
            }
            return 0;
        } catch (IOException e) {
            out().println(to + " could not be written: " + e.getMessage());
            return 1;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private @Nullable FileFormat format() {
        var word = as;
        return word == null
                ? null
                : FileFormat.of(word)
                        .filter(format -> format != FileFormat.PARLEY)
                        .orElseThrow(() -> refusal(
                                "--as: \"" + word + "\" is no format; write csv, gdelt, icews, dna, graphml or gexf."));
    }

    /** What the command line says about the tables, over what a mapping says, over what was remembered or guessed. */
    private UnaryOperator<TableGuess> settling() {
        var saved = mapping == null ? Optional.<SavedMapping>empty() : Optional.of(saved(mapping));
        var order =
                value(dateOrder, "--date-order", "an order of dates; write ymd, dmy, mdy or serial.", DateOrder::of);
        var between =
                value(delimiter, "--delimiter", "a delimiter; write comma, semicolon, tab or pipe.", Delimiter::of);
        var set = value(charset, "--charset", "a character set here; write UTF-8 or windows-1252.", ImportCommand::set);
        var remembered = new RememberedMappings(mappingFolder());
        return guess -> {
            var settled = set.map(guess::withCharset).orElse(guess);
            settled = between.map(settled::withDelimiter).orElse(settled);
            var kept = saved.or(() -> remembered.find(guess));
            settled = kept.map(settled::withSaved).orElse(settled);
            settled = order.map(settled::withDateOrder).orElse(settled);
            return issue == null ? settled : settled.withIssue(issue);
        };
    }

    /** Beside the settings; what a dialog settled is found again here. */
    static Path mappingFolder() {
        return Settings.defaultFile().resolveSibling("mappings");
    }

    private static Optional<Charset> set(String name) {
        return MappingFile.charset(name);
    }

    private interface Word<T> {
        Optional<T> read(String word);
    }

    private <T> Optional<T> value(@Nullable String word, String option, String advice, Word<T> reading) {
        if (word == null) {
            return Optional.empty();
        }
        var found = reading.read(word);
        if (found.isEmpty()) {
            throw refusal(option + ": \"" + word + "\" is not " + advice);
        }
        return found;
    }

    private SavedMapping saved(Path file) {
        try {
            return MappingFile.read(file);
        } catch (IOException e) {
            throw refusal("--mapping: " + file + " could not be read: " + e.getMessage());
        } catch (MappingFile.Unreadable e) {
            throw refusal("--mapping: " + e.getMessage());
        }
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
