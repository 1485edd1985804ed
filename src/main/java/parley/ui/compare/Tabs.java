package parley.ui.compare;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.ui.compare.ComparePage.Tab;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrapPane;

/** The parts of an answer, one at a time, each built when it is first looked at. */
final class Tabs extends VBox {
    private final Answer answer;
    private final Evidence evidence;
    private final StackPane content = new StackPane();

    /** @param choose is told which part is looked at */
    Tabs(Answer answer, Evidence evidence, Tab opening, Consumer<Tab> choose) {
        this.answer = answer;
        this.evidence = evidence;
        var group = new ToggleGroup();
        var buttons = Tab.all().stream()
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
        content.setMinHeight(0);
        setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(Nodes.styled(new WrapPane(18, buttons), "compare-tabs"), content);
        show(opening);
    }

    private static ToggleButton button(Tab tab, ToggleGroup group, boolean isOpen) {
        var button = Nodes.styled(new ToggleButton(tab.label()), "tab-button");
        button.setUserData(tab);
        button.setId("compare-" + tab.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(isOpen);
        return button;
    }

    private void show(Tab tab) {
        var comparison = answer.comparison();
        var part = switch (tab) {
            case ISSUES -> IssuesPart.of(comparison, evidence);
            case CONTACTS -> ContactsPart.of(comparison, evidence);
            case CONDITIONS -> ConditionsPart.of(comparison, evidence);
            case BETWEEN -> BetweenPart.of(comparison, evidence);
            case ROUTE -> RoutePart.of(answer, evidence);
        };
        content.getChildren().setAll(Scrolling.column(part));
    }
}
