package parley.ui.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a choice of a filter offers to who turns to it. */
@ExtendWith(ApplicationExtension.class)
class FacetRowWindowTest {
    private static final String ONLY = ".only-button";
    private final List<String> chosen = new ArrayList<>();

    private FacetRow row(String name) {
        var row = new FacetRow(name, name, new Region(), _ -> {}, () -> chosen.add(name));
        row.show(true, 3, 5, "statements");
        return row;
    }

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new VBox(20, row("north"), row("south")), 240, 120));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void nothingMoreIsOfferedBeforeSomebodyTurnsToIt(FxRobot robot) {
        robot.interact(() -> assertNull(row("east").lookup(ONLY)));
    }

    @Test
    void thePointerIsOfferedNothingElse(FxRobot robot) {
        robot.moveTo("#south");
        robot.clickOn("#south " + ONLY);
        assertEquals(List.of("south"), chosen);
    }

    @Test
    void theKeyboardIsOfferedIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#north .check-box").query().requestFocus());
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertTrue(robot.lookup("#north " + ONLY).query().isFocused());
        assertEquals(List.of("north"), chosen);
    }
}
