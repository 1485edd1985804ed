package parley.ui.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parley.tours.Tour;
import parley.tours.TourResult;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Amounts;

/** A tour that can be started: its title to be pressed, for whom it is, and what else can be done with it. */
final class TourCard extends HBox {
    private final Listed listed;
    private final Button open;

    TourCard(Listed listed, Consumer<TourWish> asked) {
        super(2);
        this.listed = listed;
        getStyleClass().add("tour-card");
        setAlignment(Pos.TOP_LEFT);
        var title = listed.title();
        open = Nodes.button(title, () -> asked.accept(new TourWish.Start(listed)), "tour-open");
        open.setAccessibleText("Start " + title + ", " + String.join(", ", words()));
        var face = new VBox(3, open);
        words().forEach(line -> face.getChildren().add(Prose.of(line, "small", "quiet")));
        Nodes.mark(this, "unreadable-tour", listed.content() instanceof TourResult.Unreadable);
        HBox.setHgrow(face, Priority.ALWAYS);
        setOnMouseClicked(_ -> open.fire());
        getChildren().setAll(face);
        getChildren().addAll(buttons(title, asked));
    }

    private List<Node> buttons(String title, Consumer<TourWish> asked) {
        var buttons = new ArrayList<Node>();
        if (listed.content() instanceof TourResult.Read) {
            buttons.add(
                    listed.isShipped()
                            ? Nodes.iconButton(
                                    Feather.COPY,
                                    "Make a copy of " + title + " to edit",
                                    () -> asked.accept(new TourWish.Edit(listed)))
                            : Nodes.iconButton(
                                    Feather.EDIT_2, "Edit " + title, () -> asked.accept(new TourWish.Edit(listed))));
            buttons.add(Nodes.iconButton(
                    Feather.DOWNLOAD, "Save " + title + " to a file …", () -> asked.accept(new TourWish.Save(listed))));
        }
        if (!listed.isShipped()) {
            buttons.add(Nodes.iconButton(
                    Feather.TRASH_2, "Delete " + title, () -> asked.accept(new TourWish.Delete(listed))));
        }
        return buttons;
    }

    private List<String> words() {
        return switch (listed.content()) {
            case TourResult.Unreadable _ -> List.of("This file cannot be read as a tour; choose it to see why.");
            case TourResult.Read(var tour, var _) ->
                tour.audience().isBlank() ? List.of(facts(tour)) : List.of(tour.audience(), facts(tour));
        };
    }

    /** "8 steps · The Moscow offer, February 2013 · comes with Parley". */
    private String facts(Tour tour) {
        return Amounts.of(tour.steps().size(), "step") + " · "
                + (tour.dataset().title().isEmpty()
                        ? tour.dataset().id()
                        : tour.dataset().title())
                + (listed.isShipped() ? " · comes with Parley" : "");
    }

    Listed listed() {
        return listed;
    }

    /** What is pressed to start it. */
    Button button() {
        return open;
    }
}
