package parley.tours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tours that come with Parley: one line each, at least one for each shipped dataset. */
public final class ShippedTours {
    private static final String FOLDER = "/parley/data/tours/";

    /** The ids of all of them: those of the datasets that they lead through, which also name their files. */
    public static final List<String> IDS = List.of("moscow-offer-2013", "syria-2013");

    private ShippedTours() {}

    /** Those of a dataset, by its id; each is a small file, read anew. */
    public static List<Tour> of(String datasetId) {
        return IDS.stream()
                .map(ShippedTours::tour)
                .filter(tour -> tour.dataset().id().equals(datasetId))
                .toList();
    }

    /** The tour of an id. */
    public static Optional<Tour> find(String id) {
        return IDS.stream().filter(id::equals).findFirst().map(ShippedTours::tour);
    }

    /** @throws IllegalStateException when the shipped file is broken, which its own test rules out */
    private static Tour tour(String id) {
        return switch (read(id)) {
            case TourResult.Read(var tour, var _) -> tour;
            case TourResult.Unreadable(var problems) -> throw new IllegalStateException(id + ": " + problems);
        };
    }

    static TourResult read(String id) {
        try (var in = file(id)) {
            return TourFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String id) {
        return Objects.requireNonNull(ShippedTours.class.getResourceAsStream(FOLDER + id + TourFile.ENDING), id);
    }
}
