package parley.ui.axis;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.query.Dating;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** Whether replies are drawn, by which date everything counts, and how near the days are. */
final class AxisSwitches extends HBox {
    private final DayView days;
    private final ToggleButton threads = toggle(
            Feather.CORNER_UP_LEFT,
            "axis-threads",
            "Replies",
            "Draw arcs from statements to what they answer; [ and ] follow them from the selected statement");
    private final ToggleButton known = toggle(
            Feather.EYE,
            "axis-known",
            "What was known",
            "Count everything from the day its first source was published, not from the day it was said:"
                    + " what somebody could have known at the time");
    private final StepButton out;
    private final StepButton in;
    private final StepButton fit;

    AxisSwitches(Session session, DayView days) {
        super(2);
        this.days = days;
        out = new StepButton("axis-zoom-out", Feather.ZOOM_OUT, () -> days.zoom(1 / DayView.STEP, 0.5));
        in = new StepButton("axis-zoom-in", Feather.ZOOM_IN, () -> days.zoom(DayView.STEP, 0.5));
        fit = new StepButton("axis-fit", Feather.MAXIMIZE, days::fit);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        threads.setOnAction(_ -> session.showAxis(axis -> axis.withThreads(threads.isSelected())));
        known.setOnAction(_ -> session.countBy(known.isSelected() ? Dating.PUBLISHED : Dating.SAID));
        getChildren().setAll(threads, known, out, in, fit);
        session.reading().subscribe(this::show);
    }

    private static ToggleButton toggle(Ikon icon, String id, String name, String explanation) {
        var toggle = Nodes.styled(new ToggleButton(null, new FontIcon(icon)), "icon-button", "flat", "axis-switch");
        toggle.setId(id);
        toggle.setAccessibleText(name);
        toggle.setAccessibleHelp(explanation);
        Tip.on(toggle, name + ": " + explanation);
        return toggle;
    }

    /** Names the switches where there is room. */
    void showNames(boolean shown) {
        threads.setText(shown ? "Replies" : null);
        known.setText(shown ? "What was known" : null);
    }

    /** Shows the buttons that zoom where there is room; wheel, keys and the overview zoom all the same. */
    void showZoom(boolean shown) {
        List.of(out, in, fit).forEach(button -> Nodes.show(button, shown));
    }

    private void show(Reading reading) {
        threads.setSelected(reading.state().axis().threads());
        known.setSelected(reading.state().dating() == Dating.PUBLISHED);
        show(out, "Zoom out (−)", !days.isWhole(), "All days are on view");
        show(fit, "All days (0)", !days.isWhole(), "All days are on view");
        show(in, "Zoom in (+)", !days.isDay(), "A single day is on view");
    }

    private static void show(StepButton button, String name, boolean enabled, String whyNot) {
        if (enabled) {
            button.enable(name);
        } else {
            button.disable(name, whyNot);
        }
    }
}
