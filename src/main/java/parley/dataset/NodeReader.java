package parley.dataset;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Problem.Kind;

/**
 * Characters to a tree of {@link Node}s, by Gson's strict reader. One long list may be handed out entry by entry instead.
 *
 * <p>The first syntactic problem ends the reading, as nothing sure can be said about what follows it.
 */
final class NodeReader {
    private static final int DEEPEST = 32;

    /** It bounds the time and the memory that anything but the entries of the long list can take. */
    private static final int MOST_VALUES = 2_500_000;

    private final JsonReader json;
    private final String what;
    private final LongList longList;
    private final Findings findings;
    private final NodeBuilder nodes;
    private boolean longListCame;

    /** Takes the entries of a list at the top of a file that is too long to be kept. */
    interface LongList {
        /** There is no such list. */
        LongList NONE = new LongList() {
            @Override
            public boolean isUnder(String key) {
                return false;
            }

            @Override
            public boolean next() {
                throw new IllegalStateException("there is no long list");
            }
        };

        /** Whether it stands under a key. */
        boolean isUnder(String key);

        /** Reads the next entry; false where it is no object, and so counts among the other values of the file. */
        boolean next() throws IOException;
    }

    /**
     * @param what the file is to hold, for the sentences of the findings
     * @param placed whether the nodes are to know their places
     */
    NodeReader(JsonReader json, String what, boolean placed, LongList longList, Findings findings) {
        this.json = json;
        this.what = what;
        this.longList = longList;
        this.findings = findings;
        nodes = new NodeBuilder(json, placed, MOST_VALUES, findings);
    }

    /** Gson's reader, as strict as the format is. */
    static JsonReader strict(Reader text) {
        var json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST);
        return json;
    }

    /**
     * The object that a file consists of; empty, and the reason among the findings, where it is not one.
     *
     * @param what the file is to hold, for the sentences of the findings
     * @throws IOException when the text breaks off
     */
    static Optional<ObjectNode> read(Reader text, String what, Findings findings) throws IOException {
        try (var json = strict(text)) {
            return new NodeReader(json, what, true, LongList.NONE, findings).document();
        }
    }

    /**
     * The object that the file consists of, with the long list empty; nothing, and the reason among the findings, where it
     * is not one.
     *
     * @throws IOException when the text breaks off
     */
    Optional<ObjectNode> document() throws IOException {
        try {
            return root();
        } catch (EOFException _) {
            findings.error(Kind.SYNTACTIC, NodeBuilder.position(json).place(path()), endOfFile());
        } catch (MalformedJsonException e) {
            var fault = SyntaxFault.of(Objects.requireNonNullElse(e.getMessage(), ""));
            findings.error(
                    Kind.SYNTACTIC, fault.spot(NodeBuilder.position(json)).place(path()), fault.sentence());
        }
        return Optional.empty();
    }

    /** Gson's path, without the dot that waits for a key. */
    private String path() {
        var path = json.getPath();
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }

    private String endOfFile() {
        return nodes.hasRead()
                ? "The file ends before the " + what + " does;"
                        + " close every bracket, or fetch the file again if it was cut short."
                : "The file is empty; choose a " + what + " file.";
    }

    private Optional<ObjectNode> root() throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            findings.error(
                    Kind.STRUCTURAL,
                    new Spot(1, 1).place("$"),
                    "A " + what + " is one JSON object, and this file is not; put everything into { }.");
            return Optional.empty();
        }
        nodes.count();
        var root = nodes.object(key -> isLongList(key) ? longList() : nodes.value());
        expectEnd();
        return Optional.of(root);
    }

    /** The first value of the key is the one that counts, whatever it is. */
    private boolean isLongList(String key) throws IOException {
        boolean first = !longListCame && longList.isUnder(key);
        longListCame |= first;
        return first && json.peek() == JsonToken.BEGIN_ARRAY;
    }

    private ListNode longList() throws IOException {
        nodes.count();
        var at = nodes.opening();
        json.beginArray();
        while (json.hasNext()) {
            if (!longList.next()) {
                nodes.count();
            }
        }
        json.endArray();
        return new ListNode(at, List.of());
    }

    private void expectEnd() throws IOException {
        try {
            var _ = json.peek();
        } catch (MalformedJsonException _) {
            findings.error(
                    Kind.SYNTACTIC,
                    NodeBuilder.position(json).place("$"),
                    "Something stands after the end of the " + what + "; remove what follows the last \"}\".");
        }
    }
}
