package parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.session.Foundation;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.views.Matching;
import parley.views.SavedView;
import parley.views.ViewFile;
import parley.views.ViewResult;

/** Opens views: on the open dataset in one step, or together with theirs; and says what of them no longer fits. */
final class OpenView {
    private final Session session;
    private final WindowServices services;
    private final OpenDataset openDataset;
    private final BiConsumer<String, List<Problem>> showProblems;
    private final Consumer<Notice> tell;
    private final Background background = new Background();

    OpenView(
            Session session,
            WindowServices services,
            OpenDataset openDataset,
            BiConsumer<String, List<Problem>> showProblems,
            Consumer<Notice> tell) {
        this.session = session;
        this.services = services;
        this.openDataset = openDataset;
        this.showProblems = showProblems;
        this.tell = tell;
    }

    /** Opens a view file, or lists what is wrong with it. */
    void open(Path file) {
        background.ask(() -> ViewFile.read(file), result -> {
            switch (result) {
                case ViewResult.Read(var view, var warnings) -> open(view, warnings);
                case ViewResult.Unreadable(var problems) ->
                    showProblems.accept(file.getFileName() + " could not be opened", problems);
            }
        });
    }

    /** @param warnings what could not be read of it */
    void open(SavedView view, List<Problem> warnings) {
        var origin = view.dataset().findOrigin();
        if (origin == null || isOpen(origin, view)) {
            showOnOpen(view, warnings);
        } else {
            openDataset.open(origin, title(view), founded -> arrive(view, warnings, founded));
        }
    }

    /** Whether a view's dataset is the open one; one that is gone is taken for the open one of the same id. */
    private boolean isOpen(Origin origin, SavedView view) {
        var open = session.reading().get().dataset().about().id();
        return origin.word().equals(services.origin().word())
                || (origin instanceof Origin.OfFile(var file)
                        && !Files.exists(file)
                        && open.equals(view.dataset().id()));
    }

    private void showOnOpen(SavedView view, List<Problem> warnings) {
        var matching = Matching.of(view, session.reading().get().dataset());
        session.show(matching.state());
        var problems = problems(warnings, matching);
        if (!problems.isEmpty()) {
            showProblems.accept(title(view), problems);
        } else {
            matching.change().ifPresent(change -> tell(view, change));
        }
    }

    private List<Problem> arrive(SavedView view, List<Problem> warnings, Foundation founded) {
        var matching = Matching.of(view, founded.dataset());
        session.open(founded, matching.state());
        var problems = problems(warnings, matching);
        if (problems.isEmpty()) {
            matching.change().ifPresent(change -> tell(view, change));
        }
        return problems;
    }

    /** What is to be told in full: everything that was left out, after why. */
    private static List<Problem> problems(List<Problem> warnings, Matching matching) {
        var all = new ArrayList<>(warnings);
        if (!matching.remarks().isEmpty()) {
            matching.change().map(Matching::problem).ifPresent(all::add);
        }
        all.addAll(matching.remarks());
        return all;
    }

    private void tell(SavedView view, String change) {
        tell.accept(Notice.of(
                "“" + view.name() + "” is open. " + change + " All that it names is still there.",
                change,
                "The dataset has changed"));
    }

    private static String title(SavedView view) {
        return "“" + view.name() + "” is open, with remarks";
    }
}
