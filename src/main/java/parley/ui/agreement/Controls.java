package parley.ui.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import parley.analysis.agreement.AgreementWishes;
import parley.analysis.agreement.Conditionals;
import parley.analysis.agreement.Measure;
import parley.analysis.agreement.Normalisation;
import parley.analysis.agreement.Repeats;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.WrapPane;

/** What can be asked: the number, the issues, and how they are counted. */
final class Controls extends StackPane {
    private static final double BETWEEN = 14;
    private static final List<Integer> LEASTS = List.of(1, 2, 3, 5, 10);

    private final Consumer<Wish> ask;
    private final ComboBox<Measure> measure;
    private Wish wish;

    Controls(Reading reading, Wish opening, Consumer<Wish> ask) {
        this.ask = ask;
        wish = opening;
        var wishes = opening.wishes();
        measure = choice(
                "agreement-measure",
                List.of(Measure.values()),
                opening.measure(),
                Measure::label,
                chosen -> ask(wish.with(chosen)));
        var issues = new IssueChooser(
                reading.dataset(),
                reading.state().issue(),
                wishes.issues(),
                chosen -> ask(wish.with(on(chosen, wish.wishes()))));
        var named = List.of(
                named("What is looked at", measure),
                named("Issues that count", issues),
                named(
                        "Divided by",
                        choice(
                                "agreement-divisor",
                                List.of(Normalisation.values()),
                                wishes.normalisation(),
                                Normalisation::label,
                                chosen -> ask(wish.with(wish.wishes().with(chosen))))),
                named(
                        "Positions at least",
                        choice(
                                "agreement-least",
                                LEASTS,
                                wishes.least(),
                                String::valueOf,
                                chosen -> ask(wish.with(wish.wishes().withLeast(chosen))))),
                named(
                        "“Conditional” counts",
                        choice(
                                "agreement-conditionals",
                                List.of(Conditionals.values()),
                                wishes.conditionals(),
                                Conditionals::label,
                                chosen -> ask(wish.with(wish.wishes().with(chosen))))),
                named(
                        "Said again counts",
                        choice(
                                "agreement-repeats",
                                List.of(Repeats.values()),
                                wishes.repeats(),
                                Repeats::label,
                                chosen -> ask(wish.with(wish.wishes().with(chosen))))));
        getChildren().setAll(new WrapPane(BETWEEN, named));
    }

    private static AgreementWishes on(Set<String> issues, AgreementWishes wishes) {
        return new AgreementWishes(
                issues, wishes.conditionals(), wishes.repeats(), wishes.normalisation(), wishes.least());
    }

    private void ask(Wish asked) {
        wish = asked;
        ask.accept(asked);
    }

    private static Node named(String name, Node control) {
        var label = Nodes.label(name, "section-title");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        return new VBox(3, label, control);
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> values, T opening, Function<T, String> words, Consumer<T> choose) {
        var choice = new ComboBox<T>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setValue(opening);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here: " + text);
            }
        });
        choice.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                choose.accept(now);
            }
        });
        return choice;
    }

    @Override
    public void requestFocus() {
        measure.requestFocus();
    }
}
