package parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.model.Dataset;
import parley.session.Session;
import parley.tours.Fitted;
import parley.tours.Tour;
import parley.tours.TourFile;
import parley.tours.TourResult;
import parley.ui.fx.Background;

/** Opens tours: on the open dataset, or together with theirs; and says what of them no longer fits. */
final class OpenTour {
    private final Session session;
    private final WindowServices services;
    private final OpenDataset openDataset;
    private final BiConsumer<String, List<Problem>> showProblems;
    private final Background background = new Background();

    OpenTour(
            Session session,
            WindowServices services,
            OpenDataset openDataset,
            BiConsumer<String, List<Problem>> showProblems) {
        this.session = session;
        this.services = services;
        this.openDataset = openDataset;
        this.showProblems = showProblems;
    }

    /** Opens a tour file, or lists what is wrong with it. */
    void open(Path file, Consumer<Fitted> arrived) {
        background.ask(() -> TourFile.read(file), result -> {
            switch (result) {
                case TourResult.Read(var tour, var warnings) -> open(tour, warnings, arrived);
                case TourResult.Unreadable(var problems) ->
                    showProblems.accept(file.getFileName() + " could not be opened", problems);
            }
        });
    }

    /**
     * @param warnings what could not be read of it
     * @param arrived takes the tour once its dataset is open
     */
    void open(Tour tour, List<Problem> warnings, Consumer<Fitted> arrived) {
        var origin = tour.dataset().findOrigin();
        if (origin == null || isOpen(origin, tour)) {
            var problems = arrive(tour, warnings, session.reading().get().dataset(), arrived);
            if (!problems.isEmpty()) {
                showProblems.accept(title(tour), problems);
            }
        } else {
            openDataset.open(origin, title(tour), founded -> {
                session.open(founded);
                return arrive(tour, warnings, founded.dataset(), arrived);
            });
        }
    }

    /** Whether a tour's dataset is the open one; one that is gone is taken for the open one of the same id. */
    private boolean isOpen(Origin origin, Tour tour) {
        var open = session.reading().get().dataset().about().id();
        return origin.word().equals(services.origin().word())
                || (origin instanceof Origin.OfFile(var file)
                        && !Files.exists(file)
                        && open.equals(tour.dataset().id()));
    }

    private static List<Problem> arrive(Tour tour, List<Problem> warnings, Dataset dataset, Consumer<Fitted> arrived) {
        var fitted = Fitted.of(tour, dataset);
        arrived.accept(fitted);
        return fitted.problems(warnings);
    }

    private static String title(Tour tour) {
        return "“" + tour.title() + "” is open, with remarks";
    }
}
