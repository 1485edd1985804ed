package parley.ui.quiz;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.analysis.quiz.Phrases;
import parley.analysis.quiz.Question;
import parley.analysis.quiz.Sitting;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrapPane;

/** How it went: the score, every question with what was answered, and the evidence. */
final class ScorePart extends VBox {
    private final Sitting sitting;
    private final Proof proof;
    private final Button another;

    /** What can be done next. */
    record Ways(Runnable again, Runnable another, Runnable settings, Runnable save) {}

    /** @param look is told which question to look at again */
    ScorePart(Sitting sitting, Proof proof, Ways ways, IntConsumer look) {
        super(12);
        this.sitting = sitting;
        this.proof = proof;
        another = Nodes.button("Again with a new number", ways.another(), "quiz-next");
        another.setId("quiz-another");
        var again = Nodes.button("Again with the same number", ways.again());
        again.setId("quiz-again");
        var column = Nodes.styled(new VBox(12), "quiz-question");
        for (int i = 0; i < sitting.quiz().questions().size(); i++) {
            column.getChildren().add(line(i, look));
        }
        var scroll = Scrolling.column(column);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        heading(),
                        scroll,
                        new WrapPane(
                                10,
                                another,
                                again,
                                Nodes.button("Other settings", ways.settings()),
                                Nodes.button("Save for a class …", ways.save())));
    }

    void focus() {
        another.requestFocus();
    }

    private Node heading() {
        int all = sitting.quiz().questions().size();
        var score = Prose.of(sitting.score() + " of " + all + " right", "quiz-prompt");
        score.setId("quiz-score");
        return new VBox(
                2,
                score,
                Nodes.paragraph(
                        "Number " + sitting.quiz().wishes().seed()
                                + ": the same number makes the same quiz of the same data and filters.",
                        "quiet",
                        "small"));
    }

    private Node line(int at, IntConsumer look) {
        var question = sitting.quiz().questions().get(at);
        boolean right = sitting.isRight(at);
        var options = Phrases.options(proof.dataset(), question);
        var lines = new VBox(2, Prose.of((at + 1) + ". " + Phrases.prompt(question), "strong"));
        Phrases.quotation(question).ifPresent(words -> lines.getChildren().add(Prose.quotation(words)));
        lines.getChildren()
                .add(Prose.of(
                        (right ? "Right: " : "Not right: ") + options.get(sitting.given().get(at)),
                        right ? "right-words" : "wrong-words"));
        if (!right) {
            lines.getChildren().add(Prose.of("It is: " + options.get(question.right())));
        }
        lines.getChildren().add(links(at, question, look));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var sign = Nodes.styled(new FontIcon(right ? Feather.CHECK : Feather.X), right ? "right-sign" : "wrong-sign");
        return Nodes.styled(new HBox(10, sign, lines), "quiz-line");
    }

    private Node links(int at, Question question, IntConsumer look) {
        var again = Nodes.linkButton("The question with its evidence", () -> look.accept(at));
        again.setAccessibleText("Question " + (at + 1) + " with its evidence");
        var shown = question.evidence().stream().map(item -> proof.show(item, proof.named(item)));
        return new WrapPane(
                14, Stream.concat(Stream.of(again), shown).toList());
    }
}
