package parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: words stand at the left of their columns, numbers at the right. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final int wordColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param wordColumns how many columns, from the left, hold words
     * @param headings of all columns
     */
    TextTable(int wordColumns, String... headings) {
        this.wordColumns = wordColumns;
        row(headings);
    }

    /** Adds a row of as many cells as there are columns. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, without blanks at their ends. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), column))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing();
    }

    private String cell(String text, int column) {
        var blanks = " ".repeat(width(column) - length(text));
        return column < wordColumns ? text + blanks : blanks + text;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
