package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;

/** Makes nodes of what Gson reads. Telling their places takes longer than reading them, so it can be done without. */
final class NodeBuilder {
    /** The place of what does not know its place. */
    static final Spot NOWHERE = new Spot(0, 0);

    private static final int MOST_KEYS = 1_000;

    private final JsonReader json;
    private final boolean placed;
    private final int mostValues;
    private final Findings findings;
    /** The keys met, each but once: the same few stand in very many objects. */
    private final Map<String, String> keys = new HashMap<>();

    private int values;

    /** Reads the value of a key of an object. */
    interface ValueReader {
        Node read(String key) throws IOException;
    }

    /**
     * @param placed whether the nodes are to know their places
     * @param mostValues how many of them there may be before the file is taken for broken
     * @param findings hears of keys that stand twice
     */
    NodeBuilder(JsonReader json, boolean placed, int mostValues, Findings findings) {
        this.json = json;
        this.placed = placed;
        this.mostValues = mostValues;
        this.findings = findings;
    }

    /** Whether there was any value. */
    boolean hasRead() {
        return values > 0;
    }

    /** Counts from nothing again. */
    void startOver() {
        values = 0;
    }

    Node value() throws IOException {
        count();
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(_ -> value());
            case BEGIN_ARRAY -> list();
            case STRING -> new Text(opening(), json.nextString());
            case NUMBER -> bare(json.nextString());
            case BOOLEAN -> bare(Boolean.toString(json.nextBoolean()));
            case NULL -> {
                json.nextNull();
                yield bare("null");
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
                throw new IllegalStateException("Gson saw no value at " + json);
        };
    }

    /** Counts a value. */
    void count() throws IOException {
        if (++values > mostValues) {
            throw new MalformedJsonException(SyntaxFault.TOO_MANY_VALUES.begins());
        }
    }

    /** An object, its values read in a way of one's own. */
    ObjectNode object(ValueReader reading) throws IOException {
        var at = opening();
        var members = new LinkedHashMap<String, Member>();
        json.beginObject();
        while (json.hasNext()) {
            addMember(members, reading);
        }
        json.endObject();
        return new ObjectNode(at, members);
    }

    private void addMember(Map<String, Member> members, ValueReader reading) throws IOException {
        var at = opening();
        var key = known(json.nextName());
        var member = new Member(at, reading.read(key));
        var first = members.putIfAbsent(key, member);
        if (first != null) {
            findings.error(
                    Kind.STRUCTURAL,
                    at.place(json.getPath()),
                    "\"" + key + "\" stands twice in this object, first in line "
                            + first.at().line() + "; remove one of the two.");
        }
    }

    private String known(String key) {
        return keys.size() < MOST_KEYS ? keys.computeIfAbsent(key, same -> same) : keys.getOrDefault(key, key);
    }

    private ListNode list() throws IOException {
        var at = opening();
        var items = new ArrayList<Node>();
        json.beginArray();
        while (json.hasNext()) {
            items.add(value());
        }
        json.endArray();
        return new ListNode(at, items);
    }

    /** A value without quotation marks, just read: it ends where Gson stands. */
    private Bare bare(String literal) {
        if (!placed) {
            return new Bare(NOWHERE, literal);
        }
        var end = position(json);
        return new Bare(new Spot(end.line(), end.column() - literal.length()), literal);
    }

    /** Where the bracket or quotation mark stands that Gson has just peeked: one before Gson itself. */
    Spot opening() {
        if (!placed) {
            return NOWHERE;
        }
        var next = position(json);
        return new Spot(next.line(), next.column() - 1);
    }

    /**
     * Where the next unread character stands. Gson tells it in words only, "JsonReader at line 3 column 14 path $.id";
     * the path, which may hold anything, comes last. In a line of more than two thousand million characters Gson's count
     * runs over.
     */
    static Spot position(JsonReader json) {
        var words = json.toString();
        int line = words.indexOf(" line ") + 6;
        int column = words.indexOf(" column ", line) + 8;
        int counted = Integer.parseInt(words, column, words.indexOf(" path ", column), 10);
        return new Spot(Integer.parseInt(words, line, column - 8, 10), counted < 0 ? Integer.MAX_VALUE : counted);
    }
}
