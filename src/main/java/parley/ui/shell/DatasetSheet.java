package parley.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.dataset.Origin;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;

/** The datasets to choose from: those that come with Parley, and the files opened before. */
final class DatasetSheet extends Sheet {
    private static final double WIDTH = 700;

    private final WindowServices services;
    private final Consumer<Origin> open;
    private final LatePane list;
    private final List<DatasetCard> cards = new ArrayList<>();
    private final VBox column = Nodes.styled(new VBox(6), "dataset-cards");
    private final ScrollPane scroll = Scrolling.column(column);

    /**
     * @param open opens what is chosen
     * @param chooseFile asks the system for a file
     * @param close closes the sheet; called before either
     */
    DatasetSheet(WindowServices services, Consumer<Origin> open, Runnable chooseFile, Runnable close) {
        super("Choose a dataset", "Close", close);
        this.services = services;
        this.open = origin -> {
            close.run();
            open.accept(origin);
        };
        var recent = List.copyOf(services.recentFiles());
        list = new LatePane("Looking at the datasets …", () -> Offer.all(recent), this::show);
        list.setPrefWidth(WIDTH);
        var file = Nodes.button("Open a file …", () -> {
            close.run();
            chooseFile.run();
        });
        file.setGraphic(new FontIcon(Feather.FOLDER));
        file.setId("open-file");
        setBody(list);
        addToButtons(file);
        setId("datasets");
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    @Override
    void whenFilled(Runnable action) {
        list.whenFilled(action);
    }

    private Node show(List<Offer> offers) {
        column.getChildren().add(Nodes.label("Come with Parley", "section-title"));
        offers.stream().filter(Offer::isShipped).forEach(this::add);
        column.getChildren().add(Nodes.label("Opened before", "section-title"));
        offers.stream().filter(offer -> !offer.isShipped()).forEach(this::add);
        if (offers.stream().allMatch(Offer::isShipped)) {
            column.getChildren()
                    .add(Nodes.paragraph("No file yet. Files that you open are kept in this list.", "quiet"));
        }
        Background.enqueue(this::focusOpen);
        return scroll;
    }

    private void add(Offer offer) {
        var card = new DatasetCard(offer, isOpen(offer), open, each -> remove(offer, each));
        cards.add(card);
        column.getChildren().add(card);
    }

    private boolean isOpen(Offer offer) {
        return offer.origin().word().equals(services.origin().word());
    }

    private void remove(Offer offer, DatasetCard card) {
        var before = services.recentFiles();
        if (offer.origin() instanceof Origin.OfFile(Path file)) {
            services.forget(file);
        }
        int at = cards.indexOf(card);
        int place = column.getChildren().indexOf(card);
        cards.remove(card);
        var undo = Nodes.linkButton("Undo", () -> {});
        undo.setId("undo-removal");
        var line = new HBox(10, Nodes.label(offer.title() + " is taken off the list.", "quiet"), undo);
        line.setAlignment(Pos.CENTER_LEFT);
        undo.setOnAction(_ -> {
            services.recall(before);
            cards.add(Math.min(at, cards.size()), card);
            column.getChildren().set(column.getChildren().indexOf(line), card);
            card.button().requestFocus();
        });
        column.getChildren().set(place, line);
        undo.requestFocus();
    }

    /** A scroll pane takes its content into the window with its skin, and what is in no window takes no focus. */
    private void focusOpen() {
        scroll.applyCss();
        cards.stream()
                .filter(card -> card.button().getStyleClass().contains("open-dataset"))
                .findFirst()
                .or(() -> cards.stream().findFirst())
                .ifPresent(card -> card.button().requestFocus());
    }

    private void walk(KeyEvent event) {
        int here = Nodes.focused(cards);
        switch (event.getCode()) {
            case DOWN -> focus(here + 1);
            case UP -> focus(here - 1);
            case HOME -> focus(0);
            case END -> focus(cards.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int card) {
        if (!cards.isEmpty()) {
            cards.get(Math.clamp(card, 0, cards.size() - 1)).button().requestFocus();
        }
    }
}
