package parley.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Tables as comma-separated values: a header, and lines ended by CR and LF.
 *
 * <p>Source: RFC 4180; OWASP, <i>CSV Injection</i>, for cells that a spreadsheet would take for formulas.
 *
 * @param marked whether the text begins with a byte order mark, by which Excel knows UTF-8
 * @param guarded whether text that begins with = + - @, a tab or a line break gets an apostrophe before it, so that no
 *     spreadsheet runs it; numbers never do
 */
public record Csv(boolean marked, boolean guarded) {
    /** What is safe to open anywhere. */
    public static final Csv SAFE = new Csv(false, true);

    private static final String MARK = "\uFEFF";

    /** The whole table; linear in its text. */
    public String text(Table table) {
        var text = new StringWriter();
        if (marked) {
            text.write(MARK);
        }
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.header());
            for (var row : table.rows()) {
                csv.writeRecord(row.stream().map(this::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String cell(Object value) {
        var words = value.toString();
        return guarded && !(value instanceof Number) && isFormula(words) ? "'" + words : words;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
    }
}
