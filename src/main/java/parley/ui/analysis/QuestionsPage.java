package parley.ui.analysis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import parley.analysis.questions.Answer;
import parley.analysis.questions.Question;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrappingCell;

/** The questions at the left; at the right the answer to the one chosen, under the issue, filters and window of now. */
public final class QuestionsPage extends HBox {
    private static final double LIST = 196;
    private static final double HEIGHT = 520;

    private final ListView<Question> questions = new ListView<>();

    /**
     * The page about what a session shows now; the answers are worked out in the background.
     *
     * @param close closes what the page stands on, before somebody named on it is selected
     */
    public static LatePane of(Session session, Runnable close) {
        var reading = session.reading().get();
        return new LatePane(
                "Counting …",
                () -> answers(reading),
                answers -> new QuestionsPage(reading, answers, actor -> {
                    close.run();
                    session.select(new Selection.OfActor(actor));
                }));
    }

    private static Map<Question, Answer> answers(Reading reading) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        for (var question : Question.values()) {
            answers.put(
                    question,
                    question.answer(
                            reading.dataset(),
                            reading.projection(),
                            reading.state().issue()));
        }
        return answers;
    }

    private QuestionsPage(Reading reading, Map<Question, Answer> answers, AnswerView.Link link) {
        super(18);
        getStyleClass().add("questions");
        var sheet = Objects.requireNonNull(QuestionsPage.class.getResource("analysis.css"));
        getStylesheets().add(sheet.toExternalForm());
        var answer = new AnswerView(reading, link);
        var scroll = scrolling(answer);
        questions.getItems().setAll(Arrays.asList(Question.values()));
        questions.setCellFactory(_ -> new QuestionCell());
        questions.setAccessibleText("Questions");
        questions.setMinWidth(LIST);
        questions.setMaxWidth(LIST);
        questions.getSelectionModel().selectedItemProperty().subscribe(question -> {
            if (question != null) {
                answer.show(Objects.requireNonNull(answers.get(question)));
                scroll.setVvalue(0);
            }
        });
        questions.getSelectionModel().selectFirst();
        getChildren().setAll(questions, scroll);
    }

    /** As high for a short answer as for a long one, so that the list stays where it is. */
    private static ScrollPane scrolling(AnswerView answer) {
        var scroll = Scrolling.column(answer);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    @Override
    public void requestFocus() {
        questions.requestFocus();
    }

    private static final class QuestionCell extends WrappingCell<Question> {
        @Override
        protected Node render(Question question) {
            setAccessibleText(question.words());
            return Nodes.paragraph(question.words());
        }
    }
}
