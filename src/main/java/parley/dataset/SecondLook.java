package parley.dataset;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;

/**
 * Goes through the statements of a file once more, as far as there is something to say of them, and gathers the places that
 * the first look went without. When nobody reads further problems, they are only counted.
 */
final class SecondLook {
    private final JsonReader json;
    private final BitSet wanted;
    private final BitSet firsts;
    private final Judge judge;
    private final Findings findings;
    private final NodeBuilder placed;
    private final NodeBuilder unplaced;
    private final Map<String, Integer> firstLines = new HashMap<>();

    /** Says what is to be said of a statement whose keys stand only once. */
    interface Judge {
        /** Nothing. */
        Judge SILENT = (_, _, _) -> {};

        /** @param firstLines the lines of the ids that stand twice, where they stand first */
        void judge(int row, Node statement, Map<String, Integer> firstLines);
    }

    /**
     * @param wanted the rows to look at
     * @param firsts the rows whose id stands in another row again
     */
    SecondLook(JsonReader json, BitSet wanted, BitSet firsts, Judge judge, Findings findings) {
        this.json = json;
        this.wanted = wanted;
        this.firsts = firsts;
        this.judge = judge;
        this.findings = findings;
        placed = new NodeBuilder(json, true, StatementScan.MOST_VALUES, findings);
        unplaced = new NodeBuilder(json, false, StatementScan.MOST_VALUES, findings);
    }

    /** @throws IOException when the text breaks off, or is not what it was */
    void look() throws IOException {
        json.beginObject();
        while (!json.nextName().equals(Section.STATEMENTS.key())) {
            json.skipValue();
        }
        json.beginArray();
        int rows = Math.max(wanted.length(), firsts.length());
        for (int row = 0; row < rows; row++) {
            if (wanted.get(row) || firsts.get(row)) {
                look(row);
            } else {
                json.skipValue();
            }
        }
    }

    private void look(int row) throws IOException {
        var nodes = findings.isFull() ? unplaced : placed;
        nodes.startOver();
        var node = nodes.value();
        if (firsts.get(row) && node instanceof ObjectNode said && said.value("id") instanceof Text(var at, var id)) {
            firstLines.putIfAbsent(id, at.line());
        }
        if (wanted.get(row)) {
            judge.judge(row, node, firstLines);
        }
    }
}
