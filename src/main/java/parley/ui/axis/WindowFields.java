package parley.ui.axis;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import parley.model.Period;
import parley.query.TimeWindow;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** The two ends of the time window as typed, and the button that clears it. */
final class WindowFields extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Session session;
    private final TextField from = field("First day of the time window", "axis-from");
    private final TextField to = field("Last day of the time window", "axis-to");
    private final Button clear = Nodes.iconButton(Feather.X, "Clear the time window (Delete)", this::clear);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private TimeWindow shown = TimeWindow.ALWAYS;

    WindowFields(Session session) {
        super(4);
        this.session = session;
        setAlignment(Pos.CENTER_LEFT);
        clear.setId("axis-clear");
        getChildren().setAll(from, Nodes.label("–", "quiet", "small"), to, clear);
        listen(from);
        listen(to);
        session.reading().subscribe(this::show);
    }

    private static TextField field(String name, String id) {
        var field = Nodes.styled(new TextField(), "axis-field");
        field.setId(id);
        field.setAccessibleText(name);
        Tip.on(field, name + ", such as 25 Feb 2013 or 2013-02-25; empty for no bound");
        return field;
    }

    private void listen(TextField field) {
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** What is wrong with what is typed; empty where nothing is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void clear() {
        write(TimeWindow.ALWAYS);
        session.showWindow(TimeWindow.ALWAYS);
    }

    private void commit() {
        switch (DayWords.window(from.getText(), to.getText())) {
            case DayWords.Typed.Window(var window) -> {
                write(window);
                session.showWindow(window);
            }
            case DayWords.Typed.Wrong(var sentence, var inFrom, var inTo) -> complain(sentence, inFrom, inTo);
        }
    }

    private void complain(String sentence, boolean inFrom, boolean inTo) {
        problem.set(sentence);
        from.pseudoClassStateChanged(ERROR, inFrom);
        to.pseudoClassStateChanged(ERROR, inTo);
    }

    /** Leaves alone what is being typed, unless the window has changed meanwhile. */
    private void show(Reading reading) {
        prompt(reading.dataset().about().period());
        var window = reading.state().filter().window();
        if (!window.equals(shown)) {
            write(window);
        }
        clear.setVisible(window.isActive());
    }

    private void prompt(Period period) {
        from.setPromptText(DayWords.print(period.from()));
        to.setPromptText(DayWords.print(period.to()));
    }

    private void write(TimeWindow window) {
        shown = window;
        from.setText(window.from() == null ? "" : DayWords.print(window.from()));
        to.setText(window.to() == null ? "" : DayWords.print(window.to()));
        complain("", false, false);
    }
}
