package parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Overview;
import parley.dataset.ShippedDatasets;
import parley.imports.FileFormat;
import parley.imports.Recognition;

/**
 * A dataset that can be chosen, as far as it could be skimmed.
 *
 * @param overview null where it is missing, or no dataset
 * @param format what the file is imported as, or null where it is not
 * @param missing whether there is no such file
 */
record Offer(
        Origin origin,
        @Nullable Overview overview,
        @Nullable FileFormat format,
        boolean missing) {

    /** Skims a dataset; takes time in proportion to its size. */
    static Offer of(Origin origin) {
        boolean missing = origin instanceof Origin.OfFile(var file) && !Files.exists(file);
        var overview = origin.overview().orElse(null);
        return new Offer(origin, overview, overview == null ? format(origin) : null, missing);
    }

    private static @Nullable FileFormat format(Origin origin) {
        return origin instanceof Origin.OfFile(var file)
                        && Recognition.of(file) instanceof Recognition.Known(var format)
                        && format != FileFormat.PARLEY
                ? format
                : null;
    }

    /** What comes with Parley, then the files. */
    static List<Offer> all(List<Path> files) {
        var shipped = ShippedDatasets.ALL.stream().<Origin>map(Origin.Shipped::new);
        return Stream.concat(shipped, files.stream().map(Origin.OfFile::new))
                .map(Offer::of)
                .toList();
    }

    boolean isShipped() {
        return origin instanceof Origin.Shipped;
    }

    /** The dataset's title, or what its file is called. */
    String title() {
        return overview == null ? origin.name() : overview.about().title();
    }
}
