package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import parley.dataset.Draft.Said;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.model.Statements;

/**
 * The first look at the statements of a file: puts each into columns, and forgets it. It only notes which of them there is
 * something to say about; what, and where, is found out by the {@link SecondLook}, so that a sound file never pays for it.
 */
final class StatementScan implements NodeReader.LongList {
    /** Enough for any statement, and too few to fill the memory. */
    static final int MOST_VALUES = 100_000;

    private static final ObjectNode NOTHING = new ObjectNode(new Spot(0, 0), Map.of());

    private final JsonReader json;
    private final Version version;
    private final Findings scratch = new Findings();
    private final NodeBuilder nodes;
    private final Statements.Builder rows = new Statements.Builder();
    private final BitSet doubtful = new BitSet();
    private final BitSet keyedTwice = new BitSet();
    private final BitSet nameless = new BitSet();
    private final BitSet undated = new BitSet();
    private int ofVersion;

    /** Finds the version of the file's format, wherever it stands. */
    interface Version {
        int find() throws IOException;
    }

    /** @param version of the file's format; asked for when the first statement comes */
    StatementScan(JsonReader json, Version version) {
        this.json = json;
        this.version = version;
        nodes = new NodeBuilder(json, false, MOST_VALUES, scratch);
    }

    @Override
    public boolean isUnder(String key) {
        return key.equals(Section.STATEMENTS.key());
    }

    @Override
    public boolean next() throws IOException {
        if (rows.size() == 0) {
            ofVersion = version.find();
        }
        nodes.startOver();
        boolean object = json.peek() == JsonToken.BEGIN_OBJECT;
        int before = scratch.count();
        var node = nodes.value();
        if (scratch.count() > before) {
            keyedTwice.set(rows.size());
        }
        add(node instanceof ObjectNode said ? said : NOTHING);
        return object;
    }

    private void add(ObjectNode node) {
        int row = rows.size();
        int before = scratch.count();
        var said = judge(node, row, ofVersion, scratch, References.UNJUDGED);
        doubtful.set(row, scratch.count() > before || keyedTwice.get(row));
        nameless.set(row, !(node.value("id") instanceof Text));
        undated.set(row, !said.fields().isSound("said"));
        rows.add(said.statement());
    }

    /** Reads a statement, and adds what is to be said of it by itself to the findings. */
    static Said judge(ObjectNode node, int row, int version, Findings findings, References ids) {
        var trail = Trail.TOP.to(Section.STATEMENTS.key(), row);
        var fields = new Fields(Migrations.toCurrent(node, trail, version, findings), trail, findings, ids);
        var said = fields.read(Assembler::statement);
        StatementRules.check(said);
        return said;
    }

    /** What was read so far; a row for each entry of the list, something standing in for what is no statement. */
    Statements.Builder rows() {
        return rows;
    }

    /** The rows of which there is something to say. */
    BitSet doubtful() {
        return doubtful;
    }

    /** The rows with an object in which a key stands twice. */
    BitSet keyedTwice() {
        return keyedTwice;
    }

    /** The rows without an id. */
    BitSet nameless() {
        return nameless;
    }

    /** The rows whose date is not sound. */
    BitSet undated() {
        return undated;
    }
}
