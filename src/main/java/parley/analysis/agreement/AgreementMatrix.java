package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Agreement as a square table, the actors of a bloc beside each other.
 *
 * @param order the ids of the actors of its rows, and of its columns
 * @param starts at which of them each bloc begins, in the order of the blocs that are shown; those in no bloc begin at
 *     the last of these numbers
 * @param cells row by row, the agreement of the two; empty on the diagonal, and where they have no common issue
 * @param leftOut how many actors are compared, but have no room in it
 */
public record AgreementMatrix(
        List<String> order, List<Integer> starts, List<List<Optional<Agreement>>> cells, int leftOut) {

    /**
     * Orders a network by its blocs; takes time in proportion to the pairs of the network and the square of the most.
     *
     * @param most how many actors it has room for; those who took most positions are shown
     */
    public static AgreementMatrix of(AgreementNetwork network, Blocs blocs, int most) {
        var shown = shown(network, most);
        var order = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        for (var bloc : blocs.blocs()) {
            var members = bloc.actors().stream().filter(shown::contains).toList();
            if (!members.isEmpty()) {
                starts.add(order.size());
                order.addAll(members);
            }
        }
        starts.add(order.size());
        blocs.alone().stream().filter(shown::contains).forEach(order::add);
        var rows = pairs(network, shown);
        var cells = order.stream()
                .map(row -> order.stream()
                        .map(column -> Optional.ofNullable(
                                rows.getOrDefault(row, Map.of()).get(column)))
                        .toList())
                .toList();
        return new AgreementMatrix(
                List.copyOf(order), List.copyOf(starts), cells, network.actors().size() - order.size());
    }

    private static Set<String> shown(AgreementNetwork network, int most) {
        return network.actors().stream()
                .sorted(Comparator.comparingInt(
                                (String actor) -> network.positions().getOrDefault(actor, 0))
                        .reversed())
                .limit(most)
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, Agreement>> pairs(AgreementNetwork network, Set<String> shown) {
        var pairs = new HashMap<String, Map<String, Agreement>>();
        for (var row : network.rows()) {
            if (shown.contains(row.one()) && shown.contains(row.other())) {
                pairs.computeIfAbsent(row.one(), _ -> new HashMap<>()).put(row.other(), row);
                pairs.computeIfAbsent(row.other(), _ -> new HashMap<>()).put(row.one(), row);
            }
        }
        return pairs;
    }

    /** The pairs of those who are shown, each once, in the order of the rows. */
    public List<Agreement> pairs() {
        var pairs = new ArrayList<Agreement>();
        for (int row = 0; row < order.size(); row++) {
            cells.get(row).subList(0, row).forEach(cell -> cell.ifPresent(pairs::add));
        }
        return pairs;
    }
}
