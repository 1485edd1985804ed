package parley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import parley.Datasets;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Session;
import parley.session.Spot;
import parley.ui.theme.Fonts;
import parley.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class DetailPaneWindowTest {
    private static final double NARROWEST = 312;
    private static final String LONG_NAME = "Office of the High Commissioner for the Rights of Everybody";
    private static final String ARABIC = "لن أجلس معه ولا مع أي عضو آخر من زمرته قبل أن يتوقف القتل كله";

    private final List<String> browsed = new ArrayList<>();
    private Session session = new Session(Datasets.offer());

    @SuppressWarnings("NullAway.Init") // by start
    private DetailPane pane;

    @Start
    void start(Stage stage) {
        Fonts.load();
        session = new Session(Datasets.read(Datasets.offerJson()
                .replace("\"name\": \"Army\"", "\"name\": \"" + LONG_NAME + "\"")
                .replace("\"Not before\", \"language\": \"en\"", "\"" + ARABIC + "\", \"language\": \"ar\"")));
        pane = new DetailPane(session, browsed::add);
        var scene = new Scene(pane, NARROWEST, 600);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    static Stream<Selection> everything() {
        return Stream.of(
                Selection.NOTHING,
                new Selection.OfActor("minister"),
                new Selection.OfActor("army"),
                new Selection.OfStatement("offer"),
                new Selection.OfStatement("refusal"),
                new Selection.OfStatement("appeal"),
                new Selection.OfEvent("talks"),
                new Selection.OfTie("minister>army:cooperative"),
                new Selection.OfTie("rebel>president:conflictual"),
                new Selection.OfTie("minister>government:representation"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void showsAllTextWithinItsWidth(Selection selection, FxRobot robot) {
        select(selection, robot);
        assertEquals(List.of(), nodes(pane).filter(this::isCutOff).toList());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void namesEverythingThatTakesTheFocus(Selection selection, FxRobot robot) {
        select(selection, robot);
        var nameless = nodes(pane)
                .filter(node -> node instanceof Pressable || node instanceof Button)
                .filter(node -> node.getAccessibleText() == null
                        && !(node instanceof Labeled labeled
                                && !labeled.getText().isEmpty()))
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void leadsFromATieToTheSourceOfItsWords(FxRobot robot) {
        select(new Selection.OfTie("minister>army:cooperative"), robot);
        fire("Daily", robot);
        assertEquals(List.of("https://daily.example/offer"), browsed);
    }

    @Test
    void leadsFromATieToTheWholeStatement(FxRobot robot) {
        select(new Selection.OfTie("minister>army:cooperative"), robot);
        fire("Compare 2 wordings", robot);
        assertEquals(
                new Selection.OfStatement("offer"),
                session.reading().get().state().selection());
    }

    @Test
    void countsEvidenceThatIsFilteredOut(FxRobot robot) {
        select(new Selection.OfActor("rebel"), robot);
        robot.interact(() -> session.showWindow(new TimeWindow(LocalDate.of(2013, 2, 4), null)));
        assertTrue(texts().contains("1 more is filtered out"), texts().toString());
    }

    @Test
    void opensNothingForASourceWithoutAnAddress(FxRobot robot) {
        select(new Selection.OfStatement("protest"), robot);
        assertTrue(button("Open").isDisabled());
    }

    @Test
    void copiesACitation(FxRobot robot) {
        select(new Selection.OfStatement("appeal"), robot);
        fire("Copy citation", robot);
        robot.interact(() -> assertEquals(
                "“An offer,” Daily, 3 February 2013, https://daily.example/offer.",
                Clipboard.getSystemClipboard().getString()));
        assertNotNull(button("Copied"));
    }

    @Test
    void keepsWhatItShowsWhenSomethingElseChanges(FxRobot robot) {
        select(new Selection.OfActor("minister"), robot);
        var before = button("Only its neighbourhood");
        robot.interact(() -> session.move("minister", new Spot(0.5, 0.5)));
        assertSame(before, button("Only its neighbourhood"));
    }

    @Test
    void goesToTheTopForAnotherSelection(FxRobot robot) {
        select(new Selection.OfActor("minister"), robot);
        robot.interact(() -> pane.setVvalue(1));
        select(new Selection.OfActor("rebel"), robot);
        assertEquals(0, pane.getVvalue());
    }

    @Test
    void buildsNothingBehindAnotherTab(FxRobot robot) {
        robot.interact(() -> pane.setVisible(false));
        select(new Selection.OfActor("minister"), robot);
        assertFalse(texts().contains("Only its neighbourhood"));
    }

    private void select(Selection selection, FxRobot robot) {
        robot.interact(() -> {
            session.select(selection);
            pane.applyCss();
            pane.layout();
        });
    }

    private void fire(String text, FxRobot robot) {
        robot.interact(() -> button(text).fire());
    }

    private Button button(String text) {
        return nodes(pane)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " in " + texts()));
    }

    private List<String> texts() {
        return nodes(pane)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Whether text is narrower or lower than it needs to be, or sticks out of the pane. */
    private boolean isCutOff(Node node) {
        if (!(node instanceof Labeled text)
                || text.getText() == null
                || text.getText().isEmpty()) {
            return false;
        }
        double needed =
                text.isWrapText() ? text.prefHeight(text.getWidth()) : text.prefHeight(Region.USE_COMPUTED_SIZE);
        boolean tooNarrow = !text.isWrapText() && text.getWidth() < text.prefWidth(Region.USE_COMPUTED_SIZE) - 0.5;
        var right =
                pane.sceneToLocal(text.localToScene(text.getBoundsInLocal())).getMaxX();
        return tooNarrow || text.getHeight() < needed - 0.5 || right > NARROWEST;
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(DetailPaneWindowTest::nodes))
                : Stream.of(node);
    }
}
