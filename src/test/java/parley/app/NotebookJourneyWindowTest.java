package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.export.notebook.PaperFormat;
import parley.notebook.Claim;
import parley.notebook.Evidence;
import parley.notebook.NotebookFile;
import parley.notebook.NotebookResult;
import parley.notebook.Probe;
import parley.notebook.Role;
import parley.session.Selection;
import parley.ui.notebook.NotebookDialogs;
import parley.ui.shell.Page;

/** From a claim to an essay with citations; the system's dialogs are answered by the test. */
@ExtendWith(ApplicationExtension.class)
class NotebookJourneyWindowTest {
    @TempDir
    Path folder = Path.of("");

    private Explorer explorer;

    /** Answers that a file of the proposed name shall be written to the test's folder. */
    private final class Answers implements NotebookDialogs {
        @Override
        public Optional<Path> save(@Nullable Window owner, String name, String kind, String extension) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> open(@Nullable Window owner) {
            return Optional.empty();
        }
    }

    @Start
    void open(Stage stage) {
        explorer = Launches.withNotebooks(
                Settings.FIRST_START.withHintsDismissed(), folder.resolve("settings.json"), new Answers());
        Launches.start(explorer, stage);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> {
            if (robot.lookup(query).query() instanceof ButtonBase button) {
                button.fire();
            }
        });
    }

    private List<Claim> claims() {
        return explorer.desk().open().notebook().claims();
    }

    private void begin(FxRobot robot, String claim) throws TimeoutException {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.interact(
                () -> robot.lookup("#new-claim").queryAs(TextInputControl.class).setText(claim));
        robot.type(KeyCode.ENTER);
    }

    private void put(FxRobot robot, String statement, boolean against) {
        robot.interact(() -> explorer.session().select(new Selection.OfStatement(statement)));
        if (against) {
            robot.press(KeyCode.SHIFT);
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        robot.release(KeyCode.SHIFT);
    }

    private void write(FxRobot robot, String query, String text) {
        robot.interact(() -> {
            robot.lookup(query).query().requestFocus();
            robot.lookup(query).queryAs(TextInputControl.class).setText(text);
        });
        robot.interact(() -> robot.lookup("#new-claim").query().requestFocus());
    }

    @Test
    void aClaimIsWrittenBackedQuestionedAndExported(FxRobot robot) throws Exception {
        begin(robot, "Damascus offers what it cannot give");
        put(robot, "muallem-offer", false);
        put(robot, "idriss-preconditions", true);
        assertEquals(
                List.of("muallem-offer SUPPORT", "idriss-preconditions AGAINST"),
                claims().getFirst().evidence().stream()
                        .map(each -> each.statement() + " " + each.role())
                        .toList());
        robot.interact(() -> explorer.desk().pane().unfold("idriss-preconditions"));
        write(robot, "#answer-words", "“Before” orders the steps.");
        assertEquals("“Before” orders the steps.", idriss().answer(Probe.WORDS));
        fire(robot, "#notebook-undo");
        assertEquals("", idriss().answer(Probe.WORDS));
        assertEquals(
                "",
                robot.lookup("#answer-words").queryAs(TextInputControl.class).getText());
        fire(robot, "#notebook-redo");
        fire(robot, "#keep-view-claim-1");
        assertEquals(1, claims().getFirst().views().size());
        export(robot);
        var markdown = Files.readString(folder.resolve("notebook.md"));
        assertTrue(markdown.contains("## 1\\. Damascus offers what it cannot give"), markdown);
        assertTrue(markdown.contains("### Support (1)") && markdown.contains("### Against (1)"), markdown);
        assertTrue(markdown.contains("“Before” orders the steps."), markdown);
        assertTrue(markdown.contains("\\[1\\]") && markdown.contains("\n1. "), markdown);
        assertTrue(Files.size(folder.resolve("notebook-pictures").resolve("figure-1.png")) > 10_000);
    }

    private Evidence idriss() {
        return claims().getFirst().find("idriss-preconditions").orElseThrow();
    }

    private void export(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            var menu = robot.lookup("#notebook-file").queryAs(MenuButton.class);
            menu.getItems().getFirst().fire();
            @SuppressWarnings("unchecked")
            var format = (ComboBox<PaperFormat>) robot.lookup("#paper-format").queryAs(ComboBox.class);
            format.setValue(PaperFormat.MARKDOWN);
        });
        fire(robot, "#paper-save");
        until(() ->
                robot.lookup(".notebook-status").queryAs(Label.class).getText().startsWith("Written"));
    }

    @Test
    void whatIsWrittenIsThereAgainAfterTheWindowIsClosed(FxRobot robot) throws Exception {
        begin(robot, "A claim that stays");
        put(robot, "muallem-offer", false);
        robot.interact(
                () -> robot.lookup("#claim-1").query().getScene().getWindow().hide());
        var kept = folder.resolve("notebooks").resolve("moscow-offer-2013" + NotebookFile.ENDING);
        assertTrue(NotebookFile.read(kept) instanceof NotebookResult.Read, kept.toString());
        robot.interact(() -> {
            var again = Launches.withNotebooks(
                    Settings.FIRST_START.withHintsDismissed(), folder.resolve("settings.json"), new Answers());
            assertEquals(
                    "A claim that stays",
                    again.desk().open().notebook().claims().getFirst().words());
            again.desk().close();
        });
    }

    @Test
    void withoutAClaimTheReaderIsLedToOne(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
        put(robot, "muallem-offer", false);
        assertTrue(robot.lookup("#new-claim").query().isFocused());
        assertEquals(List.of(), claims());
    }

    @Test
    void clickingEvidenceSelectsItsStatementAndTheNotebookStays(FxRobot robot) throws Exception {
        begin(robot, "A claim");
        put(robot, "muallem-offer", false);
        robot.interact(() -> explorer.session().select(Selection.NOTHING));
        var card = robot.lookup("#evidence-muallem-offer").query();
        robot.interact(() -> ((ButtonBase) card.lookup(".link-button")).fire());
        assertEquals(
                new Selection.OfStatement("muallem-offer"),
                explorer.session().reading().get().state().selection());
        assertTrue(card.getStyleClass().contains("selected"));
        assertTrue(robot.lookup("#notebook").query().isVisible());
    }

    @Test
    void everyControlOfTheNotebookHasAName(FxRobot robot) throws Exception {
        begin(robot, "A claim");
        put(robot, "muallem-offer", false);
        robot.interact(() -> {
            explorer.window().show(Page.NOTEBOOK);
            explorer.desk().pane().unfold("muallem-offer");
        });
        var nameless = robot.from(robot.lookup("#notebook"))
                .lookup((Node node) -> node.isFocusTraversable() && isNameless(node))
                .queryAll();
        assertEquals(0, nameless.size(), nameless::toString);
        assertFalse(claims().getFirst().evidence(Role.SUPPORT).isEmpty());
    }

    private static boolean isNameless(Node node) {
        var text = node instanceof ButtonBase button ? button.getText() : "";
        var spoken = node.getAccessibleText();
        return node.isVisible()
                && (text == null || text.isBlank())
                && (spoken == null || spoken.isBlank())
                && !(node instanceof ScrollPane);
    }
}
