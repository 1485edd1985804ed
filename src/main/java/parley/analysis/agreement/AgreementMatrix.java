package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Agreement as a square table, the actors of a bloc beside each other.
 *
 * @param order the ids of the actors of its rows, and of its columns
 * @param starts at which of them each bloc begins; those in no bloc begin after the last
 * @param cells row by row, the agreement of the two; empty on the diagonal, and where they have no common issue
 */
public record AgreementMatrix(List<String> order, List<Integer> starts, List<List<Optional<Agreement>>> cells) {

    /** Orders a network by its blocs; takes time in proportion to the square of the actors. */
    public static AgreementMatrix of(AgreementNetwork network, Blocs blocs) {
        var order = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        for (var bloc : blocs.blocs()) {
            starts.add(order.size());
            order.addAll(bloc.actors());
        }
        starts.add(order.size());
        order.addAll(blocs.alone());
        var byPair = network.rows().stream()
                .collect(Collectors.toMap(row -> List.of(row.one(), row.other()), Function.identity()));
        var cells = order.stream()
                .map(row -> order.stream()
                        .map(column -> Optional.ofNullable(byPair.get(List.of(row, column)))
                                .or(() -> Optional.ofNullable(byPair.get(List.of(column, row)))))
                        .toList())
                .toList();
        return new AgreementMatrix(List.copyOf(order), List.copyOf(starts), cells);
    }
}
