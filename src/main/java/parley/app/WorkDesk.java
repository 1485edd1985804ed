package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.session.Session;
import parley.ui.views.Draft;
import parley.ui.views.ViewMaker;
import parley.views.SavedView;
import parley.views.WorkFile;

/** The work at hand, which is how the dataset is looked at and what is written about it: kept as it changes. */
final class WorkDesk implements AutoCloseable {
    private final ViewMaker maker;
    private final Draft draft = new Draft();
    private final @Nullable WorkFile file;

    /** @param settingsFile where settings are, work beside them, or null to keep none */
    WorkDesk(ViewMaker maker, @Nullable Path settingsFile, PrintWriter err) {
        this.maker = maker;
        file = settingsFile == null
                ? null
                : new WorkFile(
                        settingsFile.resolveSibling(WorkFile.NAME),
                        WorkFile.PAUSE,
                        e -> err.println("Work could not be kept beside " + settingsFile + ": " + e.getMessage()));
    }

    /** The name and the note that are being written. */
    Draft draft() {
        return draft;
    }

    /** From here on every change is kept. */
    void goOnWith(@Nullable SavedView resumed, Session session) {
        if (resumed != null) {
            draft.set(resumed.name(), resumed.note());
        }
        session.reading().subscribe((_, _) -> keep());
        draft.nameProperty().subscribe((_, _) -> keep());
        draft.noteProperty().subscribe((_, _) -> keep());
    }

    /** Keeps the work as it is now. */
    void keep() {
        if (file != null) {
            file.keep(maker.now(draft.name(), draft.note()));
        }
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
