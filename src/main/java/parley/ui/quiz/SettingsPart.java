package parley.ui.quiz;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parley.analysis.quiz.QuestionKind;
import parley.analysis.quiz.Supply;
import parley.analysis.quiz.Wishes;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** What the quiz shall be like, and whether there is enough to make it of. */
final class SettingsPart extends VBox {
    private static final int[] NUMBERS = {5, 10, 20};
    private static final double FIELD = 90;

    private final Desk desk;
    private final Banks banks;
    private final Map<QuestionKind, CheckBox> kinds = new EnumMap<>(QuestionKind.class);
    private final TextField seed = new TextField();
    private final Label supply = Nodes.paragraph("", "quiet");
    private final Label hindrance = Nodes.paragraph("", "quiz-hindrance");
    private final HBox buttons = new HBox(10);
    private final Button begin;
    private final Button save;

    SettingsPart(Desk desk, Banks banks, Runnable begin, Runnable save) {
        super(14);
        this.desk = desk;
        this.banks = banks;
        this.begin = Nodes.button("Begin", begin, "quiz-next");
        this.begin.setId("quiz-begin");
        this.save = Nodes.button("Save for a class …", save);
        this.save.setId("quiz-save");
        hindrance.setId("quiz-hindrance");
        buttons.getChildren().setAll(this.begin, this.save);
        getChildren()
                .setAll(
                        Prose.of("Made from what the window shows now. Only what a source quotes is asked about, and every"
                                + " answer shows what it rests on."),
                        section("Questions", numbers()),
                        section("What is asked", kinds()),
                        section("Number of the quiz", seedLine()),
                        Nodes.paragraph(
                                "The same number makes the same quiz of the same data and filters, so that a class can"
                                        + " share it.",
                                "quiet",
                                "small"),
                        supply,
                        hindrance,
                        buttons);
        tell();
    }

    /** Offers to go on with a quiz that was begun; what is begun anew takes its place. */
    void offer(Desk.Work lying, Runnable goOn) {
        var sitting = lying.sitting();
        var words = sitting.isOver()
                ? "Back to the score"
                : "Go on with quiz " + sitting.quiz().wishes().seed() + ", question " + (sitting.given().size() + 1);
        var button = Nodes.button(words, goOn);
        button.setId("quiz-go-on");
        buttons.getChildren().add(button);
    }

    void focus() {
        (begin.isDisabled() ? seed : begin).requestFocus();
    }

    private static Node section(String title, Node content) {
        return new VBox(6, Nodes.label(title, "section-title"), content);
    }

    private Node numbers() {
        var group = new ToggleGroup();
        var line = new HBox(16);
        for (int number : NUMBERS) {
            var button = new RadioButton(String.valueOf(number));
            button.setAccessibleText(number + " questions");
            button.setToggleGroup(group);
            button.setSelected(number == desk.wishes().number());
            button.setOnAction(_ -> {
                desk.setNumber(number);
                tell();
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private Node kinds() {
        for (var kind : QuestionKind.values()) {
            var box = new CheckBox();
            box.setId("quiz-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setSelected(desk.wishes().kinds().contains(kind));
            box.setOnAction(_ -> choose(kind, box.isSelected()));
            kinds.put(kind, box);
        }
        var issue = new CheckBox("Only about “" + banks.issueLabel() + "”");
        issue.setId("quiz-issue");
        issue.setSelected(desk.isOnIssueOnly());
        issue.setOnAction(_ -> {
            desk.setOnIssueOnly(issue.isSelected());
            tell();
        });
        return new VBox(8, new WrapPane(18, 8, kinds.values().stream().toList()), issue);
    }

    private void choose(QuestionKind kind, boolean wanted) {
        var chosen = EnumSet.noneOf(QuestionKind.class);
        chosen.addAll(desk.wishes().kinds());
        if (wanted) {
            chosen.add(kind);
        } else {
            chosen.remove(kind);
        }
        desk.setKinds(chosen);
        tell();
    }

    /** A change that would leave anything else becomes one that changes nothing. */
    private static TextFormatter.Change onlyDigits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,6}")) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private Node seedLine() {
        seed.setId("quiz-seed");
        seed.setAccessibleText("Number of the quiz");
        seed.setPrefWidth(FIELD);
        seed.setTextFormatter(new TextFormatter<>(SettingsPart::onlyDigits));
        seed.setText(String.valueOf(desk.wishes().seed()));
        seed.textProperty().subscribe((_, typed) -> {
            if (!typed.isEmpty()) {
                desk.setWishes(desk.wishes().withSeed(Long.parseLong(typed)));
            }
            tell();
        });
        seed.setOnAction(_ -> begin.fire());
        var another = Nodes.linkButton("Another number", () -> seed.setText(String.valueOf(desk.another())));
        var line = new HBox(12, seed, another);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Says how much there is to ask, and what stands in the way where something does. */
    private void tell() {
        var bank = banks.bank(desk.isOnIssueOnly());
        kinds.forEach((kind, box) -> box.setText(kind.label() + " ("
                + Amounts.number(bank.supply().possible().getOrDefault(kind, 0)) + ")"));
        supply.setText(words(bank.supply()));
        var why = why(desk.wishes(), bank.supply());
        hindrance.setText(why);
        Nodes.show(hindrance, !why.isEmpty());
        boolean possible = !seed.getText().isEmpty() && bank.supply().of(desk.wishes().kinds()) > 0;
        begin.setDisable(!possible);
        save.setDisable(!possible);
    }

    private static String words(Supply supply) {
        var left = Stream.of(
                        supply.unquoted() == 0 ? "" : Amounts.number(supply.unquoted()) + " that no source quotes",
                        supply.doubtful() == 0
                                ? ""
                                : Amounts.number(supply.doubtful()) + " whose coding is not sure or was made by a program")
                .filter(part -> !part.isEmpty())
                .toList();
        return Amounts.of(supply.of(EnumSet.allOf(QuestionKind.class)), "question") + " can be asked of "
                + Amounts.of(supply.statements(), "statement") + "."
                + (left.isEmpty() ? "" : " Left out: " + String.join(", and ", left) + ".");
    }

    private String why(Wishes wishes, Supply supply) {
        int possible = supply.of(wishes.kinds());
        if (seed.getText().isEmpty()) {
            return "Write a number for the quiz, such as 7.";
        }
        if (wishes.kinds().isEmpty()) {
            return "Choose at least one kind of question.";
        }
        if (banks.reading().dataset().statements().isEmpty()) {
            return "This dataset holds no statements, and without words there is nothing to ask.";
        }
        if (possible == 0) {
            return "There is nothing to ask: too little of what the window shows is quoted and certain. Widen the days or"
                    + " take filters away" + (desk.isOnIssueOnly() ? ", or ask about all issues." : ".");
        }
        return possible < wishes.number()
                ? "There are only " + Amounts.of(possible, "question") + " of these kinds; the quiz is that short."
                        + " Widen the days or take filters away for more."
                : "";
    }
}
