package parley.ui.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/**
 * The months that the list reaches over, or where they are many the years, each a way to its beginning; of a single month
 * nothing is shown.
 */
final class MonthStrip extends FlowPane {
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final int MOST_MONTHS = 24;

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
        if (first.size() <= MOST_MONTHS) {
            first.forEach((month, index) -> getChildren().add(button(name(month), IN_FULL.format(month), index)));
        } else {
            years(first).forEach((year, index) -> getChildren().add(button(year, year, index)));
        }
        Nodes.show(this, first.size() > 1);
    }

    private static Map<String, Integer> years(Map<YearMonth, Integer> months) {
        var years = new LinkedHashMap<String, Integer>();
        months.forEach((month, index) -> years.putIfAbsent(String.valueOf(month.getYear()), index));
        return years;
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private Button button(String name, String inFull, int index) {
        var button = Nodes.button(name, () -> choose.accept(index), "month-button", "flat");
        button.setAccessibleText("Jump to " + inFull);
        Tip.on(button, inFull);
        return button;
    }
}
