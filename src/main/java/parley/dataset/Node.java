package parley.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as it stands in the file, and where it stands.
 * Paths are left to who walks the tree, so that a node stays small.
 */
public sealed interface Node {
    /** Where its first character stands. */
    Spot at();

    /** What it is called in a sentence: "a list". */
    default String noun() {
        return switch (this) {
            case Text _ -> "text";
            case Bare(var _, var literal) when Character.isLetter(literal.charAt(0)) -> literal;
            case Bare _ -> "a number";
            case ListNode _ -> "a list";
            case ObjectNode _ -> "an object";
        };
    }

    /** A line and a column, both counted from 1. */
    record Spot(int line, int column) {
        public Problem.Place place(String path) {
            return new Problem.Place(line, column, path);
        }
    }

    /** Text in quotation marks. */
    record Text(Spot at, String value) implements Node {}

    /** A number, true, false or null, as it is written. */
    record Bare(Spot at, String literal) implements Node {
        public boolean isNull() {
            return literal.equals("null");
        }
    }

    record ListNode(Spot at, List<Node> items) implements Node {}

    /** An object, its members in the order of the file. */
    record ObjectNode(Spot at, Map<String, Member> members) implements Node {

        /** The value of a key, or null where there is no such key. */
        public @Nullable Node value(String key) {
            var member = members.get(key);
            return member == null ? null : member.value();
        }
    }

    /** A value and where its key stands. */
    record Member(Spot at, Node value) {}
}
