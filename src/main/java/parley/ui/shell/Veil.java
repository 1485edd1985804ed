package parley.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parley.ui.fx.Nodes;

/** What lies above the window while a sheet is open, one at a time: the window beneath takes no input until it is closed. */
final class Veil {
    private final StackPane window;
    private final Region beneath;
    private @Nullable Lifted lifted;

    /** A sheet that is open, with what lies around it and what happens when it is closed. */
    private record Lifted(Sheet sheet, StackPane around, Runnable whenClosed) {}

    Veil(StackPane window, Region beneath) {
        this.window = window;
        this.beneath = beneath;
    }

    boolean isOpen() {
        return lifted != null;
    }

    /** Opens a sheet in the place of the one before; once it is closed, the focus goes back to where it was. */
    void open(Sheet sheet, Runnable whenClosed) {
        close();
        var focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
        var around = Nodes.styled(new StackPane(sheet), "veil");
        lifted = new Lifted(sheet, around, () -> {
            whenClosed.run();
            if (focused != null) {
                focused.requestFocus();
            }
        });
        beneath.setDisable(true);
        window.getChildren().add(around);
        sheet.requestFocus();
    }

    /** Closes the sheet, if one is open, and says whether one was. */
    boolean close() {
        if (lifted == null) {
            return false;
        }
        var closed = lifted;
        lifted = null;
        window.getChildren().remove(closed.around());
        beneath.setDisable(false);
        closed.whenClosed().run();
        return true;
    }

    /** Runs something once everything on the open sheet is there; at once where there is none. */
    void whenFilled(Runnable action) {
        if (lifted == null) {
            action.run();
        } else {
            lifted.sheet().whenFilled(action);
        }
    }
}
