package parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.session.Session;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.theme.Theme;

/** The whole window: header above, filters left, network or table in the centre, statements right, time below. */
public final class MainWindow extends StackPane {
    private final BorderPane frame = new BorderPane();
    private final SidePane side;
    private final WindowServices services;
    private final OpenDataset openDataset;
    private final Shortcuts shortcuts;
    private final Supplier<LatePane> aboutPage;
    private final Supplier<ExportParts> exportPage;
    private @Nullable Sheet sheet;
    private Runnable whenSheetClosed = () -> {};
    private Subscription dressing = Subscription.EMPTY;

    /** The parts of the window that are made elsewhere. */
    public record Parts(
            Region filters,
            Region network,
            Region networkTools,
            Region table,
            Region statements,
            Region detail,
            Region axis,
            Supplier<LatePane> aboutPage,
            Supplier<ExportParts> exportPage) {}

    /**
     * The page of exports.
     *
     * @param save saves what was chosen on it
     * @param whenFilled runs something once everything on it is there
     */
    public record ExportParts(Region page, Button save, Consumer<Runnable> whenFilled) {}

    public MainWindow(Session session, WindowServices services, Parts parts) {
        this.services = services;
        openDataset = new OpenDataset(session, services, this::showProblems);
        side = new SidePane(session, parts.statements(), parts.detail());
        var centre = new CentrePane(session, parts.network(), parts.networkTools(), parts.table());
        aboutPage = parts.aboutPage();
        exportPage = parts.exportPage();
        var sheets = new Sheets(
                () -> show(Page.DATASETS), () -> show(Page.ABOUT), () -> show(Page.EXPORT), () -> show(Page.KEYS));
        var header = new Header(session, openDataset, this::choose, sheets);
        shortcuts = new Shortcuts(
                session,
                header,
                centre,
                List.of(parts.filters(), centre, side, parts.axis()),
                sheets,
                this::closeSheet);
        arrange(header, parts, centre);
        getStyleClass().add("main-window");
        getStylesheets().add(MainWindow.class.getResource("shell.css").toExternalForm());
        acceptFiles();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                shortcuts.installIn(scene);
            }
        });
    }

    private void arrange(Header header, Parts parts, CentrePane centre) {
        parts.filters().getStyleClass().add("left-part");
        side.getStyleClass().add("right-part");
        parts.axis().getStyleClass().add("bottom-part");
        parts.filters()
                .prefWidthProperty()
                .bind(widthProperty().multiply(0.165).map(width -> Math.clamp(width.doubleValue(), 228, 256)));
        side.prefWidthProperty()
                .bind(widthProperty().multiply(0.272).map(width -> Math.clamp(width.doubleValue(), 312, 420)));
        frame.setTop(header);
        frame.setLeft(parts.filters());
        frame.setCenter(centre);
        frame.setRight(side);
        frame.setBottom(parts.axis());
        getChildren().add(frame);
    }

    /** Puts on a theme. */
    public void dress(Theme theme) {
        Scene scene = getScene();
        dressing.unsubscribe();
        dressing = theme.applyTo(scene);
    }

    /** Turns the right of the window to the detail of what is selected. */
    public void showDetail() {
        side.showDetail();
    }

    private void choose(Theme theme) {
        dress(theme);
        services.themeChosen(theme);
    }

    /** Shows the three hints of a first start, until they are put away. */
    public void showHints() {
        showSheet(new HintSheet(this::closeSheet), services::hintsDismissed);
    }

    /** Lists what is wrong with a file; what was open stays open. */
    public void showProblems(String title, List<Problem> problems) {
        showSheet(new ProblemSheet(title, problems, this::closeSheet), () -> {});
    }

    /** Puts one of the sheets above the window. */
    public void show(Page page) {
        showSheet(
                switch (page) {
                    case ABOUT -> new AboutSheet(aboutPage.get(), this::closeSheet);
                    case EXPORT -> new ExportSheet(exportPage.get(), this::closeSheet);
                    case DATASETS ->
                        new DatasetSheet(
                                services,
                                openDataset::choose,
                                () -> openDataset.chooseFile(getScene().getWindow()),
                                this::closeSheet);
                    case KEYS -> new ShortcutSheet(this::closeSheet);
                },
                () -> {});
    }

    /** The window as it stands without what is above it, {@code scale} pixels for one of its own. */
    public Image picture(double scale) {
        var above = getChildren().stream().filter(child -> !child.equals(frame)).toList();
        var isDisabled = frame.isDisabled();
        above.forEach(child -> child.setVisible(false));
        frame.setDisable(false);
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        var image = snapshot(parameters, null);
        frame.setDisable(isDisabled);
        above.forEach(child -> child.setVisible(true));
        return image;
    }

    /** Runs something once everything on the sheet above the window is there; at once where there is none. */
    public void whenSheetIsFilled(Runnable action) {
        if (sheet == null) {
            action.run();
        } else {
            sheet.whenFilled(action);
        }
    }

    /** Puts a sheet above the window, which takes no input until it is closed; the focus then goes back. */
    private void showSheet(Sheet shown, Runnable whenClosed) {
        closeSheet();
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        whenSheetClosed = () -> {
            whenClosed.run();
            if (focused != null) {
                focused.requestFocus();
            }
        };
        frame.setDisable(true);
        sheet = shown;
        getChildren().add(Nodes.styled(new StackPane(shown), "veil"));
        shown.requestFocus();
    }

    /** Closes the sheet, if one is open, and says whether one was. */
    private boolean closeSheet() {
        boolean closed = getChildren().removeIf(child -> child.getStyleClass().contains("veil"));
        if (closed) {
            sheet = null;
            frame.setDisable(false);
            whenSheetClosed.run();
        }
        return closed;
    }

    /** Opens a dataset file, or lists what is wrong with it. */
    public void openFile(Path file) {
        openDataset.open(new Origin.OfFile(file));
    }

    private void acceptFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(openFirst(event.getDragboard()));
            event.consume();
        });
    }

    private boolean openFirst(Dragboard dropped) {
        dropped.getFiles().stream().findFirst().ifPresent(file -> openFile(file.toPath()));
        return dropped.hasFiles();
    }
}
