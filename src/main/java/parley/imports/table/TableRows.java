package parley.imports.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after another, empty ones passed over; line ends may be mixed. */
final class TableRows implements AutoCloseable {
    private static final Pattern SEPARATOR_HINT = Pattern.compile("(?i)sep=.?");

    /** @param line at which it begins, counted from 1 */
    record Row(long line, List<String> cells) {}

    /** A file that cannot be read on as a table. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final long line;

        Broken(long line, Throwable cause) {
            super(cause);
            this.line = line;
        }

        /** The line at which it breaks. */
        long line() {
            return line;
        }
    }

    private final CloseableIterator<CsvRecord> records;
    private long after = 1;

    private TableRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    /** Starts reading; the stream is closed with it. */
    static TableRows of(InputStream in, TableShape shape) throws IOException {
        return new TableRows(CsvReader.builder()
                .fieldSeparator(shape.delimiter().character())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(Encoding.reader(in, shape.charset()))
                .iterator());
    }

    /** The next row that is not empty, or null at the end. */
    @Nullable
    Row next() throws Broken {
        try {
            while (records.hasNext()) {
                var record = records.next();
                boolean first = after == 1;
                after = record.getStartingLineNumber() + 1 + breaks(record.getFields());
                if (!isEmpty(record) && !(first && isHint(record))) {
                    return new Row(record.getStartingLineNumber(), record.getFields());
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Broken(after, e);
        }
    }

    private static long breaks(List<String> cells) {
        return cells.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    /** A first line that tells spreadsheets the delimiter. */
    private static boolean isHint(CsvRecord record) {
        return SEPARATOR_HINT.matcher(record.getField(0).strip()).matches()
                && record.getFields().stream().skip(1).allMatch(String::isBlank);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
