package parley.ui.graph;

import com.brunomnsilva.smartgraph.graph.Digraph;
import com.brunomnsilva.smartgraph.graph.Edge;
import com.brunomnsilva.smartgraph.graph.InvalidVertexException;
import com.brunomnsilva.smartgraph.graph.Vertex;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import parley.network.Member;
import parley.network.Tie;

/** Shows a JGraphT graph to SmartGraph as it is, without a second copy of it; it can only be read. */
final class GraphAdapter implements Digraph<Member, Tie> {
    private static final String READ_ONLY = "the network is changed by opening another dataset";

    private final Graph<Member, Tie> graph;
    private final Map<Member, Vertex<Member>> vertices = new LinkedHashMap<>();
    private final Map<Tie, Edge<Tie, Member>> edges = new LinkedHashMap<>();

    private record MemberVertex(Member element) implements Vertex<Member> {}

    private record TieEdge(Tie element, Vertex<Member> from, Vertex<Member> to) implements Edge<Tie, Member> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the interface asks for a generic array
        public Vertex<Member>[] vertices() {
            return new Vertex[] {from, to};
        }
    }

    GraphAdapter(Graph<Member, Tie> graph) {
        this.graph = graph;
        graph.vertexSet().forEach(member -> vertices.put(member, new MemberVertex(member)));
        graph.edgeSet().forEach(tie -> edges.put(tie, new TieEdge(tie, source(tie), target(tie))));
    }

    private Vertex<Member> source(Tie tie) {
        return vertex(graph.getEdgeSource(tie));
    }

    private Vertex<Member> target(Tie tie) {
        return vertex(graph.getEdgeTarget(tie));
    }

    private Vertex<Member> vertex(Member member) {
        var vertex = vertices.get(member);
        if (vertex == null) {
            throw new InvalidVertexException("not in the network: " + member.id());
        }
        return vertex;
    }

    private Collection<Edge<Tie, Member>> adapted(Set<Tie> ties) {
        return edges.entrySet().stream()
                .filter(entry -> ties.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public int numVertices() {
        return vertices.size();
    }

    @Override
    public int numEdges() {
        return edges.size();
    }

    @Override
    public Collection<Vertex<Member>> vertices() {
        return vertices.values();
    }

    @Override
    public Collection<Edge<Tie, Member>> edges() {
        return edges.values();
    }

    /** SmartGraph takes those that arrive for incident in a directed graph. */
    @Override
    public Collection<Edge<Tie, Member>> incidentEdges(Vertex<Member> inbound) {
        return adapted(graph.incomingEdgesOf(inbound.element()));
    }

    @Override
    public Collection<Edge<Tie, Member>> outboundEdges(Vertex<Member> outbound) {
        return adapted(graph.outgoingEdgesOf(outbound.element()));
    }

    @Override
    public Vertex<Member> opposite(Vertex<Member> vertex, Edge<Tie, Member> edge) {
        var from = source(edge.element());
        return from.equals(vertex) ? target(edge.element()) : from;
    }

    @Override
    public boolean areAdjacent(Vertex<Member> outbound, Vertex<Member> inbound) {
        return graph.containsEdge(outbound.element(), inbound.element());
    }

    @Override
    public Vertex<Member> insertVertex(Member element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Edge<Tie, Member> insertEdge(Vertex<Member> outbound, Vertex<Member> inbound, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Edge<Tie, Member> insertEdge(Member outbound, Member inbound, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Member removeVertex(Vertex<Member> vertex) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Tie removeEdge(Edge<Tie, Member> edge) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Member replace(Vertex<Member> vertex, Member element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Tie replace(Edge<Tie, Member> edge, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }
}
