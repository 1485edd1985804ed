package parley.ui.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.imports.table.DateOrder;
import parley.imports.table.DateQuestion;
import parley.imports.table.TableGuess;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** Which of day and month comes first, asked where the table does not tell; it stays, so that the answer can be changed. */
final class DateQuestionPane extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final ObjectProperty<TableGuess> guess;
    private final ToggleGroup answers = new ToggleGroup();
    private final RadioButton dayFirst = answer("date-day-first", DateOrder.DMY);
    private final RadioButton monthFirst = answer("date-month-first", DateOrder.MDY);
    private @Nullable DateQuestion asked;

    DateQuestionPane(ObjectProperty<TableGuess> guess) {
        super(6);
        this.guess = guess;
        getStyleClass().add("date-question");
        guess.subscribe(this::show);
    }

    private RadioButton answer(String id, DateOrder order) {
        var button = new RadioButton();
        button.setId(id);
        button.setToggleGroup(answers);
        button.setOnAction(_ -> answer(order));
        return button;
    }

    private void answer(DateOrder order) {
        guess.set(guess.get().withDateOrder(order));
    }

    private void show(TableGuess now) {
        now.question().ifPresent(this::ask);
        var order = now.mapping().dateOrder();
        boolean answerable = now.question().isPresent() || order == DateOrder.DMY || order == DateOrder.MDY;
        Nodes.show(this, asked != null && answerable);
        answers.selectToggle(
                switch (order) {
                    case DMY -> dayFirst;
                    case MDY -> monthFirst;
                    case YMD, SERIAL, AMBIGUOUS -> null;
                });
    }

    private void ask(DateQuestion question) {
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        dayFirst.setText("the day: " + words(question.dayFirst()));
        monthFirst.setText("the month: " + words(question.monthFirst()));
        getChildren()
                .setAll(
                        Nodes.paragraph("The dates can be read in two ways.", "strong"),
                        Prose.of("In " + question.example() + ", which comes first?"),
                        dayFirst,
                        monthFirst);
    }

    private static String words(LocalDate day) {
        return DAY.format(day);
    }
}
