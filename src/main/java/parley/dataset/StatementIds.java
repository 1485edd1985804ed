package parley.dataset;

import java.util.AbstractList;
import java.util.BitSet;
import parley.model.Statements;

/** The ids of the statements of a file by their place in it; empty where the file gives a statement none. */
final class StatementIds extends AbstractList<String> {
    private final Statements rows;
    private final BitSet nameless;

    /**
     * @param rows in the order of the file
     * @param nameless which of them have no id, but something that stands in for it
     */
    StatementIds(Statements rows, BitSet nameless) {
        this.rows = rows;
        this.nameless = nameless;
    }

    /** The first statement with an id, or −1. */
    int row(String id) {
        int row = rows.row(id);
        return row >= 0 && !nameless.get(row) ? row : -1;
    }

    @Override
    public String get(int row) {
        return rows.id(row);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
