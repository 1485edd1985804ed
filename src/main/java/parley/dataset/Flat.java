package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;

/**
 * An object whose keys are known beforehand, as it stands in the file but without places: what an {@link ObjectNode} says,
 * in a fraction of its memory and time. A value is a text, a list of values, another flat object, or else a node.
 */
final class Flat {
    private final Shape shape;
    private final @Nullable Object[] values;
    private Map<String, Member> others = Map.of();

    /** The keys that are expected, best in the order in which they mostly stand, and what stands in the lists under them. */
    static final class Shape {
        private final String[] keys;
        private final @Nullable Shape[] elements;

        Shape(List<String> keys, Map<String, Shape> elements) {
            this.keys = keys.toArray(String[]::new);
            this.elements = keys.stream().map(elements::get).toArray(Shape[]::new);
        }

        /** The number of a key, looked for first where it is most probable; negative where it is not expected. */
        private int find(String name, int start) {
            for (int at = start; at < keys.length; at++) {
                if (keys[at].equals(name)) {
                    return at;
                }
            }
            for (int at = 0; at < start; at++) {
                if (keys[at].equals(name)) {
                    return at;
                }
            }
            return -1;
        }

        private @Nullable Shape element(int key) {
            return elements[key];
        }
    }

    private Flat(Shape shape) {
        this.shape = shape;
        values = new @Nullable Object[shape.keys.length];
    }

    /** The value of an expected key by its number, or null where it is missing. */
    @Nullable
    Object value(int key) {
        return values[key];
    }

    /** Whether it has keys that are not expected. */
    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** The same as nodes, which know no places. */
    ObjectNode node() {
        var members = new LinkedHashMap<String, Member>();
        for (int key = 0; key < values.length; key++) {
            var value = values[key];
            if (value != null) {
                members.put(shape.keys[key], new Member(NodeBuilder.NOWHERE, node(value)));
            }
        }
        members.putAll(others);
        return new ObjectNode(NodeBuilder.NOWHERE, members);
    }

    private static Node node(Object value) {
        return switch (value) {
            case String text -> new Text(NodeBuilder.NOWHERE, text);
            case Flat object -> object.node();
            case List<?> list ->
                new ListNode(NodeBuilder.NOWHERE, list.stream().map(Flat::node).toList());
            case Node node -> node;
            default -> throw new IllegalStateException("no value of a flat object: " + value);
        };
    }

    /** Reads flat objects. */
    static final class Builder {
        private final JsonReader json;
        private final NodeBuilder nodes;
        private boolean keyedTwice;

        /** @param nodes reads what is not flat, and counts all values */
        Builder(JsonReader json, NodeBuilder nodes) {
            this.json = json;
            this.nodes = nodes;
        }

        /** Whether a key stood twice in an object since this was asked last, its second value left out. */
        boolean hadKeyTwice() {
            boolean had = keyedTwice;
            keyedTwice = false;
            return had;
        }

        Flat object(Shape shape) throws IOException {
            nodes.count();
            var flat = new Flat(shape);
            int key = -1;
            json.beginObject();
            while (json.hasNext()) {
                var name = json.nextName();
                int found = shape.find(name, key + 1);
                if (found < 0) {
                    addOther(flat, name);
                } else {
                    key = found;
                    add(flat, key, value(shape, key));
                }
            }
            json.endObject();
            return flat;
        }

        private void add(Flat flat, int key, Object value) {
            if (flat.values[key] == null) {
                flat.values[key] = value;
            } else {
                keyedTwice = true;
            }
        }

        private void addOther(Flat flat, String name) throws IOException {
            var member = new Member(NodeBuilder.NOWHERE, nodes.value());
            if (flat.others.isEmpty()) {
                flat.others = new LinkedHashMap<>();
            }
            keyedTwice |= flat.others.putIfAbsent(name, member) != null;
        }

        private Object value(Shape shape, int key) throws IOException {
            return switch (json.peek()) {
                case STRING -> text();
                case BEGIN_ARRAY -> list(shape.element(key));
                default -> nodes.value();
            };
        }

        private String text() throws IOException {
            nodes.count();
            return json.nextString();
        }

        private List<Object> list(@Nullable Shape element) throws IOException {
            nodes.count();
            var list = new ArrayList<Object>(2);
            json.beginArray();
            while (json.hasNext()) {
                if (element != null && json.peek() == JsonToken.BEGIN_OBJECT) {
                    list.add(object(element));
                } else {
                    list.add(json.peek() == JsonToken.STRING ? text() : nodes.value());
                }
            }
            json.endArray();
            return list;
        }
    }
}
