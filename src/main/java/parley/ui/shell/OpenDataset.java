package parley.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.dataset.Problem;
import parley.dataset.ShippedDatasets;
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

    /** Whether a file is being read. */
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
            open(chosen.toPath());
        }
    }

    void open(Path file) {
        busy.set(true);
        background.ask(() -> DatasetReader.read(file), result -> {
            busy.set(false);
            accept(file, result);
        });
    }

    void openShipped() {
        cancel();
        opened(null, ShippedDatasets.moscowOffer());
    }

    /** Gives up reading. */
    void cancel() {
        background.cancel();
        busy.set(false);
    }

    private void accept(Path file, LoadResult result) {
        switch (result) {
            case LoadResult.Rejected(var problems) ->
                showProblems.accept(file.getFileName() + " could not be opened", problems);
            case LoadResult.Loaded(var dataset, var warnings) -> {
                opened(file, dataset);
                if (!warnings.isEmpty()) {
                    showProblems.accept(file.getFileName() + " is open, with remarks", warnings);
                }
            }
        }
    }

    private void opened(@Nullable Path file, Dataset dataset) {
        session.open(dataset);
        services.opened(file, dataset);
    }
}
