package parley.ui.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import parley.imports.table.ColumnRole;
import parley.imports.table.DateOrder;
import parley.imports.table.Delimiter;
import parley.imports.table.TableGuess;
import parley.imports.table.TableKind;
import parley.ui.fx.Nodes;

/** How a table is written and what a row of it is, each to be changed. */
final class ShapeControls extends FlowPane {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1256"));

    private final ObjectProperty<TableGuess> guess;
    /** While the controls are being set to what is chosen, which is no choice. */
    private boolean showing;

    ShapeControls(ObjectProperty<TableGuess> guess) {
        super(16, 10);
        this.guess = guess;
        var dates = choice(
                "Dates",
                "import-dates",
                List.of(DateOrder.values()),
                RoleWords::of,
                now -> now.mapping().dateOrder(),
                TableGuess::withDateOrder);
        var issue = issue();
        var between = choice(
                "Several names in a cell",
                "import-list",
                List.of(";", "|", "/", " / ", ",", "&"),
                separator -> "parted by " + separator.strip(),
                now -> now.mapping().listSeparator(),
                TableGuess::withListSeparator);
        getChildren()
                .setAll(
                        choice(
                                "Each row is",
                                "import-kind",
                                List.of(TableKind.values()),
                                RoleWords::of,
                                now -> now.mapping().kind(),
                                TableGuess::withKind),
                        choice(
                                "Cells are parted by",
                                "import-delimiter",
                                List.of(Delimiter.values()),
                                RoleWords::of,
                                now -> now.shape().delimiter(),
                                TableGuess::withDelimiter),
                        choice(
                                "Characters",
                                "import-charset",
                                CHARSETS,
                                Charset::name,
                                now -> now.shape().charset(),
                                TableGuess::withCharset),
                        dates,
                        between,
                        issue,
                        header());
        guess.subscribe(now -> {
            var roles = now.mapping().roles();
            Nodes.show(dates, roles.contains(ColumnRole.DATE) || roles.contains(ColumnRole.PUBLISHED));
            Nodes.show(between, roles.stream().anyMatch(role -> role.isList() && role != ColumnRole.IGNORED));
            Nodes.show(issue, roles.contains(ColumnRole.STANCE) && !roles.contains(ColumnRole.ISSUE));
        });
    }

    private <T> Node choice(
            String name,
            String id,
            List<T> values,
            Function<T, String> words,
            Function<TableGuess, T> value,
            BiFunction<TableGuess, T, TableGuess> with) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(converter(words));
        box.setAccessibleText(name);
        guess.subscribe(now -> show(() -> box.setValue(value.apply(now))));
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing && !chosen.equals(value.apply(guess.get()))) {
                guess.set(with.apply(guess.get(), chosen));
            }
        });
        return named(name, box);
    }

    private void show(Runnable setting) {
        boolean before = showing;
        showing = true;
        setting.run();
        showing = before;
    }

    private static Node named(String name, Node control) {
        var label = Nodes.label(name, "small", "quiet");
        label.setLabelFor(control);
        return new VBox(3, label, control);
    }

    static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("these choices are not typed");
            }
        };
    }

    private Node issue() {
        var field = new TextField();
        field.setId("import-issue");
        field.setAccessibleText("What the stances are about");
        field.setPrefColumnCount(14);
        guess.subscribe(now -> show(() -> {
            if (!field.getText().equals(now.mapping().issue())) {
                field.setText(now.mapping().issue());
            }
        }));
        field.textProperty().subscribe(typed -> {
            if (!showing && !typed.isBlank()) {
                guess.set(guess.get().withIssue(typed));
            }
        });
        return named("Stances are about", field);
    }

    private Node header() {
        var box = new CheckBox("The first row names the columns");
        box.setId("import-header");
        guess.subscribe(now -> show(() -> box.setSelected(now.shape().header())));
        box.setOnAction(_ -> guess.set(guess.get().withHeader(box.isSelected())));
        return named(" ", box);
    }
}
