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
import parley.model.Actor;
import parley.network.Tie;

/** Shows a JGraphT graph to SmartGraph as it is, without a second copy of it; it can only be read. */
final class GraphAdapter implements Digraph<Actor, Tie> {
    private static final String READ_ONLY = "the network is changed by opening another dataset";

    private final Graph<Actor, Tie> graph;
    private final Map<Actor, Vertex<Actor>> vertices = new LinkedHashMap<>();
    private final Map<Tie, Edge<Tie, Actor>> edges = new LinkedHashMap<>();

    private record ActorVertex(Actor element) implements Vertex<Actor> {}

    private record TieEdge(Tie element, Vertex<Actor> from, Vertex<Actor> to) implements Edge<Tie, Actor> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the interface asks for a generic array
        public Vertex<Actor>[] vertices() {
            return new Vertex[] {from, to};
        }
    }

    GraphAdapter(Graph<Actor, Tie> graph) {
        this.graph = graph;
        graph.vertexSet().forEach(actor -> vertices.put(actor, new ActorVertex(actor)));
        graph.edgeSet().forEach(tie -> edges.put(tie, new TieEdge(tie, source(tie), target(tie))));
    }

    private Vertex<Actor> source(Tie tie) {
        return vertex(graph.getEdgeSource(tie));
    }

    private Vertex<Actor> target(Tie tie) {
        return vertex(graph.getEdgeTarget(tie));
    }

    private Vertex<Actor> vertex(Actor actor) {
        var vertex = vertices.get(actor);
        if (vertex == null) {
            throw new InvalidVertexException("not in the network: " + actor.id());
        }
        return vertex;
    }

    private Collection<Edge<Tie, Actor>> adapted(Set<Tie> ties) {
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
    public Collection<Vertex<Actor>> vertices() {
        return vertices.values();
    }

    @Override
    public Collection<Edge<Tie, Actor>> edges() {
        return edges.values();
    }

    /** SmartGraph takes those that arrive for incident in a directed graph. */
    @Override
    public Collection<Edge<Tie, Actor>> incidentEdges(Vertex<Actor> inbound) {
        return adapted(graph.incomingEdgesOf(inbound.element()));
    }

    @Override
    public Collection<Edge<Tie, Actor>> outboundEdges(Vertex<Actor> outbound) {
        return adapted(graph.outgoingEdgesOf(outbound.element()));
    }

    @Override
    public Vertex<Actor> opposite(Vertex<Actor> vertex, Edge<Tie, Actor> edge) {
        var from = source(edge.element());
        return from.equals(vertex) ? target(edge.element()) : from;
    }

    @Override
    public boolean areAdjacent(Vertex<Actor> outbound, Vertex<Actor> inbound) {
        return graph.containsEdge(outbound.element(), inbound.element());
    }

    @Override
    public Vertex<Actor> insertVertex(Actor element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Edge<Tie, Actor> insertEdge(Vertex<Actor> outbound, Vertex<Actor> inbound, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Edge<Tie, Actor> insertEdge(Actor outbound, Actor inbound, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Actor removeVertex(Vertex<Actor> vertex) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Tie removeEdge(Edge<Tie, Actor> edge) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Actor replace(Vertex<Actor> vertex, Actor element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Tie replace(Edge<Tie, Actor> edge, Tie element) {
        throw new UnsupportedOperationException(READ_ONLY);
    }
}
