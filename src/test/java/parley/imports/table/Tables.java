package parley.imports.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import parley.imports.report.ImportReport;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.imports.table.TableImport.TableFile;
import parley.model.Dataset;
import parley.model.Statement;

/** A table of a test, as text, and what comes of importing it as it is guessed to be. */
final class Tables {
    private final byte[] bytes;

    private Tables(byte[] bytes) {
        this.bytes = bytes;
    }

    static Tables of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static Tables of(String text, Charset charset) {
        return new Tables(text.getBytes(charset));
    }

    int length() {
        return bytes.length;
    }

    TableGuess guess() {
        return TableGuess.of(bytes);
    }

    ImportResult read(UnaryOperator<TableGuess> settle, Monitor monitor) {
        try {
            var file = Files.write(Files.createTempFile("talks", ".csv"), bytes);
            try {
                var table = new TableFile(file, settle.apply(TableGuess.of(file)));
                return TableImport.read(List.of(table), "Talks", monitor);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportResult read() {
        return read(UnaryOperator.identity(), Monitor.SILENT);
    }

    private Imported imported() {
        return switch (read()) {
            case Imported imported -> imported;
            case Refused(var problems) -> throw new AssertionError(problems);
            case ImportResult.Cancelled _ -> throw new AssertionError("cancelled");
        };
    }

    Dataset dataset() {
        return imported().dataset();
    }

    ImportReport report() {
        return imported().report();
    }

    /** The one statement. */
    Statement statement() {
        return dataset().statements().getFirst();
    }

    /** What is wrong with a table of which nothing is imported, or with rows of one. */
    List<RowProblem> problems() {
        return switch (read()) {
            case Imported(var _, var report) -> report.problems();
            case Refused(var problems) -> problems;
            case ImportResult.Cancelled _ -> List.of();
        };
    }
}
