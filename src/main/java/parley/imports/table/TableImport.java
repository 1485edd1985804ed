package parley.imports.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parley.imports.build.Camps;
import parley.imports.build.Cast;
import parley.imports.build.Edition;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Cancelled;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.imports.report.Tally;
import parley.model.Dataset;

/** Imports tables by what was guessed or settled about them: first those of actors, then statements and edges. */
public final class TableImport {
    private final Monitor monitor;
    private final Tally tally = new Tally("rows");
    private final Cast cast = new Cast();
    private final Camps camps = new Camps();
    private final ActorRows actors = new ActorRows(cast, camps, tally);
    private final StatementRows statements = new StatementRows(actors, tally);
    private final EdgeRows edges = new EdgeRows(actors, tally);
    private long bytesBefore;
    private long bytesInAll;

    /** A table and what is taken for settled about it. */
    public record TableFile(Path path, TableGuess table) {
        private String name() {
            return path.getFileName().toString();
        }

        private boolean isOfActors() {
            return table.mapping().kind() == TableKind.ACTORS;
        }
    }

    private TableImport(Monitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Imports tables into one dataset; at least one.
     * A table whose dates can be read in two ways, or that lacks a column it needs, is refused with the question.
     *
     * @param title what to call the dataset, or blank to call it after the first table that is not of actors
     */
    public static ImportResult read(List<TableFile> files, String title, Monitor monitor) {
        var open = files.stream().flatMap(file -> open(file).stream()).toList();
        return open.isEmpty() ? new TableImport(monitor).read(files, title) : new Refused(open);
    }

    /** What must be settled before a table can be imported. */
    private static Optional<RowProblem> open(TableFile file) {
        var question = file.table().question();
        if (question.isPresent()) {
            return Optional.of(RowProblem.ofFile(
                    file.name(),
                    "The dates can be read in two ways: " + question.get().sentence(),
                    "say which comes first, with --date-order dmy or mdy."));
        }
        return Columns.missing(file.table().mapping())
                .map(role -> RowProblem.ofFile(
                        file.name(),
                        "No column is known as the " + role.word(),
                        "name a column \"" + role.word() + "\", or say in a mapping which one it is."));
    }

    private ImportResult read(List<TableFile> files, String title) {
        var ordered =
                new ArrayList<>(files.stream().filter(TableFile::isOfActors).toList());
        files.stream().filter(file -> !file.isOfActors()).forEach(ordered::add);
        var last = ordered.getLast().name();
        try {
            for (var file : ordered) {
                bytesInAll += Files.size(file.path());
            }
            for (var file : ordered) {
                if (!read(file)) {
                    return new Cancelled();
                }
                actors.represent();
            }
        } catch (TableRows.Broken e) {
            return new Refused(List.of(new RowProblem(
                    RowProblem.Severity.LEFT_OUT,
                    last,
                    e.line(),
                    null,
                    "A quotation mark that opens here is not closed, or something stands between it and the next cell",
                    null,
                    "close it, or write it twice where it belongs to the text.")));
        } catch (IOException e) {
            return Refused.wholeFile(last, "The file could not be read (" + e.getMessage() + ")", "try again.");
        }
        return result(ordered, title.isBlank() ? Edition.titleOf(last) : title);
    }

    private boolean read(TableFile file) throws IOException, TableRows.Broken {
        noteIgnored(file);
        var mapping = file.table().mapping();
        Consumer<TableRecord> taking = switch (mapping.kind()) {
            case STATEMENTS -> statements::take;
            case ACTORS -> actors::take;
            case EDGES -> edges::take;
        };
        try (var in = new Counted(Files.newInputStream(file.path()));
                var rows = TableRows.of(in, file.table().shape())) {
            boolean header = file.table().shape().header();
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (header) {
                    header = false;
                    continue;
                }
                take(new TableRecord(file.name(), file.table(), row, tally), taking);
                if (tally.rowsRead() % Monitor.STEP == 0 && isStopped(in)) {
                    return false;
                }
            }
            boolean stopped = isStopped(in);
            bytesBefore += in.bytes;
            return !stopped;
        }
    }

    private void take(TableRecord row, Consumer<TableRecord> taking) {
        tally.read();
        if (row.fits()) {
            row.checkCharacters();
            taking.accept(row);
        }
    }

    private boolean isStopped(Counted in) {
        monitor.reached(tally.rowsRead(), bytesBefore + in.bytes, bytesInAll);
        return monitor.isCancelled();
    }

    private void noteIgnored(TableFile file) {
        var ignored = new ArrayList<String>();
        for (int column = 0; column < file.table().mapping().roles().size(); column++) {
            if (file.table().mapping().roles().get(column) == ColumnRole.IGNORED) {
                ignored.add(file.table().name(column));
            }
        }
        if (!ignored.isEmpty()) {
            tally.note("Columns that are not imported: " + String.join(", ", ignored) + ".");
        }
    }

    private ImportResult result(List<TableFile> files, String title) {
        if (!tally.anyImported()) {
            return tally.problems().isEmpty()
                    ? Refused.wholeFile(files.getLast().name(), "The table has no rows", "choose another file.")
                    : new Refused(tally.problems());
        }
        noteWhatWasSettled();
        return new Imported(dataset(title, files.getLast().name()), tally.report("Table"));
    }

    private void noteWhatWasSettled() {
        if (actors.guessedKinds() > 0) {
            tally.note("What an actor is was guessed by the name for " + actors.guessedKinds()
                    + (actors.guessedKinds() == 1 ? " actor" : " actors") + "; a table of actors can say it.");
        }
        if (statements.withoutAct() > 0) {
            tally.note(statements.withoutAct()
                    + (statements.withoutAct() == 1 ? " row tells no act, and is" : " rows tell no act, and are")
                    + " taken for a comment (CAMEO 01).");
        }
    }

    private Dataset dataset(String title, String file) {
        var all = statements.statements();
        var period = Edition.period(all, edges.links());
        return new Dataset(
                Edition.about(title, "Imported from the table " + file + ".", Edition.OWN, period),
                new Dataset.Contents(
                        camps.all(),
                        Edition.issues(statements.issues()),
                        statements.conditions(),
                        statements.sources(),
                        cast.actors(),
                        List.of(),
                        all,
                        edges.links()));
    }

    /** A stream that counts what was read from it. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
