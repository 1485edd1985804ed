package parley.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parley.bench.SampleGraphs;
import parley.dataset.LoadResult;
import parley.network.Composition;
import parley.network.Network;
import parley.network.Networks;
import parley.network.csr.Arcs;
import parley.network.csr.CompressedRows;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that say which graph something is measured on. */
final class BenchGraph {
    private static final Pattern COUNT = Pattern.compile("([1-9][0-9]{0,5})(k?)");
    private static final int SCALE_FREE_FROM = 5_000;

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            description = "How many nodes, such as 40, 1k or 100k (a small world below 5k, scale-free from there), with"
                    + " about three ties each; or communities; or a dataset with everyone in it; 1k where not said.")
    String graph = "1k";

    @Option(names = "--seed", paramLabel = "N", description = "The same number gives the same graph and layouts.")
    long seed = 1;

    /** Makes a graph of members by number, and of the two ends of each tie. */
    @FunctionalInterface
    private interface Maker<T> {
        T of(int size, int[] ends);
    }

    /** The graph without direction, in which several ties between the same two count once. */
    CompressedRows rows(CommandLine asked) {
        return made().orElseGet(() -> ofDataset(asked, CompressedRows::of));
    }

    /** The graph with the direction and number of ties that a dataset's has; one made up runs both ways. */
    Arcs arcs(CommandLine asked) {
        return made().map(Arcs::bothWays).orElseGet(() -> ofDataset(asked, Arcs::of));
    }

    /** "1k: 1,000 nodes, 2,995 ties, seed 1". */
    String words(CompressedRows rows) {
        return words(rows.size(), rows.ties());
    }

    String words(Arcs arcs) {
        return words(arcs.size(), arcs.isBothWays() ? arcs.count() / 2 : arcs.count());
    }

    private String words(int nodes, int ties) {
        return String.format(Locale.ROOT, "%s: %,d nodes, %,d ties, seed %d", graph, nodes, ties, seed);
    }

    private Optional<CompressedRows> made() {
        if (graph.equals("communities")) {
            return Optional.of(SampleGraphs.communities(1_000, seed));
        }
        var number = COUNT.matcher(graph);
        if (!number.matches()) {
            return Optional.empty();
        }
        var size = Integer.parseInt(number.group(1)) * (number.group(2).isEmpty() ? 1 : 1_000);
        return Optional.of(
                size < SCALE_FREE_FROM ? SampleGraphs.smallWorld(size, seed) : SampleGraphs.scaleFree(size, seed));
    }

    private <T> T ofDataset(CommandLine asked, Maker<T> maker) {
        try {
            var read = new DatasetWord().convert(graph).read();
            if (read instanceof LoadResult.Loaded(var dataset, var _)) {
                return made(Networks.of(dataset, Composition.opening(dataset).withLeast(0)), maker);
            }
        } catch (TypeConversionException e) {
            throw new ParameterException(asked, "--graph: " + e.getMessage(), e);
        }
        throw new ParameterException(asked, "--graph: " + graph + " cannot be opened; parley check says why.");
    }

    private static <T> T made(Network network, Maker<T> maker) {
        var index = new HashMap<String, Integer>();
        network.members().forEach(member -> index.put(member.id(), index.size()));
        return maker.of(
                index.size(),
                network.ties().stream()
                        .flatMapToInt(tie -> IntStream.of(indexOf(index, tie.from()), indexOf(index, tie.to())))
                        .toArray());
    }

    private static int indexOf(Map<String, Integer> index, String member) {
        return Objects.requireNonNull(index.get(member), member);
    }
}
