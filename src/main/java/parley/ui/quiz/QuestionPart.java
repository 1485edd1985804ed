package parley.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.analysis.quiz.Phrases;
import parley.analysis.quiz.Question;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.quiz.Desk.Work;

/** One question: to be answered, or answered, with the evidence underneath. */
final class QuestionPart extends VBox {
    private static final double GAP = 10;

    private final Work work;
    private final Question question;
    private final IntConsumer answer;
    private final Proof proof;
    private final List<Button> buttons = new ArrayList<>();
    private final Button next;
    private final Button back;

    /**
     * @param answer is told the option that was chosen
     * @param go is told which question to look at
     * @param leave leads to the settings
     */
    QuestionPart(Work work, Proof proof, IntConsumer answer, IntConsumer go, Runnable leave) {
        super(12);
        this.work = work;
        this.proof = proof;
        this.answer = answer;
        question = work.sitting().quiz().questions().get(work.at());
        int all = work.sitting().quiz().questions().size();
        next = Nodes.button(
                work.at() + 1 == all ? "See the score" : "Next question", () -> go.accept(work.at() + 1), "quiz-next");
        back = Nodes.button("Back", () -> go.accept(work.at() - 1), "quiz-back");
        next.setId("quiz-next");
        back.setId("quiz-back");
        Nodes.show(next, isAnswered());
        Nodes.show(back, work.at() > 0);
        var scroll = Scrolling.column(content());
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(heading(all), scroll, footer(leave));
    }

    private boolean isAnswered() {
        return work.sitting().isAnswered(work.at());
    }

    /** What has the focus when the question comes up: what goes on, or the first option. */
    void focus() {
        applyCss(); // a scroll pane takes its content into the window with its skin, and only then it takes the focus
        (isAnswered() ? next : buttons.getFirst()).requestFocus();
    }

    /** Answers by the number of an option, from 0 on; nothing happens where there is none, or it is answered. */
    void choose(int option) {
        if (option < buttons.size()) {
            answer.accept(option);
        }
    }

    private Node heading(int all) {
        var sitting = work.sitting();
        var line = new HBox(
                Nodes.label(
                        "Question " + (work.at() + 1) + " of " + all + " · "
                                + question.kind().label(),
                        "section-title"),
                Nodes.spacer(),
                Nodes.label(sitting.score() + " right so far · number " + sitting.quiz().wishes().seed(), "quiet", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region content() {
        var column = Nodes.styled(new VBox(10), "quiz-question");
        column.getChildren().add(Prose.of(Phrases.prompt(question), "quiz-prompt"));
        Phrases.quotation(question)
                .ifPresent(words -> column.getChildren().add(Prose.quotation(words, "quiz-quotation")));
        var options = Phrases.options(proof.dataset(), question);
        for (int i = 0; i < options.size(); i++) {
            column.getChildren().add(isAnswered() ? answered(i, options.get(i)) : open(i, options.get(i)));
        }
        if (isAnswered()) {
            column.getChildren().addAll(verdict(), Nodes.label("What it rests on", "section-title"));
            question.evidence().forEach(item -> column.getChildren().add(proof.of(item)));
        }
        return column;
    }

    private Button open(int option, String words) {
        var button = Nodes.button(words, () -> choose(option), "quiz-option");
        button.setGraphic(Nodes.label(String.valueOf(option + 1), "quiz-number"));
        button.setGraphicTextGap(GAP);
        button.setWrapText(!Prose.holdsLettersFromTheRight(words));
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText((option + 1) + ": " + words);
        button.setId("quiz-option-" + (option + 1));
        button.setMaxWidth(Double.MAX_VALUE);
        buttons.add(button);
        return button;
    }

    private static HBox line(int option, String words) {
        var text = Prose.of(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(GAP, Nodes.label(String.valueOf(option + 1), "quiz-number"), text);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Told by a word and a sign, besides the colour. */
    private Node answered(int option, String words) {
        boolean right = option == question.right();
        boolean chosen = option == work.sitting().given().get(work.at());
        var line = Nodes.styled(line(option, words), "quiz-option", "quiz-answered");
        Nodes.mark(line, "right-option", right);
        Nodes.mark(line, "wrong-option", chosen && !right);
        if (right || chosen) {
            line.getChildren()
                    .add(told(right ? Feather.CHECK : Feather.X, right ? (chosen ? "Your answer, right" : "Right answer") : "Your answer, not right"));
        }
        return line;
    }

    private static Label told(Feather sign, String words) {
        var label = Nodes.label(words, "quiz-told", "small");
        label.setGraphic(new FontIcon(sign));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node verdict() {
        boolean right = work.sitting().isRight(work.at());
        var verdict = Prose.of(
                right ? "Right." : "Not right. It is " + (question.right() + 1) + ": " + Phrases.right(proof.dataset(), question),
                "strong");
        verdict.setId("quiz-verdict");
        return verdict;
    }

    private Node footer(Runnable leave) {
        var keys = Nodes.label(
                isAnswered() ? "Enter goes on." : "Press 1 to " + question.options().size() + " to answer.",
                "quiet",
                "small");
        var line = new HBox(10, keys, Nodes.spacer(), Nodes.linkButton("Settings", leave), back, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(32);
        return line;
    }
}
