package parley.ui.axis;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import parley.session.Lanes;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** What the lanes stand for. */
final class LaneChoice extends HBox {
    private final Map<Lanes, ToggleButton> buttons = new EnumMap<>(Lanes.class);

    LaneChoice(Session session) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("segmented");
        setId("axis-lanes");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText("Lanes of the time axis");
        var group = new ToggleGroup();
        for (var lanes : Lanes.values()) {
            var button = button(lanes);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                session.showAxis(axis -> axis.withLanes(lanes));
            });
            buttons.put(lanes, button);
            getChildren().add(button);
        }
        session.reading()
                .subscribe(reading -> buttons.forEach((lanes, button) ->
                        button.setSelected(lanes == reading.state().axis().lanes())));
    }

    private static ToggleButton button(Lanes lanes) {
        var button = Nodes.styled(new ToggleButton(lanes.label()), "segment");
        button.setId("axis-lanes-" + lanes.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText("Lanes by " + lanes.label().toLowerCase(Locale.ROOT));
        Tip.on(button, tooltip(lanes));
        return button;
    }

    private static String tooltip(Lanes lanes) {
        return switch (lanes) {
            case CAMPS -> "A lane for each camp";
            case ACTORS -> "A lane for each actor who said something, camp by camp";
            case ISSUES -> "A lane for each issue, with the stances on it";
            case STANCES -> "How each actor's stance on the chosen issue moved over time";
        };
    }
}
