package parley.ui.tours;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.tours.ShippedTours;
import parley.tours.Tour;
import parley.tours.TourResult;
import parley.tours.TourShelf.Shelved;

/**
 * A tour that the page lists.
 *
 * @param file where it is kept, or null where it comes with Parley
 * @param content what reading it came to
 */
record Listed(@Nullable Path file, TourResult content) {
    static Listed of(Shelved shelved) {
        return new Listed(shelved.file(), shelved.content());
    }

    /** One that comes with Parley. */
    static Listed shipped(Tour tour) {
        return new Listed(null, new TourResult.Read(tour, List.of()));
    }

    boolean isShipped() {
        return file == null;
    }

    String title() {
        return switch (content) {
            case TourResult.Read(var tour, var _) -> tour.title();
            case TourResult.Unreadable _ -> file == null ? "" : String.valueOf(file.getFileName());
        };
    }

    /** Whether it leads through a dataset; what cannot be read might. */
    boolean isOf(String datasetId) {
        return switch (content) {
            case TourResult.Read(var tour, var _) -> tour.dataset().id().equals(datasetId);
            case TourResult.Unreadable _ -> true;
        };
    }

    /** All that come with Parley. */
    static Stream<Listed> allShipped() {
        return ShippedTours.IDS.stream()
                .flatMap(id -> ShippedTours.find(id).stream())
                .map(Listed::shipped);
    }
}
