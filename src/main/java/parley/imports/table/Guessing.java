package parley.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.imports.table.TableRows.Broken;

/** How a table is written, judged by its first rows. */
final class Guessing {
    /** How many rows a guess looks at. */
    static final int ROWS = 200;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    private Guessing() {}

    /** The first rows under a shape; what cannot be read as a table ends them. */
    static List<List<String>> rows(byte[] head, TableShape shape) {
        var rows = new ArrayList<List<String>>();
        try (var all = TableRows.of(new ByteArrayInputStream(head), shape)) {
            for (var row = all.next(); row != null && rows.size() < ROWS; row = all.next()) {
                rows.add(row.cells());
            }
        } catch (Broken _) {
            return rows; // a head may end within a quotation; the import tells what is broken
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return rows;
    }

    /** The delimiter that cuts most rows into the same number of cells, and into more than one. */
    static Delimiter delimiter(byte[] head, Charset charset) {
        return Arrays.stream(Delimiter.values())
                .max(Comparator.comparingDouble(each -> evenness(rows(head, new TableShape(each, charset, false)))))
                .orElse(Delimiter.COMMA);
    }

    /** 0 where nothing is cut; else the share of rows of the commonest width, and a little for being wide. */
    private static double evenness(List<List<String>> rows) {
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> (double) width.getValue() / rows.size() + Math.min(width.getKey(), 50) / 200.0)
                .max()
                .orElse(0);
    }

    /** Whether the first row names the columns: it holds a known name, or words above dates, numbers or addresses. */
    static boolean header(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        var first = rows.getFirst();
        boolean known = first.stream().anyMatch(cell -> isKnownName(cell));
        boolean noValues = first.stream().noneMatch(Guessing::isValue);
        return noValues && (known || isAboveValues(first, rows));
    }

    private static boolean isKnownName(String cell) {
        return Arrays.stream(TableKind.values())
                .anyMatch(kind -> ColumnRole.ofName(cell, kind).isPresent());
    }

    private static boolean isAboveValues(List<String> first, List<List<String>> rows) {
        for (int column = 0; column < first.size(); column++) {
            if (share(rows.subList(1, rows.size()), column, Guessing::isValue) > 0.5) {
                return true;
            }
        }
        return false;
    }

    private static boolean isValue(String cell) {
        var text = cell.strip();
        return isNumber(text) || DateText.isDate(text) || isAddress(text);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Which share of the cells of a column that are not empty is as asked; 0 where all are empty. */
    static double share(List<List<String>> rows, int column, Function<String, Boolean> asked) {
        var cells = cells(rows, column);
        return cells.isEmpty()
                ? 0
                : (double) cells.stream().filter(asked::apply).count() / cells.size();
    }

    /** The cells of a column that are not empty, without spaces around them. */
    static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
