package parley.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.dataset.ShippedDataset;
import parley.dataset.ShippedDatasets;
import parley.imports.AnyFile;
import parley.imports.AnyFile.Asking;
import parley.imports.AnyFile.Found;
import parley.imports.report.Monitor;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;
import parley.model.Dataset;

/**
 * The dataset that a window opens on.
 *
 * @param origin where it comes from
 * @param title what the problems are headed with
 * @param problems of what was asked for, or none
 * @param refused whether what was asked for could not be opened, so that another stands in its place
 * @param table what was asked for, where it is a table of which something must be settled first, or null; another stands
 *     in its place until it is
 */
record Opening(
        Origin origin,
        Dataset dataset,
        String title,
        List<Problem> problems,
        boolean refused,
        @Nullable TableFile table) {

    /** The one that Parley opens on when nothing else is asked for. */
    static Opening first() {
        return of(new Origin.Shipped(ShippedDatasets.first()));
    }

    /** What is asked for, a table as it seems to be. */
    static Opening of(Origin origin) {
        return of(origin, _ -> Optional.empty(), Asking.WHERE_NEEDED, Monitor.SILENT);
    }

    /**
     * What is asked for, with what there is to say about it, or the first shipped one where it cannot be opened, or not
     * yet. A file may be of any format that Parley knows.
     *
     * @param remembered what was settled before for tables like that one
     */
    static Opening of(
            Origin origin, Function<TableGuess, Optional<SavedMapping>> remembered, Asking asking, Monitor monitor) {
        return switch (origin) {
            case Origin.Shipped _ -> of(origin, origin.read());
            case Origin.OfFile(var file) ->
                switch (AnyFile.read(file, remembered, asking, monitor)) {
                    case Found.Read(var result) -> of(origin, result);
                    case Found.Brought(var result) -> of(origin, AnyFile.loaded(result));
                    case Found.Asks(var table) -> asking(table);
                };
        };
    }

    private static Opening asking(TableFile table) {
        var first = first();
        return new Opening(first.origin, first.dataset, first.title, List.of(), false, table);
    }

    private static Opening of(Origin origin, LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded(var dataset, var warnings) ->
                new Opening(origin, dataset, origin.name() + " is open, with remarks", warnings, false, null);
            case LoadResult.Rejected(var problems) -> {
                var first = new Origin.Shipped(ShippedDatasets.first());
                yield new Opening(
                        first, first.dataset().dataset(), origin.name() + " could not be opened", problems, true, null);
            }
        };
    }

    /** What was open last, whose remarks have been read already. */
    static Opening again(Origin origin) {
        return of(origin).withoutRemarks();
    }

    /** The same without remarks on what is open; why something could not be opened stays. */
    Opening withoutRemarks() {
        return refused ? this : remarking(title, List.of());
    }

    /** The same with other things to say about it. */
    Opening remarking(String heading, List<Problem> remarks) {
        return new Opening(origin, dataset, heading, remarks, refused, table);
    }

    /** The datasets that come with Parley, for a sentence: "moscow-offer-2013, syria-2013". */
    static String shippedIds() {
        return ShippedDatasets.ALL.stream().map(ShippedDataset::id).collect(Collectors.joining(", "));
    }
}
