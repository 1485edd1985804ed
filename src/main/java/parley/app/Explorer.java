package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;
import parley.notebook.NotebookShelf;
import parley.session.Session;
import parley.session.ViewState;
import parley.ui.about.AboutPage;
import parley.ui.agreement.AgreementPage;
import parley.ui.analysis.QuestionsPage;
import parley.ui.axis.AxisPane;
import parley.ui.compare.ComparePage;
import parley.ui.deadlocks.DeadlockPage;
import parley.ui.details.DetailPane;
import parley.ui.exports.ExportPage;
import parley.ui.filters.FilterPane;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.MadeWhenShown;
import parley.ui.graph.NetworkPane;
import parley.ui.imports.ImportForm;
import parley.ui.quiz.Desk;
import parley.ui.quiz.QuizPage;
import parley.ui.shell.Chips;
import parley.ui.shell.ImportPart;
import parley.ui.shell.MainWindow;
import parley.ui.shell.Notice;
import parley.ui.shell.Page;
import parley.ui.shell.WindowServices;
import parley.ui.table.TablePane;
import parley.ui.theme.Fonts;
import parley.ui.theme.Theme;
import parley.ui.timeline.StatementPane;
import parley.ui.tours.ToursPage;
import parley.ui.views.ViewMaker;
import parley.ui.views.ViewServices;
import parley.ui.views.ViewsPage;
import parley.views.SavedView;
import parley.views.ViewShelf;

/** The running program: wires every object, shows the window, and draws it to a file where that is asked for. */
final class Explorer extends Application implements WindowServices, ViewServices {
    private final Launch launch;
    private final PrintWriter err;
    private final CompletableFuture<Integer> exit;
    private final Session session;
    private final Memory memory;
    private Theme theme;
    private Origin origin;
    private int exitCode;
    private final NetworkPane network;
    private final MainWindow window;
    private final ViewShelf shelf;
    private final ViewMaker maker;
    private final Desk quizzes;
    private final Dialogs dialogs;
    private final WorkDesk work;
    private final TourDesk tours;
    private final NotebookDesk desk;
    private final LargeAnswers answers;

    /** Wires everything; to be called on the JavaFX thread. */
    Explorer(Launch launch, PrintWriter err, CompletableFuture<Integer> exit, Dialogs dialogs) {
        this(launch, Startup.session(launch), err, exit, dialogs);
    }

    /** Wires everything to a session that was made before. */
    Explorer(Launch launch, Session session, PrintWriter err, CompletableFuture<Integer> exit, Dialogs dialogs) {
        this.dialogs = dialogs;
        this.launch = launch;
        this.session = session;
        this.err = err;
        this.exit = exit;
        answers = new LargeAnswers(session);
        memory = new Memory(launch.settings(), launch.settingsFile(), err);
        theme = launch.theme();
        origin = launch.opening().origin();
        shelf = new ViewShelf(launch.viewsFolder());
        maker = new ViewMaker(session, this::origin, Chips::words, Clock.system(ZoneId.systemDefault()));
        quizzes = new Desk(RandomGenerator.getDefault(), launch.quizSeed());
        work = new WorkDesk(maker, launch.settingsFile(), err);
        desk = new NotebookDesk(session, this::origin, maker::words, dialogs.notebooks(), notebookShelf(), err);
        Fonts.load();
        tours = new TourDesk(session, this::origin, launch.viewsFolder().resolveSibling("tours"), err);
        network = new NetworkPane(session, launch.placements(err));
        var statements = new StatementPane(session);
        var detail = new DetailPane(session, this::browse);
        window = new MainWindow(session, this, parts(statements, detail));
        tours.setWindow(window);
        detail.setOnCompare(() -> window.show(Page.COMPARE));
        detail.setOnPut(desk.part().put());
        statements.setOnPut(desk.part().put());
        statements.setOnShowWordings(window::showDetail);
        desk.attach(window);
        work.goOnWith(launch.start().resumed(), session);
    }

    /** Beside the views, where anything is kept at all. */
    private @Nullable NotebookShelf notebookShelf() {
        return launch.settingsFile() == null
                ? null
                : new NotebookShelf(launch.viewsFolder().resolveSibling("notebooks"));
    }

    private MainWindow.Parts parts(StatementPane statements, DetailPane detail) {
        return new MainWindow.Parts(
                new FilterPane(session, this::later),
                network,
                network.tools(),
                new MadeWhenShown(() -> new TablePane(session)),
                statements,
                detail,
                desk.part(),
                new AxisPane(session),
                new MainWindow.Tours(tours.strip(), fitted -> tours.play(fitted, 0)),
                pages(),
                Explorer::importPart,
                this::exportPage);
    }

    /** Runs something once the window stands whole and is being painted; before a picture is drawn of it, at once. */
    private void later(Runnable action) {
        if (launch.snapshot() == null) {
            network.whenDrawn(() -> Background.afterFrame(window.getScene(), action));
        } else {
            action.run();
        }
    }

    private static ImportPart importPart(TableFile table) {
        var form = new ImportForm(table);
        return new ImportPart(
                form, form.hindrance(), form::plan, form::settled, form::focusFirst, form::whenFilled, form::close);
    }

    private MainWindow.ExportParts exportPage() {
        var services = new WindowExports(session, window, network, theme.isDark(), dialogs.exports());
        var page = new ExportPage(session.reading().get(), services);
        return new MainWindow.ExportParts(page, page.saveButton(), page::whenPreviewed);
    }

    /** What stands on the sheets that are worked out late. */
    private Map<Page, Function<Runnable, LatePane>> pages() {
        return Map.of(
                Page.QUIZ, close -> QuizPage.of(session, quizzes, dialogs.quizzes(), Chips::words, close),
                Page.ABOUT, _ -> AboutPage.of(session.reading().get().dataset(), origin, this::browse),
                Page.VIEWS, close -> ViewsPage.of(this, maker, work.draft(), close),
                Page.TOURS, close -> ToursPage.of(tours, close),
                Page.QUESTIONS, close -> QuestionsPage.of(session, close),
                Page.COMPARE, close -> ComparePage.of(session, close),
                Page.DEADLOCKS, close -> DeadlockPage.of(session, close),
                Page.AGREEMENT, close -> AgreementPage.of(session, close));
    }

    Session session() {
        return session;
    }

    NetworkPane network() {
        return network;
    }

    MainWindow window() {
        return window;
    }

    TourDesk tours() {
        return tours;
    }

    NotebookDesk desk() {
        return desk;
    }

    @Override
    public void start(Stage stage) {
        // Dressed while it is empty: each style sheet that comes later would style the whole window anew.
        var scene = new Scene(new Region(), launch.width(), launch.height());
        window.dress(scene, launch.theme());
        scene.setRoot(window);
        dressStage(stage, scene);
        stage.show();
        StartClock.watch(stage, network::whenDrawn, err);
        later(() -> stage.getIcons().setAll(AppIcons.all()));
        greet();
        var toured = launch.start().toured();
        if (toured != null) {
            tours.play(toured.fitted(), toured.step());
        }
        if (!launch.opening().refused() && launch.opening().table() == null) {
            memory.change(settings -> settings.withOpened(origin));
        }
        if (launch.notebook() != null) {
            desk.openAtStart(launch.notebook());
        }
        var picture = launch.snapshot();
        if (picture != null) {
            network.whenDrawn(() -> window.whenSheetIsFilled(() -> draw(stage, picture)));
        }
    }

    /** What stands above the window at first; remarks on a dataset would only cover a picture of it. */
    private void greet() {
        var opening = launch.opening();
        if (opening.refused()) {
            window.showProblems(opening.title(), opening.problems());
        } else if (opening.table() != null) {
            window.settle(opening.table());
        } else if (launch.page() != null) {
            var page = launch.page();
            network.whenDrawn(() -> window.show(page));
        } else if (!opening.problems().isEmpty() && launch.snapshot() == null) {
            window.showProblems(opening.title(), opening.problems());
        } else if (launch.hints()) {
            window.showHints(session.reading().get().dataset());
        }
        if (launch.start().resumed() != null && !isAsItOpens()) {
            window.tell(new Notice(
                    List.of("You go on where you left off.", "As you left it."), "Start afresh", this::startAfresh));
        }
    }

    private boolean isAsItOpens() {
        var reading = session.reading().get();
        return reading.state().equals(ViewState.opening(reading.dataset()));
    }

    private void startAfresh() {
        session.show(ViewState.opening(session.reading().get().dataset()));
    }

    private void dressStage(Stage stage, Scene scene) {
        stage.setTitle("Parley");
        stage.setScene(scene);
        stage.setMinWidth(Settings.NARROWEST);
        stage.setMinHeight(Settings.LOWEST);
        stage.setOnHidden(_ -> {
            memory.change(settings -> settings.withSize(scene.getWidth(), scene.getHeight()));
            work.close();
            answers.close();
            network.close();
            tours.close();
            desk.close();
            exit.complete(exitCode);
        });
    }

    /** Draws the window and closes it; JavaFX must have nothing left to paint when the program ends. */
    private void draw(Stage stage, Path file) {
        try {
            PngFile.write(stage.getScene().snapshot(null), file);
            exitCode = launch.opening().refused() ? 1 : 0;
        } catch (IOException e) {
            err.println("The picture could not be written to " + file + ": " + e.getMessage());
            exitCode = 1;
        }
        stage.hide();
    }

    @Override
    public void browse(String address) {
        getHostServices().showDocument(address);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public List<Path> recentFiles() {
        return memory.settings().recent();
    }

    @Override
    public void opened(Origin opened) {
        origin = opened;
        memory.change(settings -> settings.withOpened(opened));
        work.keep();
        desk.findAgain();
    }

    @Override
    public ViewShelf shelf() {
        return shelf;
    }

    @Override
    public void open(SavedView view, List<Problem> warnings) {
        window.open(view, warnings);
    }

    @Override
    public void openFile(Path file) {
        window.openFile(file);
    }

    @Override
    public Optional<SavedMapping> remembered(TableGuess table) {
        return memory.mappingFor(table);
    }

    @Override
    public void remember(TableGuess settled) {
        memory.keepMapping(settled);
    }

    @Override
    public void forget(Path file) {
        memory.change(settings -> settings.without(file));
    }

    @Override
    public void recall(List<Path> files) {
        memory.change(settings -> settings.withRecent(files));
    }

    @Override
    public void themeChosen(Theme chosen) {
        theme = chosen;
        memory.change(settings -> settings.withTheme(chosen));
    }

    @Override
    public void hintsDismissed() {
        memory.change(settings -> settings.withHintsDismissed());
    }
}
