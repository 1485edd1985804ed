package parley.ui.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.analysis.quiz.QuestionBank;
import parley.analysis.quiz.Quiz;
import parley.analysis.quiz.Sitting;
import parley.export.quiz.QuizSheet;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.quiz.Desk.Work;
import parley.ui.words.Amounts;

/** A quiz about what the window shows: its settings, its questions one by one, and the score. */
public final class QuizPage extends VBox {
    private static final double WIDTH = 712;
    private static final double HEIGHT = 640;

    private final Desk desk;
    private final Banks banks;
    private final Proof proof;
    private final HandoutDialog dialog;
    private final Function<Reading, List<String>> filters;
    private final StackPane below = new StackPane();
    private final Label status = Nodes.paragraph("", "strong", "small");
    private Runnable focus = () -> {};

    /**
     * The page about what the session shows now; what can be asked is worked out in the background.
     *
     * @param desk where a quiz that was begun lies
     * @param filters what a reading is narrowed to, in words
     * @param close closes what the page stands on; called before a link selects something
     */
    public static LatePane of(
            Session session, Desk desk, HandoutDialog dialog, Function<Reading, List<String>> filters, Runnable close) {
        var reading = session.reading().get();
        var pane = new LatePane(
                "Looking for questions …",
                () -> isTooMuch(reading) ? Optional.<Banks>empty() : Optional.of(Banks.of(reading)),
                banks -> banks.<Node>map(found -> new QuizPage(
                                desk, found, new Proof(session, reading.dataset(), close), dialog, filters))
                        .orElseGet(() -> Prose.of(tooMuch(reading))));
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMinHeight(0);
        return pane;
    }

    private static boolean isTooMuch(Reading reading) {
        return reading.projection().statements().size() > QuestionBank.MOST;
    }

    private static String tooMuch(Reading reading) {
        return "A quiz is made of " + Amounts.number(QuestionBank.MOST)
                + " statements at the most, and the window shows "
                + Amounts.number(reading.projection().statements().size())
                + ". Drag over some days on the time axis, or take camps out by the filters, and come back: the quiz is"
                + " about what is left.";
    }

    private QuizPage(
            Desk desk, Banks banks, Proof proof, HandoutDialog dialog, Function<Reading, List<String>> filters) {
        super(8);
        this.desk = desk;
        this.banks = banks;
        this.proof = proof;
        this.dialog = dialog;
        this.filters = filters;
        getStyleClass().add("quiz");
        getStylesheets()
                .add(Objects.requireNonNull(QuizPage.class.getResource("quiz.css"))
                        .toExternalForm());
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        status.setId("quiz-status");
        Nodes.show(status, false);
        getChildren().setAll(below, status);
        EventHandler<KeyEvent> figures = this::pressed;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, figures);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, figures);
            }
        });
        open();
    }

    /** Goes on with what lies on the desk. */
    private void open() {
        var lying = desk.work(proof.dataset());
        if (lying.isPresent()) {
            show(lying.get());
        } else if (desk.beginsAtOnce() && !quiz().questions().isEmpty()) {
            begin();
        } else {
            settings();
        }
    }

    @Override
    public void requestFocus() {
        focus.run();
    }

    private Quiz quiz() {
        return banks.bank(desk.isOnIssueOnly()).quiz(desk.wishes());
    }

    private void settings() {
        var part = new SettingsPart(desk, banks, this::begin, () -> save(quiz()));
        desk.work(proof.dataset()).ifPresent(lying -> part.offer(lying, () -> show(lying)));
        put(part, part::focus);
    }

    private void begin() {
        begin(quiz());
    }

    private void begin(Quiz quiz) {
        show(new Work(proof.dataset(), Sitting.begin(quiz), 0));
    }

    private void show(Work work) {
        desk.put(work);
        var sitting = work.sitting();
        if (work.at() == sitting.quiz().questions().size()) {
            showScore(work);
        } else {
            var part =
                    new QuestionPart(work, proof, option -> answer(work, option), at -> look(work, at), this::settings);
            put(part, part::focus);
        }
    }

    private void showScore(Work work) {
        var quiz = work.sitting().quiz();
        var ways = new ScorePart.Ways(() -> begin(quiz), this::another, this::settings, () -> save(quiz));
        var part = new ScorePart(work.sitting(), proof, ways, at -> look(work, at));
        put(part, part::focus);
    }

    private void another() {
        desk.setWishes(desk.wishes().withSeed(desk.another()));
        begin();
    }

    private void put(Node part, Runnable focusIt) {
        Nodes.show(status, false);
        below.getChildren().setAll(part);
        focus = focusIt;
        Background.enqueue(focusIt);
    }

    private void answer(Work work, int option) {
        if (!work.sitting().isAnswered(work.at())) {
            show(new Work(work.dataset(), work.sitting().answer(option), work.at()));
        }
    }

    /** Looks at a question, as far as they are answered. */
    private void look(Work work, int at) {
        var sitting = work.sitting();
        show(new Work(work.dataset(), sitting, Math.clamp(at, 0, sitting.given().size())));
    }

    /** The figures answer, wherever the focus is, except where a number is typed. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || !event.getCode().isDigitKey()) {
            return;
        }
        int option = event.getCode().getName().charAt(event.getCode().getName().length() - 1) - '1';
        if (option >= 0 && below.getChildren().getFirst() instanceof QuestionPart part) {
            part.choose(option);
            event.consume();
        }
    }

    private void save(Quiz quiz) {
        var owner = getScene() == null ? null : getScene().getWindow();
        var text = QuizSheet.markdown(proof.dataset(), quiz, filters.apply(banks.reading()));
        var name = Handout.name(proof.dataset().about().id(), quiz.wishes().seed());
        dialog.ask(owner, name)
                .ifPresent(chosen -> Background.perform(() -> Handout.write(chosen, text), sentence -> {
                    status.setText(sentence);
                    Nodes.show(status, true);
                }));
    }
}
