package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.files.KeptFile;
import parley.files.WholeFile.Text;
import parley.session.Session;
import parley.tours.Fitted;
import parley.tours.Step;
import parley.tours.Tour;
import parley.tours.TourDraft;
import parley.tours.TourFile;
import parley.tours.TourShelf;
import parley.ui.fx.Background;
import parley.ui.shell.MainWindow;
import parley.ui.shell.Notice;
import parley.ui.tours.MakingServices;
import parley.ui.tours.TourChooser;
import parley.ui.tours.TourServices;
import parley.ui.tours.TourStrip;
import parley.ui.tours.TourWalk;
import parley.views.DatasetStamp;
import parley.views.ViewShelf;
import parley.views.WorkFile;

/** Tours in the running program: the one that is open, and the file that follows the one being made. */
final class TourDesk implements TourServices, MakingServices, AutoCloseable {
    private final Session session;
    private final Supplier<Origin> origin;
    private final TourShelf shelf;
    private final Consumer<String> complain;
    private final TourWalk walk;
    private final TourStrip strip;
    private @Nullable MainWindow window;
    private @Nullable KeptFile file;
    private Subscription keeping = Subscription.EMPTY;

    /** @param folder where tours are kept that are made here */
    TourDesk(Session session, Supplier<Origin> origin, Path folder, PrintWriter err) {
        this.session = session;
        this.origin = origin;
        shelf = new TourShelf(folder);
        complain = err::println;
        walk = new TourWalk(session);
        strip = new TourStrip(session, walk, this);
    }

    /** The tour that is being made, if one is. */
    Optional<TourDraft> draft() {
        return walk.draft();
    }

    TourStrip strip() {
        return strip;
    }

    /** What opens files and other datasets, and has the parts that a step points at. */
    void setWindow(MainWindow opened) {
        window = opened;
        walk.setOnPoint(opened::pointAt);
    }

    private MainWindow window() {
        if (window == null) {
            throw new IllegalStateException("no window yet");
        }
        return window;
    }

    /** Plays a tour that fits the open dataset, from a step on. */
    void play(Fitted fitted, int step) {
        letGo();
        walk.play(fitted, step);
    }

    @Override
    public TourShelf shelf() {
        return shelf;
    }

    @Override
    public String datasetId() {
        return session.reading().get().dataset().about().id();
    }

    @Override
    public void open(Tour tour, List<Problem> warnings) {
        window().open(tour, warnings, fitted -> play(fitted, 0));
    }

    @Override
    public void openFile(Path tour) {
        window().openFile(tour);
    }

    // --- making ----------------------------------------------------------------------------------------------------

    @Override
    public void makeNew() {
        var reading = session.reading().get();
        var title = "A tour of " + reading.dataset().about().title();
        var stamp = DatasetStamp.of(origin.get(), reading.dataset());
        make(new Tour(ViewShelf.stem(title), title, "", stamp, List.of(Step.of(reading.state()))), false);
    }

    @Override
    public void edit(Tour tour, List<Problem> warnings) {
        window().open(tour, warnings, fitted -> make(fitted.tour(), true));
    }

    @Override
    public void copy(Tour tour, List<Problem> warnings) {
        window().open(tour, warnings, fitted -> make(tour.copied(tour.title() + ", my copy"), false));
    }

    /** Every change of the tour is kept from here on. */
    private void make(Tour tour, boolean isKept) {
        letGo();
        var made = isKept ? tour : shelf.withFreeId(tour);
        var draft = new TourDraft(made, 0);
        file = new KeptFile(
                shelf.file(made.id()), WorkFile.PAUSE, e -> complain.accept("The tour could not be kept: " + e));
        if (!isKept) {
            file.keep(text(made));
        }
        walk.make(draft);
        keeping = draft.making().subscribe((before, now) -> {
            if (file != null && !before.tour().equals(now.tour())) {
                file.keep(text(now.tour()));
            }
        });
    }

    private static Text text(Tour tour) {
        return out -> out.write(TourFile.text(tour));
    }

    @Override
    public void finish() {
        var at = walk.draft().map(draft -> draft.making().get());
        letGo();
        at.ifPresent(
                now -> walk.play(Fitted.of(now.tour(), session.reading().get().dataset()), now.at()));
    }

    @Override
    public void letGo(Path deleted) {
        var own = walk.tour().map(tour -> shelf.file(tour.id()));
        if (walk.draft().isPresent() && own.filter(deleted::equals).isPresent()) {
            letGo();
            walk.stop();
        }
    }

    /** Nothing is kept any more; what was not written yet is written at once. */
    private void letGo() {
        keeping.unsubscribe();
        keeping = Subscription.EMPTY;
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    public void saveElsewhere(Tour tour) {
        TourChooser.toSave(strip.getScene().getWindow(), tour).ifPresent(chosen -> save(tour, chosen));
    }

    private void save(Tour tour, Path chosen) {
        Background.perform(() -> written(tour, chosen), said -> window().tell(Notice.of(said)));
    }

    private static String written(Tour tour, Path chosen) {
        try {
            TourFile.write(tour, chosen);
            return "The tour is saved to " + chosen + ".";
        } catch (IOException e) {
            return "The tour could not be saved to " + chosen + " (" + e.getMessage() + "); choose another place.";
        }
    }

    @Override
    public void close() {
        letGo();
    }
}
