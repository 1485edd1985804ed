package parley.ui.tours;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** The way from step to step: back, the list of all to jump in, and on. */
final class StepButtons extends HBox {
    private final Button previous;
    private final Button next;
    private final MenuButton list = Nodes.styled(new MenuButton(), "step-list", "flat");
    private final TourWalk walk;

    StepButtons(TourWalk walk) {
        super(2);
        this.walk = walk;
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        previous = Nodes.iconButton(Feather.CHEVRON_LEFT, "Previous step (Alt+Shift+Left)", walk::previous);
        previous.setId("previous-step");
        next = Nodes.iconButton(Feather.CHEVRON_RIGHT, "Next step (Alt+Shift+Right)", walk::next);
        next.setId("next-step");
        list.setId("step-list");
        list.setMinWidth(USE_PREF_SIZE);
        Tip.on(list, "All steps of the tour");
        getChildren().setAll(previous, list, next);
    }

    void show(Walk open) {
        list.setText(open.place());
        list.setAccessibleText(
                "Step " + open.place() + ", " + open.step().step().title() + "; all steps");
        disable(previous, !open.hasPrevious(), "This is the first step");
        disable(next, !open.hasNext(), "This is the last step");
        list.getItems().setAll(items(open));
    }

    private static void disable(Button button, boolean isDisabled, String why) {
        button.setDisable(isDisabled);
        button.setAccessibleHelp(isDisabled ? why : null);
    }

    private List<RadioMenuItem> items(Walk open) {
        var group = new ToggleGroup();
        return IntStream.range(0, open.length())
                .mapToObj(i -> {
                    var item = new RadioMenuItem(
                            (i + 1) + "  " + titled(open.titles().get(i)));
                    item.setToggleGroup(group);
                    item.setSelected(i == open.at());
                    item.setOnAction(_ -> walk.goTo(i));
                    return item;
                })
                .toList();
    }

    /** What a step is called that has no title yet. */
    static String titled(String title) {
        return title.isBlank() ? "Untitled step" : title;
    }
}
