package parley.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.ActorKind;

/**
 * What is to be drawn, before anything has a place.
 *
 * @param nodes each id once
 * @param links several may join the same two nodes, in both directions
 * @param groups each id once; a node whose group is not among them stands alone
 * @param labelHeight of every label and caption, in pixels
 */
public record Outline(List<Node> nodes, List<Link> links, List<Group> groups, double labelHeight) {

    /** @throws IllegalArgumentException when a node stands twice, or a link leads nowhere or back to where it began */
    public Outline {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        requireEnds(links, idsOf(nodes));
    }

    private static Set<String> idsOf(List<Node> nodes) {
        var ids = nodes.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        if (ids.size() < nodes.size()) {
            throw new IllegalArgumentException("a node stands twice among " + ids);
        }
        return ids;
    }

    private static void requireEnds(List<Link> links, Set<String> ids) {
        for (var link : links) {
            if (!ids.contains(link.from())
                    || !ids.contains(link.to())
                    || link.from().equals(link.to())) {
                throw new IllegalArgumentException("no two nodes that this could join: " + link);
            }
        }
    }

    /** The two nodes that each link joins, from and to, as indices. */
    public int[][] ends() {
        var index = new HashMap<String, Integer>();
        nodes.forEach(node -> index.put(node.id(), index.size()));
        return links.stream()
                .map(link -> new int[] {indexOf(index, link.from()), indexOf(index, link.to())})
                .toArray(int[][]::new);
    }

    private static int indexOf(Map<String, Integer> index, String id) {
        return Objects.requireNonNull(index.get(id));
    }

    /** The same with all marks larger or smaller alike; what is written keeps its size. */
    Outline scaled(double times) {
        var scaled = nodes.stream()
                .map(node -> new Node(
                        node.id(), node.shape(), node.radius() * times, node.label(), node.labelWidth(), node.group()))
                .toList();
        return new Outline(scaled, links, groups, labelHeight);
    }

    /**
     * An actor.
     *
     * @param radius of the circle that its mark fills, in pixels
     * @param labelWidth of its label as it will be printed, in pixels
     * @param group the id of its camp
     */
    public record Node(String id, ActorKind shape, double radius, String label, double labelWidth, String group) {}

    /**
     * A tie.
     *
     * @param pull how strongly it draws its ends together, from 0 to 1
     */
    public record Link(String id, String from, String to, Ends ends, double pull) {}

    /**
     * A camp.
     *
     * @param labelWidth of its caption as it will be printed, in pixels
     */
    public record Group(String id, String label, double labelWidth) {}
}
