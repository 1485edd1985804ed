package parley.ui.shell;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.imports.AnyFile;
import parley.imports.AnyFile.Asking;
import parley.imports.AnyFile.Found;
import parley.imports.ImportPlan;
import parley.imports.report.ImportReport;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;
import parley.model.Dataset;
import parley.session.Foundation;
import parley.session.Session;
import parley.session.ViewState;
import parley.ui.fx.Background;

/** Opens datasets and files: reads in the background, and leaves what is open untouched when a file is rejected. */
final class OpenDataset {
    private static final String READING = "Reading …";

    private final Session session;
    private final WindowServices services;
    private final Answers answers;
    private final Background background = new Background();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(READING);
    private long asked;

    /** How a dataset comes into the session, and what remarks on it are headed with. */
    private record Arrival(Origin origin, String title, Function<Foundation, List<Problem>> arrive) {}

    /** How the window shows what came of opening. */
    interface Answers {
        /** What is wrong with a dataset, or remarkable. */
        void problems(String title, List<Problem> problems);

        /** A table, of which something is to be settled before it is imported. */
        void settle(TableFile table);

        /** What became of the rows of a file. */
        void report(String file, ImportReport report);

        /** Why a file could not be imported. */
        void refused(String file, List<RowProblem> problems);

        /** A dataset was left that can be gone back to. */
        void left(Notice wayBack);
    }

    OpenDataset(Session session, WindowServices services, Answers answers) {
        this.session = session;
        this.services = services;
        this.answers = answers;
    }

    /** Whether a dataset is being read. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far reading is, in words. */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    void chooseFile(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle("Open a dataset, or import a file");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                "All that Parley opens",
                                "*.json",
                                "*.parley",
                                "*.csv",
                                "*.CSV",
                                "*.tsv",
                                "*.tab",
                                "*.txt",
                                "*.dna",
                                "*.graphml",
                                "*.gexf",
                                "*.xml"),
                        new ExtensionFilter("Parley's datasets (*.json, *.parley)", "*.json", "*.parley"),
                        new ExtensionFilter(
                                "Tables, GDELT and ICEWS (*.csv, *.tsv, *.tab, *.txt)",
                                "*.csv",
                                "*.CSV",
                                "*.tsv",
                                "*.tab",
                                "*.txt"),
                        new ExtensionFilter("DNA projects (*.dna)", "*.dna"),
                        new ExtensionFilter("Networks (*.graphml, *.gexf)", "*.graphml", "*.gexf", "*.xml"),
                        new ExtensionFilter("All files", "*.*"));
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
            open(origin, Asking.UNLESS_REMEMBERED, plain(origin));
        }
    }

    /** Opens something; what a table's columns are is asked first. */
    void open(Origin origin) {
        open(origin, Asking.ALWAYS, plain(origin));
    }

    /**
     * Opens a dataset in a way of its own.
     *
     * @param title what remarks are headed with
     * @param arrive puts the dataset into the session, and says what there is to remark
     */
    void open(Origin origin, String title, Function<Foundation, List<Problem>> arrive) {
        open(origin, Asking.UNLESS_REMEMBERED, new Arrival(origin, title, arrive));
    }

    private Arrival plain(Origin origin) {
        return new Arrival(origin, origin.name() + " is open, with remarks", founded -> {
            session.open(founded);
            return List.of();
        });
    }

    private void open(Origin origin, Asking asking, Arrival arrival) {
        var monitor = monitor();
        switch (origin) {
            case Origin.Shipped _ -> read(origin::read, result -> accept(arrival, result));
            case Origin.OfFile(var file) ->
                read(() -> AnyFile.read(file, services::remembered, asking, monitor), found -> accept(arrival, found));
        }
    }

    /** Imports a table as it was settled, and remembers that. */
    void importTable(TableFile table, ImportPlan plan, TableGuess settled) {
        var monitor = monitor();
        read(
                () -> {
                    services.remember(settled);
                    return plan.read("", monitor);
                },
                result -> accept(plain(new Origin.OfFile(table.path())), result));
    }

    private Monitor monitor() {
        long ticket = ++asked;
        return new Monitor(
                new ReadingProgress(words -> {
                    if (ticket == asked) {
                        progress.set(words);
                    }
                }),
                () -> false);
    }

    private <T> void read(Supplier<T> work, Consumer<T> answer) {
        progress.set(READING);
        busy.set(true);
        background.ask(work, result -> {
            asked++;
            busy.set(false);
            answer.accept(result);
        });
    }

    /** Gives up reading. */
    void cancel() {
        asked++;
        background.cancel();
        busy.set(false);
    }

    private void accept(Arrival arrival, Found found) {
        switch (found) {
            case Found.Read(var result) -> accept(arrival, result);
            case Found.Asks(var table) -> answers.settle(table);
            case Found.Brought(var result) -> accept(arrival, result);
        }
    }

    private void accept(Arrival arrival, ImportResult result) {
        switch (result) {
            case ImportResult.Cancelled _ -> {}
            case ImportResult.Refused(var problems) ->
                answers.refused(arrival.origin().name(), problems);
            case ImportResult.Imported(var dataset, var report) ->
                found(arrival, dataset, remarks -> {
                    if (remarks.isEmpty()) {
                        answers.report(arrival.origin().name(), report);
                    } else {
                        answers.problems(arrival.title(), remarks);
                    }
                });
        }
    }

    private void accept(Arrival arrival, LoadResult result) {
        switch (result) {
            case LoadResult.Rejected(var problems) ->
                answers.problems(arrival.origin().name() + " could not be opened", problems);
            case LoadResult.Loaded(var dataset, var warnings) ->
                found(arrival, dataset, remarks -> {
                    var problems =
                            Stream.concat(remarks.stream(), warnings.stream()).toList();
                    if (!problems.isEmpty()) {
                        answers.problems(arrival.title(), problems);
                    }
                });
        }
    }

    /** Works out what a dataset is read from, brings it into the session, and hands on what there is to remark. */
    private void found(Arrival arrival, Dataset dataset, Consumer<List<Problem>> answer) {
        read(() -> Foundation.of(dataset), founded -> answer.accept(arrive(arrival, founded)));
    }

    private List<Problem> arrive(Arrival arrival, Foundation founded) {
        var left = session.foundation();
        var state = session.reading().get().state();
        var from = services.origin();
        var remarks = arrival.arrive().apply(founded);
        services.opened(arrival.origin());
        offerWayBack(left, state, from);
        return remarks;
    }

    /** A dataset begins a history of its own: without a way back, what was filtered and moved on the former would be lost. */
    private void offerWayBack(Foundation left, ViewState state, Origin from) {
        if (state.equals(left.opening().state())) {
            return;
        }
        var title = left.dataset().about().title();
        answers.left(new Notice(
                List.of(
                        "“" + title + "” is put away as you left it.",
                        "The former is put away as you left it.",
                        "Put away"),
                "Back to it",
                () -> {
                    var now = session.foundation();
                    var was = session.reading().get().state();
                    var origin = services.origin();
                    session.open(left, state);
                    services.opened(from);
                    offerWayBack(now, was, origin);
                }));
    }
}
