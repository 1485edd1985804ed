package parley.dataset;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;

/**
 * Characters to a tree of {@link Node}s, by Gson's strict reader.
 *
 * <p>The first syntactic problem ends the reading, as nothing sure can be said about what follows it.
 */
final class NodeReader {
    private static final int DEEPEST = 32;

    /** Some eighty thousand statements; it bounds the time and the memory that any file can take. */
    private static final int MOST_VALUES = 2_500_000;

    private final JsonReader json;
    private final String what;
    private final Findings findings;
    private int values;

    private NodeReader(JsonReader json, String what, Findings findings) {
        this.json = json;
        this.what = what;
        this.findings = findings;
    }

    /** The object that a dataset's file consists of; empty, and the reason among the findings, where it is not one. */
    static Optional<ObjectNode> read(Reader text, Findings findings) {
        return read(text, "dataset", findings);
    }

    /**
     * The object that a file consists of; empty, and the reason among the findings, where it is not one.
     *
     * @param what the file is to hold, for the sentences of the findings
     */
    static Optional<ObjectNode> read(Reader text, String what, Findings findings) {
        try (var json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(DEEPEST);
            return new NodeReader(json, what, findings).document();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private Optional<ObjectNode> document() throws IOException {
        try {
            return root();
        } catch (EOFException _) {
            findings.error(Kind.SYNTACTIC, position().place(path()), endOfFile());
        } catch (MalformedJsonException e) {
            var fault = SyntaxFault.of(Objects.requireNonNullElse(e.getMessage(), ""));
            findings.error(Kind.SYNTACTIC, fault.spot(position()).place(path()), fault.sentence());
        }
        return Optional.empty();
    }

    /** Gson's path, without the dot that waits for a key. */
    private String path() {
        var path = json.getPath();
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }

    private String endOfFile() {
        return values == 0
                ? "The file is empty; choose a " + what + " file."
                : "The file ends before the " + what + " does;"
                        + " close every bracket, or fetch the file again if it was cut short.";
    }

    private Optional<ObjectNode> root() throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            findings.error(
                    Kind.STRUCTURAL,
                    new Spot(1, 1).place("$"),
                    "A " + what + " is one JSON object, and this file is not; put everything into { }.");
            return Optional.empty();
        }
        countValue();
        var root = object();
        expectEnd();
        return Optional.of(root);
    }

    private void expectEnd() throws IOException {
        try {
            var _ = json.peek();
        } catch (MalformedJsonException _) {
            findings.error(
                    Kind.SYNTACTIC,
                    position().place("$"),
                    "Something stands after the end of the " + what + "; remove what follows the last \"}\".");
        }
    }

    private Node value() throws IOException {
        countValue();
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object();
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

    private void countValue() throws IOException {
        if (++values > MOST_VALUES) {
            throw new MalformedJsonException(SyntaxFault.TOO_MANY_VALUES.begins());
        }
    }

    private ObjectNode object() throws IOException {
        var at = opening();
        var members = new LinkedHashMap<String, Member>();
        json.beginObject();
        while (json.hasNext()) {
            addMember(members);
        }
        json.endObject();
        return new ObjectNode(at, members);
    }

    private void addMember(Map<String, Member> members) throws IOException {
        var at = opening();
        var key = json.nextName();
        var member = new Member(at, value());
        var first = members.putIfAbsent(key, member);
        if (first != null) {
            findings.error(
                    Kind.STRUCTURAL,
                    at.place(json.getPath()),
                    "\"" + key + "\" stands twice in this object, first in line "
                            + first.at().line() + "; remove one of the two.");
        }
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
        var end = position();
        return new Bare(new Spot(end.line(), end.column() - literal.length()), literal);
    }

    /** Where the bracket or quotation mark stands that Gson has just peeked: one before Gson itself. */
    private Spot opening() {
        var next = position();
        return new Spot(next.line(), next.column() - 1);
    }

    /**
     * Where the next unread character stands. Gson tells it in words only, "JsonReader at line 3 column 14 path $.id";
     * the path, which may hold anything, comes last.
     */
    private Spot position() {
        var words = json.toString();
        int line = words.indexOf(" line ") + 6;
        int column = words.indexOf(" column ", line) + 8;
        return new Spot(
                Integer.parseInt(words, line, column - 8, 10),
                Integer.parseInt(words, column, words.indexOf(" path ", column), 10));
    }
}
