package parley.imports.table;

import java.nio.charset.Charset;

/**
 * How a table is written.
 *
 * @param header whether its first row names the columns
 */
public record TableShape(Delimiter delimiter, Charset charset, boolean header) {
    public TableShape withDelimiter(Delimiter changed) {
        return new TableShape(changed, charset, header);
    }

    public TableShape withCharset(Charset changed) {
        return new TableShape(delimiter, changed, header);
    }

    public TableShape withHeader(boolean changed) {
        return new TableShape(delimiter, charset, changed);
    }
}
