package parley.ui.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.ui.agreement.AgreementPage.Tab;
import parley.ui.fx.Nodes;
import parley.ui.fx.WrapPane;

/** The forms of the answer, one at a time, each built when it is first looked at. */
final class Tabs extends VBox {
    private final Function<Tab, Node> content;
    private final StackPane shown = new StackPane();

    /** @param choose is told which form is looked at */
    Tabs(Tab opening, Function<Tab, Node> content, Consumer<Tab> choose) {
        this.content = content;
        var group = new ToggleGroup();
        var buttons = Arrays.stream(Tab.values())
                .map(tab -> button(tab, group, tab == opening))
                .toList();
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof Tab tab) {
                choose.accept(tab);
                show(tab);
            }
        });
        shown.setMinSize(0, 0);
        setMinSize(0, 0);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(Nodes.styled(new WrapPane(18, buttons), "agreement-tabs"), shown);
        show(opening);
    }

    private static ToggleButton button(Tab tab, ToggleGroup group, boolean isOpen) {
        var button = Nodes.styled(new ToggleButton(tab.label()), "tab-button");
        button.setUserData(tab);
        button.setId("agreement-" + tab.name().toLowerCase(Locale.ROOT) + "-tab");
        button.setToggleGroup(group);
        button.setSelected(isOpen);
        return button;
    }

    private void show(Tab tab) {
        shown.getChildren().setAll(content.apply(tab));
    }
}
