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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parley.analysis.questions.Answer;
import parley.analysis.questions.Question;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrappingCell;

/** The questions at the left, and at the right the answer to the one chosen, under the issue, filters and window of now. */
public final class QuestionsPage extends HBox {
    private static final double LIST = 196;
    private static final double HEIGHT = 520;
    private static final String COUNTING = "Counting …";

    private final Reading reading;
    private final AnswerView.Link link;
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final ListView<Question> questions = new ListView<>();
    private final StackPane answered = new StackPane();

    /**
     * The page about what a session shows now; each answer is worked out in the background when it is asked for first.
     *
     * @param close closes what the page stands on, before somebody named on it is selected
     */
    public static LatePane of(Session session, Runnable close) {
        var reading = session.reading().get();
        return new LatePane(
                COUNTING,
                () -> answer(reading, Question.SPEAKS_TO_MOST),
                first -> new QuestionsPage(reading, first, actor -> {
                    close.run();
                    session.select(new Selection.OfActor(actor));
                }));
    }

    private static Answer answer(Reading reading, Question question) {
        return question.answer(
                reading.dataset(), reading.projection(), reading.state().issue());
    }

    private QuestionsPage(Reading reading, Answer first, AnswerView.Link link) {
        super(18);
        this.reading = reading;
        this.link = link;
        answers.put(first.question(), first);
        getStyleClass().add("questions");
        var sheet = Objects.requireNonNull(QuestionsPage.class.getResource("analysis.css"));
        getStylesheets().add(sheet.toExternalForm());
        var scroll = scrolling(answered);
        questions.getItems().setAll(Arrays.asList(Question.values()));
        questions.setCellFactory(_ -> new QuestionCell());
        questions.setAccessibleText("Questions");
        questions.setMinWidth(LIST);
        questions.setMaxWidth(LIST);
        questions.getSelectionModel().selectedItemProperty().subscribe(question -> {
            if (question != null) {
                answered.getChildren().setAll(answerTo(question));
                scroll.setVvalue(0);
            }
        });
        questions.getSelectionModel().select(first.question());
        getChildren().setAll(questions, scroll);
    }

    /** Whatever was being counted is given up as it leaves the window. */
    private Node answerTo(Question question) {
        var known = answers.get(question);
        return known != null
                ? view(known)
                : new LatePane(COUNTING, () -> answer(reading, question), answer -> {
                    answers.put(question, answer);
                    return view(answer);
                });
    }

    private Node view(Answer answer) {
        return new AnswerView(reading, answer, link);
    }

    /** As high for a short answer as for a long one, so that the list stays where it is. */
    private static ScrollPane scrolling(Region answer) {
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
