package parley.imports.events;

/** The cells of a line between tabs, cut out only when asked for. */
final class Cells {
    private final int[] starts = new int[256];
    private String line = "";
    private int count;

    /** Takes the next line. */
    void take(String next) {
        line = next;
        count = 1;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            if (count < starts.length - 1) {
                starts[count] = tab + 1;
            }
            count++;
        }
        starts[Math.min(count, starts.length - 1)] = line.length() + 1;
    }

    int count() {
        return count;
    }

    /** The cell in a column, counted from 1, without spaces around it. */
    String cell(int column) {
        return line.substring(starts[column - 1], starts[column] - 1).strip();
    }
}
