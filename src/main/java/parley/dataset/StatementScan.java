package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import parley.dataset.Draft.Said;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.model.Statement;
import parley.model.Statements;

/**
 * The first look at the statements of a file: puts each into columns, and forgets it. It only notes which of them there is
 * something to say about; what, and where, is found out by the {@link SecondLook}, so that a sound file never pays for it.
 */
final class StatementScan implements NodeReader.LongList, AutoCloseable {
    /** Enough for any statement, and too few to fill the memory. */
    static final int MOST_VALUES = 100_000;

    private static final ObjectNode NOTHING = new ObjectNode(new Spot(0, 0), Map.of());
    private static final Statement STAND_IN = judge(
                    NOTHING, 0, FormatVersion.CURRENT, new Findings(), References.UNJUDGED)
            .statement();

    private final JsonReader json;
    private final Version version;
    private final IntConsumer progress;
    private final Findings scratch = new Findings();
    private final NodeBuilder nodes;
    private final Statements.Builder rows = new Statements.Builder();
    private final BitSet doubtful = new BitSet();
    private final BitSet keyedTwice = new BitSet();
    private final BitSet nameless = new BitSet();
    private final BitSet undated = new BitSet();
    private final Findings keyFindings = new Findings();
    private final Flat.Builder flats;
    private final Belt<Object> belt = new Belt<>(this::recogniser, this::add);
    private int came;
    private int ofVersion;

    /** Finds the version of the file's format, wherever it stands. */
    interface Version {
        int find() throws IOException;
    }

    /**
     * @param version of the file's format; asked for when the first statement comes
     * @param progress hears how many have come
     */
    StatementScan(JsonReader json, Version version, IntConsumer progress) {
        this.progress = progress;
        this.json = json;
        this.version = version;
        nodes = new NodeBuilder(json, false, MOST_VALUES, keyFindings);
        flats = new Flat.Builder(json, nodes);
    }

    @Override
    public boolean isUnder(String key) {
        return key.equals(Section.STATEMENTS.key());
    }

    @Override
    public boolean next() throws IOException {
        if (came == 0) {
            ofVersion = version.find();
        }
        nodes.startOver();
        int before = keyFindings.count();
        boolean object = json.peek() == JsonToken.BEGIN_OBJECT;
        var entry = object ? flats.object(PlainStatement.SHAPE) : nodes.value();
        if (flats.hadKeyTwice() || keyFindings.count() > before) {
            keyedTwice.set(came);
        }
        progress.accept(++came);
        belt.add(entry);
        return object;
    }

    /** Makes statements of what is one and plain, and leaves the rest as it is; each thread has one of its own. */
    private UnaryOperator<Object> recogniser() {
        var dates = new RecentDates();
        return entry -> {
            var plain = entry instanceof Flat flat && ofVersion == FormatVersion.CURRENT
                    ? PlainStatement.of(flat, dates)
                    : null;
            return plain == null ? entry : plain;
        };
    }

    /** Done in another thread where there are many. */
    private void add(Object entry) {
        switch (entry) {
            case Statement plain -> rows.add(plain);
            case Flat flat -> addDoubtful(flat.node());
            default -> addStandIn();
        }
    }

    /** For what is no statement at all, of which there may be millions. */
    private void addStandIn() {
        int row = rows.size();
        doubtful.set(row);
        nameless.set(row);
        undated.set(row);
        rows.add(STAND_IN);
    }

    private void addDoubtful(ObjectNode node) {
        int row = rows.size();
        int before = scratch.count();
        var said = judge(node, row, ofVersion, scratch, References.UNJUDGED);
        if (scratch.count() > before) {
            doubtful.set(row);
        }
        if (!(node.value("id") instanceof Text)) {
            nameless.set(row);
        }
        if (!said.fields().isSound("said")) {
            undated.set(row);
        }
        rows.add(said.statement());
    }

    /** Whether there were so many that another thread was troubled. */
    boolean hasMany() {
        return belt.isShared();
    }

    /** Waits until all entries that came are in columns. */
    void finish() throws IOException {
        belt.finish();
        doubtful.or(keyedTwice);
    }

    @Override
    public void close() {
        belt.close();
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
