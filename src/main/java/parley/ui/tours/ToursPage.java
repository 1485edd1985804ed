package parley.ui.tours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.tours.Tour;
import parley.tours.TourFile;
import parley.tours.TourResult;
import parley.tours.TourShelf;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;
import parley.views.ViewShelf.Former;

/** The tours there are: of the open dataset first, those that come with Parley and those made here. */
public final class ToursPage extends VBox {
    private final TourServices services;
    private final Runnable close;
    private final HBox status = new HBox(10);
    private final VBox column = Nodes.styled(new VBox(6), "tour-cards");
    private final ScrollPane scroll = Scrolling.column(column);
    private final List<TourCard> cards = new ArrayList<>();

    /**
     * What came of something done to the shelf.
     *
     * @param sentence what to say about it; empty for nothing
     * @param former what can be taken back, or null
     */
    private record Outcome(
            List<Listed> tours, String sentence, @Nullable Former former, boolean failed) {}

    /** Something that is done to the shelf, or beside it. */
    @FunctionalInterface
    private interface Change {
        @Nullable
        Former make() throws IOException;
    }

    /**
     * The page; it reads the shelf in the background.
     *
     * @param close closes what the page stands on; called before a tour is opened
     */
    public static LatePane of(TourServices services, Runnable close) {
        return new LatePane("Looking at the tours …", () -> done(services.shelf(), "", () -> null), outcome -> {
            var page = new ToursPage(services, close);
            page.show(outcome);
            page.focusFirst();
            return page;
        });
    }

    private ToursPage(TourServices services, Runnable close) {
        super(8);
        this.services = services;
        this.close = close;
        getStyleClass().add("tours");
        getStylesheets()
                .add(Objects.requireNonNull(ToursPage.class.getResource("tours.css"))
                        .toExternalForm());
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        status.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        Nodes.paragraph(
                                "A tour leads through a dataset in steps: something to read, and the window set to what"
                                        + " it is about. You may wander off and return at any time.",
                                "quiet"),
                        actions(),
                        status,
                        scroll);
    }

    private HBox actions() {
        var make = Nodes.button("Make a tour from this view", this::makeNew);
        make.setId("make-tour");
        make.setGraphic(new FontIcon(Feather.PLUS));
        make.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(14, make, Nodes.linkButton("Open a file …", this::openFile));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void makeNew() {
        close.run();
        services.makeNew();
    }

    // --- what there is ---------------------------------------------------------------------------------------------

    private void show(Outcome outcome) {
        cards.clear();
        column.getChildren().clear();
        var here = services.datasetId();
        section("Of the open dataset", outcome.tours().stream().filter(tour -> tour.isOf(here)));
        section("Of other datasets", outcome.tours().stream().filter(tour -> !tour.isOf(here)));
        tell(outcome);
    }

    private void section(String heading, Stream<Listed> tours) {
        var made = tours.map(tour -> new TourCard(tour, this::grant)).toList();
        if (!made.isEmpty()) {
            column.getChildren().add(Nodes.label(heading, "section-title"));
            column.getChildren().addAll(made);
            cards.addAll(made);
        }
    }

    private void tell(Outcome outcome) {
        status.getChildren().clear();
        Nodes.show(status, !outcome.sentence().isEmpty());
        if (!outcome.sentence().isEmpty()) {
            status.getChildren().add(Nodes.paragraph(outcome.sentence(), outcome.failed() ? "tour-trouble" : "strong"));
            var former = outcome.former();
            if (former != null) {
                status.getChildren().add(undo(former));
            }
        }
    }

    private Button undo(Former former) {
        var undo = Nodes.linkButton(
                "Undo",
                () -> change("It is as it was before.", () -> {
                    services.shelf().restore(former);
                    return null;
                }));
        undo.setId("undo-tours");
        undo.setMinWidth(USE_PREF_SIZE);
        return undo;
    }

    private void change(String sentence, Change change) {
        var shelf = services.shelf();
        int here = Nodes.focused(cards);
        Background.perform(() -> done(shelf, sentence, change), outcome -> {
            show(outcome);
            if (here >= 0) {
                focus(here);
            }
        });
    }

    /** Reads and writes files, so not on the JavaFX thread. */
    private static Outcome done(TourShelf shelf, String sentence, Change change) {
        try {
            var former = change.make();
            return new Outcome(all(shelf), sentence, former, false);
        } catch (IOException e) {
            return new Outcome(
                    Listed.allShipped().toList(),
                    "That did not work (" + e.getMessage() + "). Check that the folder " + shelf.folder()
                            + " can be read and written to, or choose another place.",
                    null,
                    true);
        }
    }

    private static List<Listed> all(TourShelf shelf) throws IOException {
        return Stream.concat(Listed.allShipped(), shelf.tours().stream().map(Listed::of))
                .toList();
    }

    // --- cards -----------------------------------------------------------------------------------------------------

    private void grant(TourWish wish) {
        switch (wish) {
            case TourWish.Start(var tour) -> start(tour);
            case TourWish.Edit(var tour) -> edit(tour);
            case TourWish.Save(var tour) -> save(tour);
            case TourWish.Delete(var tour) -> delete(tour.file(), tour.title());
        }
    }

    private void start(Listed listed) {
        close.run();
        switch (listed.content()) {
            case TourResult.Read(var tour, var warnings) -> services.open(tour, warnings);
            case TourResult.Unreadable _ -> {
                var file = listed.file();
                if (file != null) {
                    services.openFile(file);
                }
            }
        }
    }

    private void edit(Listed listed) {
        if (listed.content() instanceof TourResult.Read(var tour, var warnings)) {
            close.run();
            if (listed.isShipped()) {
                services.copy(tour, warnings);
            } else {
                services.edit(tour, warnings);
            }
        }
    }

    private void save(Listed listed) {
        if (listed.content() instanceof TourResult.Read(Tour tour, var _)) {
            TourChooser.toSave(getScene().getWindow(), tour)
                    .ifPresent(file -> change("The tour is saved to " + file + ".", () -> {
                        TourFile.write(tour, file);
                        return null;
                    }));
        }
    }

    private void delete(@Nullable Path file, String title) {
        if (file != null) {
            services.letGo(file);
            change("“" + title + "” is deleted.", () -> services.shelf().delete(file));
        }
    }

    private void openFile() {
        var window = getScene().getWindow();
        close.run();
        TourChooser.toOpen(window).ifPresent(services::openFile);
    }

    private void walk(KeyEvent event) {
        int here = Nodes.focused(cards);
        switch (event.getCode()) {
            case DOWN -> focus(here + 1);
            case UP -> focus(here - 1);
            case HOME -> focus(0);
            case END -> focus(cards.size() - 1);
            case DELETE -> {
                if (here >= 0) {
                    grant(new TourWish.Delete(cards.get(here).listed()));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A scroll pane takes its content in with its skin, at the next pulse; before that nothing on it takes the focus. */
    private void focusFirst() {
        if (!cards.isEmpty()) {
            var button = cards.getFirst().button();
            button.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    Background.enqueue(button::requestFocus);
                }
            });
        }
    }

    private void focus(int card) {
        if (!cards.isEmpty()) {
            cards.get(Math.clamp(card, 0, cards.size() - 1)).button().requestFocus();
        }
    }
}
