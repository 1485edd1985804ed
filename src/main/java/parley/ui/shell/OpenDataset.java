package parley.ui.shell;

import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.model.Dataset;
import parley.session.Session;
import parley.ui.fx.Background;

/** Opens datasets: reads in the background, and leaves what is open untouched when a file is rejected. */
final class OpenDataset {
    private final Session session;
    private final WindowServices services;
    private final BiConsumer<String, List<Problem>> showProblems;
    private final Background background = new Background();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    OpenDataset(Session session, WindowServices services, BiConsumer<String, List<Problem>> showProblems) {
        this.session = session;
        this.services = services;
        this.showProblems = showProblems;
    }

    /** Whether a dataset is being read. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void chooseFile(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle("Open a dataset");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Parley's datasets (*.json)", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            open(new Origin.OfFile(chosen.toPath()));
        }
    }

    /** Opens what was chosen from a list; the shipped dataset that is open already stays as it is looked at. */
    void choose(Origin origin) {
        if (origin instanceof Origin.Shipped && origin.equals(services.origin())) {
            cancel();
        } else {
            open(origin);
        }
    }

    void open(Origin origin) {
        open(origin, origin.name() + " is open, with remarks", dataset -> {
            session.open(dataset);
            return List.of();
        });
    }

    /**
     * Opens a dataset in a way of its own.
     *
     * @param title what remarks are headed with
     * @param arrive puts the dataset into the session, and says what there is to remark
     */
    void open(Origin origin, String title, Function<Dataset, List<Problem>> arrive) {
        busy.set(true);
        background.ask(origin::read, result -> {
            busy.set(false);
            accept(origin, title, arrive, result);
        });
    }

    /** Gives up reading. */
    void cancel() {
        background.cancel();
        busy.set(false);
    }

    private void accept(Origin origin, String title, Function<Dataset, List<Problem>> arrive, LoadResult result) {
        switch (result) {
            case LoadResult.Rejected(var problems) ->
                showProblems.accept(origin.name() + " could not be opened", problems);
            case LoadResult.Loaded(var dataset, var warnings) -> {
                var remarks = arrive.apply(dataset);
                services.opened(origin);
                var problems =
                        Stream.concat(remarks.stream(), warnings.stream()).toList();
                if (!problems.isEmpty()) {
                    showProblems.accept(title, problems);
                }
            }
        }
    }
}
