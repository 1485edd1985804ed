package parley.ui.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import parley.ui.fx.Nodes;

/** The months that the list reaches over, each a way to its beginning; of a single month nothing is shown. */
final class MonthStrip extends FlowPane {
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private IntConsumer choose = _ -> {};

    MonthStrip() {
        super(2, 2);
        getStyleClass().add("month-strip");
        setAccessibleText("Jump to a month");
    }

    /** @param action what is done with the index of a month's first row */
    void setOnChoose(IntConsumer action) {
        choose = action;
    }

    void show(RowList rows) {
        var first = new LinkedHashMap<YearMonth, Integer>();
        rows.forEachHeading((heading, place) -> {
            if (heading.month() != null) {
                first.putIfAbsent(heading.month(), place);
            }
        });
        getChildren().clear();
        first.forEach((month, index) -> getChildren().add(button(month, index)));
        Nodes.show(this, first.size() > 1);
    }

    private Button button(YearMonth month, int index) {
        var name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var button = Nodes.button(name, () -> choose.accept(index), "month-button", "flat");
        button.setAccessibleText("Jump to " + IN_FULL.format(month));
        button.setTooltip(new Tooltip(IN_FULL.format(month)));
        return button;
    }
}
