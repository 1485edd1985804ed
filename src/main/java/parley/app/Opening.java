package parley.app;

import java.util.List;
import java.util.stream.Collectors;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.dataset.ShippedDataset;
import parley.dataset.ShippedDatasets;
import parley.imports.AnyFile;
import parley.model.Dataset;

/**
 * The dataset that a window opens on.
 *
 * @param origin where it comes from
 * @param title what the problems are headed with
 * @param problems of what was asked for, or none
 * @param refused whether what was asked for could not be opened, so that another stands in its place
 */
record Opening(Origin origin, Dataset dataset, String title, List<Problem> problems, boolean refused) {

    /** The one that Parley opens on when nothing else is asked for. */
    static Opening first() {
        return of(new Origin.Shipped(ShippedDatasets.first()));
    }

    /** What is asked for, with what there is to say about it, or the first shipped one where it cannot be opened. */
    static Opening of(Origin origin) {
        return switch (read(origin)) {
            case LoadResult.Loaded(var dataset, var warnings) ->
                new Opening(origin, dataset, origin.name() + " is open, with remarks", warnings, false);
            case LoadResult.Rejected(var problems) -> {
                var first = new Origin.Shipped(ShippedDatasets.first());
                yield new Opening(
                        first, first.dataset().dataset(), origin.name() + " could not be opened", problems, true);
            }
        };
    }

    /** A file may be of any format that Parley knows. */
    private static LoadResult read(Origin origin) {
        return switch (origin) {
            case Origin.Shipped _ -> origin.read();
            case Origin.OfFile(var file) -> AnyFile.of(file);
        };
    }

    /** The same for what was open last, whose remarks have been read already. */
    static Opening again(Origin origin) {
        var opening = of(origin);
        return opening.refused
                ? opening
                : new Opening(opening.origin, opening.dataset, opening.title, List.of(), false);
    }

    /** The datasets that come with Parley, for a sentence: "moscow-offer-2013, syria-2013". */
    static String shippedIds() {
        return ShippedDatasets.ALL.stream().map(ShippedDataset::id).collect(Collectors.joining(", "));
    }
}
