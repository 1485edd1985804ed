package parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.util.Subscription;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.imports.table.TableImport.TableFile;
import parley.model.Dataset;
import parley.notebook.NotebookFile;
import parley.session.Session;
import parley.tours.Fitted;
import parley.tours.Part;
import parley.tours.ShippedTours;
import parley.tours.Tour;
import parley.tours.TourFile;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.theme.Theme;
import parley.views.SavedView;
import parley.views.ViewFile;

/** The whole window: header above, filters left, network or table in the centre, statements right, time below. */
public final class MainWindow extends StackPane {
    private final BorderPane frame = new BorderPane();
    private final Veil veil = new Veil(this, frame);
    private final SidePane side;
    private final NotebookPart notebook;
    private final WindowServices services;
    private final OpenDataset openDataset;
    private final OpenView openView;
    private final OpenTour openTour;
    private final Tours tours;
    private final Map<Part, Region> pointable;
    private final Spotlight spotlight = new Spotlight();
    private final Header header;
    private final Shortcuts shortcuts;
    private final Map<Page, Function<Runnable, LatePane>> pages;
    private final Function<TableFile, ImportPart> importPart;
    private final Supplier<ExportParts> exportPage;
    private Subscription dressing = Subscription.EMPTY;

    /**
     * The parts of the window that are made elsewhere.
     *
     * @param pages make what stands on the sheets that are worked out late, given what closes the sheet
     */
    public record Parts(
            Region filters,
            Region network,
            Region networkTools,
            Region table,
            Region statements,
            Region detail,
            NotebookPart notebook,
            Region axis,
            Tours tours,
            Map<Page, Function<Runnable, LatePane>> pages,
            Function<TableFile, ImportPart> importPart,
            Supplier<ExportParts> exportPage) {}

    /**
     * The tours.
     *
     * @param strip leads through the one that is open
     * @param play plays one that fits the open dataset, from its first step on
     */
    public record Tours(Region strip, Consumer<Fitted> play) {}

    /**
     * The page of exports.
     *
     * @param save saves what was chosen on it
     * @param whenFilled runs something once everything on it is there
     */
    public record ExportParts(Region page, Button save, Consumer<Runnable> whenFilled) {}

    public MainWindow(Session session, WindowServices services, Parts parts) {
        this.services = services;
        openDataset = new OpenDataset(
                session,
                services,
                new OpeningAnswers(shown -> veil.open(shown, () -> {}), this::settle, this::offer, veil::close));
        importPart = parts.importPart();
        openView = new OpenView(session, services, openDataset, this::showProblems, this::tell);
        openTour = new OpenTour(session, services, openDataset, this::showProblems);
        tours = parts.tours();
        notebook = parts.notebook();
        side = new SidePane(session, parts.statements(), parts.detail(), notebook.pane());
        var centre = new CentrePane(session, parts.network(), parts.networkTools(), parts.table(), tours.strip());
        pointable = Map.of(
                Part.FILTERS, parts.filters(),
                Part.NETWORK, centre,
                Part.STATEMENTS, side,
                Part.DETAIL, side,
                Part.TIME_AXIS, parts.axis());
        pages = Map.copyOf(parts.pages());
        exportPage = parts.exportPage();
        header = new Header(session, openDataset, this::choose, this::show);
        shortcuts = new Shortcuts(
                session,
                header,
                centre,
                List.of(parts.filters(), centre, side, parts.axis()),
                this::show,
                notebook.put(),
                veil::isOpen,
                veil::close);
        arrange(session, header, parts, centre);
        getStyleClass().add("main-window");
        getStylesheets().add(MainWindow.class.getResource("shell.css").toExternalForm());
        DroppedFiles.accept(this, this::openFile);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                shortcuts.installIn(scene);
            }
        });
    }

    private void arrange(Session session, Header header, Parts parts, CentrePane centre) {
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
        session.reading().subscribe(reading -> Nodes.show(parts.axis(), holdsDates(reading.dataset())));
        getChildren().addAll(frame, spotlight);
    }

    /** A network of links has no days to show; an axis would make some up. */
    private static boolean holdsDates(Dataset dataset) {
        return !dataset.statements().isEmpty()
                || !dataset.events().isEmpty()
                || dataset.links().isEmpty();
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

    /** Frames parts of the window, in the place of those that were framed before, and turns to what they are to show. */
    public void pointAt(List<Part> parts) {
        spotlight.pointAt(parts.stream()
                .map(part -> Objects.requireNonNull(pointable.get(part), part::label))
                .distinct()
                .toList());
        if (parts.contains(Part.DETAIL)) {
            showDetail();
        } else if (parts.contains(Part.STATEMENTS)) {
            side.showStatements();
        } else {
            side.showSelectedStatement();
        }
    }

    /** Shows the three hints of a first start, until they are put away. */
    public void showHints(Dataset dataset) {
        var hints = new HintSheet(veil::close);
        ShippedTours.of(dataset.about().id()).stream()
                .findFirst()
                .ifPresent(tour -> hints.offer(tour, () -> {
                    veil.close();
                    open(tour, List.of(), tours.play());
                }));
        veil.open(hints, services::hintsDismissed);
    }

    /** Lists what is wrong with a file; what was open stays open. */
    public void showProblems(String title, List<Problem> problems) {
        veil.open(new ProblemSheet(title, problems, veil::close), () -> {});
    }

    /** Asks what a table is before it is imported. */
    public void settle(TableFile table) {
        var part = importPart.apply(table);
        veil.open(
                new ImportSheet(
                        String.valueOf(table.path().getFileName()),
                        part,
                        () -> openDataset.importTable(
                                table, part.plan().get(), part.settled().get()),
                        veil::close),
                () -> {});
    }

    /** Puts one of the sheets above the window; a file to import is chosen first. */
    public void show(Page page) {
        if (page == Page.IMPORT) {
            openDataset.chooseFile(getScene().getWindow());
            return;
        }
        if (page == Page.NOTEBOOK) {
            showNotebook();
            return;
        }
        veil.open(sheetOf(page), () -> {});
    }

    private void showNotebook() {
        veil.close();
        side.showNotebook();
        notebook.focus().run();
    }

    private Sheet sheetOf(Page page) {
        return switch (page) {
            case EXPORT -> new ExportSheet(exportPage.get(), veil::close);
            case DATASETS -> new DatasetSheet(services, openDataset::choose, () -> show(Page.IMPORT), veil::close);
            case KEYS, IMPORT, NOTEBOOK -> new ShortcutSheet(veil::close);
            case ABOUT, VIEWS, TOURS, QUESTIONS, COMPARE, AGREEMENT, DEADLOCKS, QUIZ -> lateSheet(page);
        };
    }

    private Sheet lateSheet(Page page) {
        var content = Objects.requireNonNull(pages.get(page), page::title).apply(veil::close);
        var sheet = new LateSheet(page.title(), page.id(), content, veil::close);
        return page.isWide() ? Nodes.styled(sheet, "wide-paper") : sheet;
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
        veil.whenFilled(action);
    }

    /** Opens a file, a dataset, a view or a tour, or lists what is wrong with it. */
    public void openFile(Path file) {
        if (TourFile.isNamedSo(file)) {
            openTour.open(file, tours.play());
        } else if (ViewFile.isNamedSo(file)) {
            openView.open(file);
        } else if (NotebookFile.isNamedSo(file)) {
            side.showNotebook();
            notebook.open().accept(file);
        } else {
            openDataset.open(new Origin.OfFile(file));
        }
    }

    /**
     * Opens a view, with its dataset where another is open.
     *
     * @param warnings what could not be read of it
     */
    public void open(SavedView view, List<Problem> warnings) {
        openView.open(view, warnings);
    }

    /**
     * Opens a tour's dataset, where another is open.
     *
     * @param warnings what could not be read of the tour
     * @param arrived takes it as it fits the dataset
     */
    public void open(Tour tour, List<Problem> warnings, Consumer<Fitted> arrived) {
        openTour.open(tour, warnings, arrived);
    }

    /** Says something beside the dataset's name, until it is put away. */
    public void tell(Notice notice) {
        header.tell(notice);
    }

    private void offer(Notice wayBack) {
        header.offer(wayBack);
    }
}
