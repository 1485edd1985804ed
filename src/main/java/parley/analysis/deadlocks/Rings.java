package parley.analysis.deadlocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import parley.analysis.deadlocks.Deadlock.Ring;
import parley.model.Actor;

/** Who waits for whom, and where that runs in a ring. */
final class Rings {
    private final Graph<Actor, DefaultEdge> waits = new SimpleDirectedGraph<>(DefaultEdge.class);
    private final Map<Wait, Term> because = new HashMap<>();

    /** One party waits for another. */
    private record Wait(Actor party, Actor other) {}

    /** Adds what a party waits for; what was added first of the same two counts. */
    void add(Term term, Actor asked) {
        if (because.putIfAbsent(new Wait(term.party(), asked), term) == null) {
            waits.addVertex(term.party());
            waits.addVertex(asked);
            waits.addEdge(term.party(), asked);
        }
    }

    /** The shortest ring through each arrow, each ring once; O(m(n + m)) for n parties and m arrows. Fewer when interrupted. */
    List<Ring> shortest() {
        var rings = new ArrayList<Ring>();
        var known = new HashSet<Set<Actor>>();
        for (var component : new KosarajuStrongConnectivityInspector<>(waits).getStronglyConnectedComponents()) {
            for (var arrow : component.edgeSet()) {
                if (Thread.currentThread().isInterrupted()) {
                    return rings;
                }
                var parties = through(component, component.getEdgeSource(arrow), component.getEdgeTarget(arrow));
                if (known.add(new LinkedHashSet<>(parties))) {
                    rings.add(ring(parties));
                }
            }
        }
        return rings;
    }

    private static List<Actor> through(Graph<Actor, DefaultEdge> component, Actor from, Actor to) {
        var back = BFSShortestPath.findPathBetween(component, to, from).getVertexList();
        var parties = new ArrayList<>(back);
        Collections.rotate(parties, 1);
        return parties;
    }

    private Ring ring(List<Actor> parties) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < parties.size(); i++) {
            var next = parties.get((i + 1) % parties.size());
            terms.add(Objects.requireNonNull(because.get(new Wait(parties.get(i), next))));
        }
        return new Ring(terms);
    }
}
