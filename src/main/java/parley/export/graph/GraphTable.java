package parley.export.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph whose nodes and edges have typed attributes. Parallel edges stay apart, each with its kind; values stand in the
 * order of the columns, and an empty string where there is nothing to say.
 *
 * @param title what it shows
 */
public record GraphTable(
        String title, List<Column> nodeColumns, List<Column> edgeColumns, List<Node> nodes, List<Edge> edges) {
    public GraphTable {
        nodeColumns = List.copyOf(nodeColumns);
        edgeColumns = List.copyOf(edgeColumns);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a column holds. */
    public enum Type {
        STRING,
        INTEGER
    }

    /** An attribute, whose name is lower-case letters, digits and underscores. */
    public record Column(String name, Type type) {}

    public record Node(String id, String label, List<Object> values) {
        public Node {
            values = List.copyOf(values);
        }
    }

    /**
     * What joins two nodes.
     *
     * @param weight how many statements and events stand behind it, at least 1; of links, the sum of their weights
     * @param spells when there is something behind it, earliest first, none touching another; none where it always holds
     */
    public record Edge(
            String id,
            String from,
            String to,
            boolean directed,
            String kind,
            double weight,
            List<Object> values,
            List<Spell> spells) {
        public Edge {
            values = List.copyOf(values);
            spells = List.copyOf(spells);
        }

        /** The weight in digits, without a fraction where it is whole. */
        String printedWeight() {
            return new BigDecimal(Double.toString(weight)).stripTrailingZeros().toPlainString();
        }
    }

    /** Some days, both inclusive. */
    public record Spell(LocalDate first, LocalDate last) {}

    /** The number of each node, from 1, by id. */
    Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size() + 1));
        return numbers;
    }

    /** The kinds of edge, in the order in which they are met. */
    List<String> kinds() {
        return edges.stream().map(Edge::kind).distinct().toList();
    }
}
