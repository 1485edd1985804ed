package parley.app;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import parley.bench.LayoutBench.Peer;
import parley.network.csr.CompressedRows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley bench layout} with Gephi's ForceAtlas2 among the peers, on one thread, as it sets itself for a graph. */
@Command(name = "peers", mixinStandardHelpOptions = true)
final class LayoutPeers implements Callable<Integer> {
    private static final double SIDE = 1_000;

    @Mixin
    BenchGraph graph = new BenchGraph();

    @Option(names = "--rounds", split = ",", paramLabel = "N", description = "How often ForceAtlas2 moves all nodes.")
    List<Integer> rounds = List.of(300, 1_000);

    @Spec
    CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        System.exit(new CommandLine(new LayoutPeers()).execute(args));
    }

    @Override
    public Integer call() {
        BenchLayout.print(
                spec.commandLine(),
                graph,
                rows -> rounds.stream()
                        .map(count -> new Peer("Gephi ForceAtlas2, " + count, () -> place(rows, count)))
                        .toList());
        return 0;
    }

    private double[] place(CompressedRows rows, int count) {
        var model = GraphModel.Factory.newInstance();
        var nodes = nodes(model, rows.size());
        var ends = rows.ends();
        for (var t = 0; t < ends.length; t += 2) {
            model.getGraph().addEdge(model.factory().newEdge(nodes[ends[t]], nodes[ends[t + 1]], false));
        }
        run(model, count);
        var places = new double[2 * nodes.length];
        for (var i = 0; i < nodes.length; i++) {
            places[2 * i] = nodes[i].x();
            places[2 * i + 1] = nodes[i].y();
        }
        return places;
    }

    /** Anywhere at first, since nodes on one point are never parted. */
    private Node[] nodes(GraphModel model, int size) {
        var random = new Random(graph.seed);
        var nodes = new Node[size];
        for (var i = 0; i < size; i++) {
            nodes[i] = model.factory().newNode(String.valueOf(i));
            nodes[i].setPosition((float) (SIDE * random.nextDouble()), (float) (SIDE * random.nextDouble()));
            model.getGraph().addNode(nodes[i]);
        }
        return nodes;
    }

    private static void run(GraphModel model, int count) {
        var layout = new ForceAtlas2(new ForceAtlas2Builder());
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setThreadsCount(1);
        layout.initAlgo();
        for (var round = 0; round < count; round++) {
            layout.goAlgo();
        }
        layout.endAlgo();
    }
}
