package parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import parley.model.Dataset;

/** The datasets that come with Parley. */
public final class ShippedDatasets {
    private static final String MOSCOW_OFFER = "/parley/data/moscow-offer-2013.json";

    private ShippedDatasets() {}

    /**
     * The talks around Syria in February 2013, which Parley opens on.
     *
     * @throws IllegalStateException when the shipped file is broken, which its own test rules out
     */
    public static Dataset moscowOffer() {
        return read(MOSCOW_OFFER);
    }

    private static Dataset read(String resource) {
        try (var in = Objects.requireNonNull(ShippedDatasets.class.getResourceAsStream(resource), resource)) {
            return switch (DatasetReader.read(in)) {
                case LoadResult.Loaded(var dataset, var _) -> dataset;
                case LoadResult.Rejected(var problems) -> throw new IllegalStateException(resource + ": " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
