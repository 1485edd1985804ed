package parley.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.imports.dna.DnaImport;
import parley.imports.events.EventFormat;
import parley.imports.events.EventsImport;
import parley.imports.graph.GraphFormat;
import parley.imports.graph.GraphImport;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport;
import parley.imports.table.TableImport.TableFile;
import parley.imports.table.TableKind;

/**
 * How files are going to be imported: what they are taken for, and for tables what is guessed or settled about each.
 * Making a plan reads only the beginning of each file (a table's character set is judged by all of it).
 */
public record ImportPlan(FileFormat format, List<Path> files, List<TableFile> tables) {
    public ImportPlan {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }

    /** What came of planning. */
    public sealed interface Planned {
        /** The files can be read. */
        record Ready(ImportPlan plan) implements Planned {}

        /** They cannot, for these reasons. */
        record Not(Refused refused) implements Planned {}
    }

    /**
     * A plan for files of one format, recognised by their content.
     *
     * @param files one or more; several only for tables and events
     * @param actors a table of actors to go with tables of statements or edges, or null
     * @param as what to take the files for, or null to recognise them
     * @param settle changes what is guessed about each table
     */
    public static Planned of(
            List<Path> files, @Nullable Path actors, @Nullable FileFormat as, UnaryOperator<TableGuess> settle) {
        FileFormat format = as;
        for (var file : files) {
            switch (as == null ? Recognition.of(file) : new Recognition.Known(as)) {
                case Recognition.Unknown(var reason, var advice) -> {
                    return refused(file, reason, advice);
                }
                case Recognition.Known(var found) -> {
                    if (format != null && format != found) {
                        return refused(
                                file,
                                "This is a " + found.label() + ", and another file is a " + format.label(),
                                "import them one by one.");
                    }
                    format = found;
                }
            }
        }
        return format == null
                ? new Planned.Not(Refused.wholeFile("", "No file is named", "name one."))
                : planned(format, files, actors, settle);
    }

    /** A plan for tables that are settled; at least one. */
    public static ImportPlan ofTables(List<TableFile> tables) {
        return new ImportPlan(
                FileFormat.CSV, tables.stream().map(TableFile::path).toList(), tables);
    }

    private static Planned.Not refused(Path file, String reason, String advice) {
        return new Planned.Not(Refused.wholeFile(String.valueOf(file.getFileName()), reason, advice));
    }

    private static Planned planned(
            FileFormat format, List<Path> files, @Nullable Path actors, UnaryOperator<TableGuess> settle) {
        if (files.size() > 1 && !isOfMany(format)) {
            return refused(files.get(1), "Only one " + format.label() + " can be imported at a time", "name just one.");
        }
        if (actors != null && format != FileFormat.CSV) {
            return refused(actors, "A table of actors goes only with tables", "leave it out.");
        }
        var tables = new ArrayList<TableFile>();
        Path last = files.getFirst();
        try {
            if (format == FileFormat.CSV) {
                for (var file : files) {
                    last = file;
                    tables.add(new TableFile(file, settle.apply(TableGuess.of(file))));
                }
                if (actors != null) {
                    last = actors;
                    tables.add(new TableFile(actors, TableGuess.of(actors).withKind(TableKind.ACTORS)));
                }
            }
        } catch (IOException e) {
            return refused(last, "The file could not be read (" + e.getMessage() + ")", "check its name.");
        }
        return new Planned.Ready(new ImportPlan(format, files, tables));
    }

    private static boolean isOfMany(FileFormat format) {
        return switch (format) {
            case CSV, GDELT, ICEWS -> true;
            case PARLEY, DNA, GRAPHML, GEXF -> false;
        };
    }

    /**
     * Carries it out; a dataset in Parley's own format is not imported, but read by its reader.
     *
     * @param title what to call the dataset, or blank to call it after the file
     */
    public ImportResult read(String title, Monitor monitor) {
        var first = files.getFirst();
        return switch (format) {
            case PARLEY ->
                Refused.wholeFile(
                        String.valueOf(first.getFileName()),
                        "This is already a dataset in Parley's format",
                        "open it as it is.");
            case CSV -> TableImport.read(tables, title, monitor);
            case GDELT -> EventsImport.read(files, EventFormat.GDELT, title, monitor);
            case ICEWS -> EventsImport.read(files, EventFormat.ICEWS, title, monitor);
            case DNA -> DnaImport.read(first, title, monitor);
            case GRAPHML -> GraphImport.read(first, GraphFormat.GRAPHML, title, monitor);
            case GEXF -> GraphImport.read(first, GraphFormat.GEXF, title, monitor);
        };
    }

    /** What the files are taken for, a sentence a line. */
    public List<String> inWords() {
        if (tables.isEmpty()) {
            return List.of(format.label() + ".");
        }
        var lines = new ArrayList<String>();
        for (var file : tables) {
            lines.add(file.path().getFileName() + ":");
            lines.addAll(file.table().inWords());
        }
        return lines;
    }
}
