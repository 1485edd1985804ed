package parley.bench;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import parley.network.csr.CompressedRows;

/** JGraphT's layout by Fruchterman and Reingold, with its own settings: a hundred rounds over all pairs. */
final class Fruchterman {
    private Fruchterman() {}

    static double[] place(CompressedRows graph, long seed) {
        var model = new MapLayoutModel2D<Integer>(new Box2D(1000, 1000));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(
                        FRLayoutAlgorithm2D.DEFAULT_ITERATIONS,
                        FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                        new java.util.Random(seed))
                .layout(copy(graph), model);
        var places = new double[2 * graph.size()];
        for (var i = 0; i < graph.size(); i++) {
            places[2 * i] = model.get(i).getX();
            places[2 * i + 1] = model.get(i).getY();
        }
        return places;
    }

    private static Graph<Integer, DefaultEdge> copy(CompressedRows graph) {
        var copy = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (var i = 0; i < graph.size(); i++) {
            copy.addVertex(i);
        }
        var ends = graph.ends();
        for (var t = 0; t < ends.length; t += 2) {
            copy.addEdge(ends[t], ends[t + 1]);
        }
        return copy;
    }
}
