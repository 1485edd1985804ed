package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.export.notebook.Darkroom;
import parley.export.notebook.PaperFiles;
import parley.export.picture.Typefaces;
import parley.files.KeptFile;
import parley.files.WholeFile;
import parley.model.Dataset;
import parley.model.Statement;
import parley.notebook.Notebook;
import parley.notebook.NotebookFile;
import parley.notebook.NotebookResult;
import parley.notebook.NotebookShelf;
import parley.notebook.OpenNotebook;
import parley.notebook.Role;
import parley.session.Session;
import parley.ui.fx.Once;
import parley.ui.notebook.Gist;
import parley.ui.notebook.NotebookDialogs;
import parley.ui.notebook.NotebookPane;
import parley.ui.notebook.NotebookServices;
import parley.ui.shell.MainWindow;
import parley.ui.shell.NotebookPart;
import parley.ui.shell.Notice;
import parley.ui.shell.Page;
import parley.ui.theme.Theme;
import parley.views.DatasetStamp;
import parley.views.WorkFile;

/** The notebook of the open dataset: kept as it changes, found again with its dataset, and wired to the window. */
final class NotebookDesk implements NotebookServices, AutoCloseable {
    private final Session session;
    private final Supplier<Origin> origin;
    private final Supplier<String> viewWords;
    private final NotebookDialogs dialogs;
    private final @Nullable NotebookShelf shelf;
    private final PrintWriter err;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final OpenNotebook open;
    private final Once<NotebookPane> pane;
    private @Nullable MainWindow window;
    private @Nullable KeptFile kept;
    private Notebook keptLast;

    /**
     * @param viewWords what the window shows, in words
     * @param shelf where notebooks are kept, or null to keep none
     */
    NotebookDesk(
            Session session,
            Supplier<Origin> origin,
            Supplier<String> viewWords,
            NotebookDialogs dialogs,
            @Nullable NotebookShelf shelf,
            PrintWriter err) {
        this.session = session;
        this.origin = origin;
        this.viewWords = viewWords;
        this.dialogs = dialogs;
        this.shelf = shelf;
        this.err = err;
        keptLast = blank();
        open = new OpenNotebook(keptLast);
        pane = new Once<>(() -> new NotebookPane(session, open, this, this::put));
        open.writing().subscribe((_, now) -> keep(now.notebook()));
    }

    /** From here on the window is told what happens, and the notebook of its dataset is open. */
    void attach(MainWindow attached) {
        window = attached;
        findAgain();
    }

    NotebookPart part() {
        return new NotebookPart(
                pane, this::put, file -> pane.get().open(file), () -> pane.get().focusNewClaim());
    }

    NotebookPane pane() {
        return pane.get();
    }

    OpenNotebook open() {
        return open;
    }

    /** A notebook about the open dataset; it is stamped in full when it is written. */
    private Notebook blank() {
        var about = session.reading().get().dataset().about();
        return Notebook.about(new DatasetStamp(origin.get().word(), about.id(), about.title(), about.edition(), ""));
    }

    /** Opens the notebook of the dataset that is open now, after keeping the one before. */
    void findAgain() {
        close();
        if (shelf == null) {
            show(blank());
            return;
        }
        var file = shelf.file(
                origin.get(), session.reading().get().dataset().about().id());
        show(Files.exists(file) ? read(file) : blank());
        kept = new KeptFile(
                file,
                WorkFile.PAUSE,
                e -> err.println("The notebook could not be kept in " + file + ": " + e.getMessage()));
    }

    private void show(Notebook notebook) {
        keptLast = notebook;
        open.open(notebook);
    }

    /** Opens a notebook that was asked for before the window came up, and turns to it. */
    void openAtStart(Path file) {
        pane.get().openNow(file);
        if (window != null) {
            window.show(Page.NOTEBOOK);
        }
    }

    /** One that cannot be read is set aside, so that it is not lost to what is kept next. */
    private Notebook read(Path file) {
        return switch (NotebookFile.read(file)) {
            case NotebookResult.Read(var notebook, var _) -> notebook;
            case NotebookResult.Unreadable(var problems) -> {
                setAside(file, problems.getFirst());
                yield blank();
            }
        };
    }

    private void setAside(Path file, Problem why) {
        try {
            var aside =
                    Files.createTempFile(file.toAbsolutePath().getParent(), "unreadable-", "-" + file.getFileName());
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            tell(
                    "Your notebook could not be read (" + why.place() + "). It is kept as " + aside + ".",
                    "Your notebook could not be read; it is kept as " + aside.getFileName() + ".",
                    "Notebook not readable");
        } catch (IOException e) {
            err.println("The notebook " + file + " could not be set aside: " + e.getMessage());
        }
    }

    private void keep(Notebook notebook) {
        if (kept == null || notebook.equals(keptLast)) {
            return;
        }
        keptLast = notebook;
        var from = origin.get();
        var dataset = session.reading().get().dataset();
        kept.keep(out -> NotebookFile.writer(notebook.stamped(DatasetStamp.of(from, dataset)))
                .writeTo(out));
    }

    /** Puts the selected statement under the current claim, or says what is missing. */
    private void put(Role role) {
        session.reading()
                .get()
                .selectedStatement()
                .ifPresentOrElse(
                        said -> put(said, role),
                        () -> tell(
                                "Select a statement first, then Ctrl+B puts it into the notebook.",
                                "Select a statement first.",
                                "None selected"));
    }

    /** Puts a statement under the current claim; where there is none, that is to be written first. */
    void put(Statement said, Role role) {
        var before = open.notebook();
        var dataset = session.reading().get().dataset();
        if (!open.put(said.id(), () -> Gist.of(dataset, said), role)) {
            if (window != null) {
                window.show(Page.NOTEBOOK);
            }
            tell("Write a claim first: statements are put under one.", "Write a claim first.", "No claim yet");
        } else if (pane.isMade() && pane.get().isVisible()) {
            pane.get().reveal(said.id());
        } else {
            tellAdded(role, !open.notebook().equals(before));
        }
    }

    private void tellAdded(Role role, boolean anew) {
        var claim =
                open.writing().get().current().map(current -> current.words()).orElse("");
        var done = anew ? "Added " + role.manner() : "It is there already, " + role.manner();
        if (window != null) {
            window.tell(new Notice(
                    List.of(done + " to “" + claim + "”.", done + ".", anew ? "Added" : "Already there"),
                    anew ? "Undo" : "",
                    open::undo));
        }
    }

    private void tell(String... forms) {
        if (window != null) {
            window.tell(new Notice(List.of(forms), "", () -> {}));
        }
    }

    @Override
    public DatasetStamp stamp() {
        return DatasetStamp.of(origin.get(), session.reading().get().dataset());
    }

    @Override
    public void keepEarlier(Notebook earlier) {
        if (shelf == null || earlier.isEmpty()) {
            return;
        }
        var file = shelf.earlier(earlier, LocalDateTime.now(clock));
        try {
            WholeFile.write(file, NotebookFile.writer(earlier));
            tell(
                    "The notebook that was open is kept as " + file + ".",
                    "The one before is kept: " + file.getFileName(),
                    "One before is kept");
        } catch (IOException e) {
            err.println("The notebook that was open could not be kept in " + file + ": " + e.getMessage());
        }
    }

    @Override
    public String viewWords() {
        return viewWords.get();
    }

    @Override
    public Darkroom darkroom(Dataset dataset) {
        return new KeptPictures(dataset, Palettes.of(Theme.LIGHT), Typefaces.load());
    }

    @Override
    public PaperFiles paperFiles() {
        return new PaperFiles(Palettes.of(Theme.LIGHT), Typefaces.load());
    }

    @Override
    public NotebookDialogs dialogs() {
        return dialogs;
    }

    @Override
    public void showProblems(String title, List<Problem> problems) {
        if (window != null) {
            window.showProblems(title, problems);
        }
    }

    /** Keeps what has not been kept yet. */
    @Override
    public void close() {
        if (pane.isMade()) {
            pane.get().settle();
        }
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }
}
