package parley.dataset;

import java.util.List;
import java.util.Optional;
import parley.model.Dataset;

/** The datasets that come with Parley: one line each, the one that Parley opens on first. */
public final class ShippedDatasets {
    private static final ShippedDataset MOSCOW_OFFER = new ShippedDataset("moscow-offer-2013");

    /** All of them, in the order in which they are offered. */
    public static final List<ShippedDataset> ALL = List.of(
            MOSCOW_OFFER, //
            new ShippedDataset("syria-2013"));

    private ShippedDatasets() {}

    /** The one that Parley opens on when nothing else is asked for. */
    public static ShippedDataset first() {
        return ALL.getFirst();
    }

    public static Optional<ShippedDataset> find(String id) {
        return ALL.stream().filter(shipped -> shipped.id().equals(id)).findFirst();
    }

    /**
     * The talks around Syria in February 2013.
     *
     * @throws IllegalStateException when the shipped file is broken, which its own test rules out
     */
    public static Dataset moscowOffer() {
        return MOSCOW_OFFER.dataset();
    }
}
