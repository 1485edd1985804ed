package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import parley.dataset.Origin;
import parley.session.Session;
import parley.ui.about.AboutPage;
import parley.ui.axis.AxisPane;
import parley.ui.details.DetailPane;
import parley.ui.exports.ExportPage;
import parley.ui.exports.SaveDialog;
import parley.ui.filters.FilterPane;
import parley.ui.fx.LatePane;
import parley.ui.graph.NetworkPane;
import parley.ui.shell.MainWindow;
import parley.ui.shell.WindowServices;
import parley.ui.table.TablePane;
import parley.ui.theme.Fonts;
import parley.ui.theme.Theme;
import parley.ui.timeline.StatementPane;

/** The running program: wires every object, shows the window, and draws it to a file where that is asked for. */
final class Explorer extends Application implements WindowServices {
    private final Launch launch;
    private final PrintWriter err;
    private final CompletableFuture<Integer> exit;
    private final Session session;
    private final SaveDialog saveDialog;
    private Settings settings;
    private Theme theme;
    private Origin origin;
    private int exitCode;
    private final NetworkPane network;
    private final MainWindow window;

    /** Wires everything; to be called on the JavaFX thread. */
    Explorer(Launch launch, PrintWriter err, CompletableFuture<Integer> exit) {
        this(launch, err, exit, SaveDialog.ofSystem());
    }

    /** @param saveDialog asks where exports shall be written */
    Explorer(Launch launch, PrintWriter err, CompletableFuture<Integer> exit, SaveDialog saveDialog) {
        this.launch = launch;
        this.saveDialog = saveDialog;
        this.err = err;
        this.exit = exit;
        session = new Session(launch.opening().dataset(), launch.state());
        settings = launch.settings();
        theme = launch.theme();
        origin = launch.opening().origin();
        Fonts.load();
        network = new NetworkPane(session);
        var statements = new StatementPane(session);
        window = new MainWindow(session, this, parts(statements));
        statements.setOnShowWordings(window::showDetail);
    }

    private MainWindow.Parts parts(StatementPane statements) {
        return new MainWindow.Parts(
                new FilterPane(session),
                network,
                network.tools(),
                new TablePane(session),
                statements,
                new DetailPane(session, this::browse),
                new AxisPane(session),
                this::aboutPage,
                this::exportPage);
    }

    private MainWindow.ExportParts exportPage() {
        var services = new WindowExports(session, window, network, theme.isDark(), saveDialog);
        var page = new ExportPage(session.reading().get(), services);
        return new MainWindow.ExportParts(page, page.saveButton(), page::whenPreviewed);
    }

    private LatePane aboutPage() {
        return AboutPage.of(session.reading().get().dataset(), origin, this::browse);
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

    /** Shows the window and comes back when it is closed, with the exit code. */
    static int run(Launch launch, PrintWriter err) {
        if (launch.snapshot() != null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        System.setProperty("java.awt.headless", "true");
        var exit = new CompletableFuture<Integer>();
        try {
            Platform.startup(() -> open(launch, err, exit));
        } catch (UnsupportedOperationException e) {
            err.println("Parley cannot open a window here: " + e.getMessage()
                    + ". Check DISPLAY, or draw the window to a" + " file with --snapshot FILE.png.");
            return 1;
        }
        return exit.join();
    }

    /** A window that cannot be built ends the program with its failure, instead of leaving it waiting for nothing. */
    private static void open(Launch launch, PrintWriter err, CompletableFuture<Integer> exit) {
        try {
            new Explorer(launch, err, exit).start(new Stage());
        } catch (RuntimeException | Error failure) {
            exit.completeExceptionally(failure);
            throw failure;
        }
    }

    @Override
    public void start(Stage stage) {
        var scene = new Scene(window, launch.width(), launch.height());
        window.dress(launch.theme());
        dressStage(stage, scene);
        stage.show();
        greet();
        if (!launch.opening().refused()) {
            remember(settings.withOpened(origin));
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
        } else if (launch.page() != null) {
            var page = launch.page();
            network.whenDrawn(() -> window.show(page));
        } else if (!opening.problems().isEmpty() && launch.snapshot() == null) {
            window.showProblems(opening.title(), opening.problems());
        } else if (launch.hints()) {
            window.showHints();
        }
    }

    private void dressStage(Stage stage, Scene scene) {
        stage.setTitle("Parley");
        stage.getIcons()
                .setAll(Stream.of(16, 32, 48, 128, 256).map(Explorer::icon).toList());
        stage.setScene(scene);
        stage.setMinWidth(Settings.NARROWEST);
        stage.setMinHeight(Settings.LOWEST);
        stage.setOnHidden(_ -> {
            remember(settings.withSize(scene.getWidth(), scene.getHeight()));
            exit.complete(exitCode);
        });
    }

    private static Image icon(int size) {
        var name = "/parley/assets/icons/parley-" + size + ".png";
        return new Image(Objects.requireNonNull(Explorer.class.getResourceAsStream(name), name));
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
        return settings.recent();
    }

    @Override
    public void opened(Origin opened) {
        origin = opened;
        remember(settings.withOpened(opened));
    }

    @Override
    public void forget(Path file) {
        remember(settings.without(file));
    }

    @Override
    public void themeChosen(Theme chosen) {
        theme = chosen;
        remember(settings.withTheme(chosen));
    }

    @Override
    public void hintsDismissed() {
        remember(settings.withHintsDismissed());
    }

    /** Remembers in memory and on disk; a disk that refuses costs only what would have been remembered. */
    private void remember(Settings changed) {
        settings = changed;
        if (launch.settingsFile() == null) {
            return;
        }
        try {
            changed.save(launch.settingsFile());
        } catch (IOException e) {
            err.println("Settings could not be saved to " + launch.settingsFile() + ": " + e.getMessage());
        }
    }
}
