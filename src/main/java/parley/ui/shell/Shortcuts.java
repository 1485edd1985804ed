package parley.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import parley.notebook.Role;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The keys that work everywhere in the window. */
final class Shortcuts {
    private final Session session;
    private final List<? extends Parent> parts;
    private final BooleanSupplier closeSheet;
    private final BooleanSupplier hasSheet;
    private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();

    /** These change what a sheet would hide. */
    private final Map<KeyCombination, Runnable> inWindow;

    /**
     * @param parts the parts of the window that F6 moves between, in reading order
     * @param put puts the selected statement into the notebook
     * @param hasSheet whether a sheet stands above the window
     * @param closeSheet closes it, and says whether there was one
     */
    Shortcuts(
            Session session,
            Header header,
            CentrePane centre,
            List<? extends Parent> parts,
            Consumer<Page> open,
            Consumer<Role> put,
            BooleanSupplier hasSheet,
            BooleanSupplier closeSheet) {
        this.session = session;
        this.hasSheet = hasSheet;
        this.parts = List.copyOf(parts);
        this.closeSheet = closeSheet;
        inWindow = new LinkedHashMap<>(Map.of(
                KeyCombination.valueOf("Shortcut+F"),
                header::focusSearch,
                KeyCombination.valueOf("Shortcut+T"),
                centre::turnOver,
                KeyCombination.valueOf("Shortcut+R"),
                session::reset,
                KeyCombination.valueOf("Shortcut+Z"),
                session::back,
                KeyCombination.valueOf("Shortcut+Shift+Z"),
                session::forward,
                KeyCombination.valueOf("Alt+Left"),
                session::back,
                KeyCombination.valueOf("Alt+Right"),
                session::forward));
        inWindow.put(KeyCombination.valueOf("Shortcut+B"), () -> put.accept(Role.SUPPORT));
        inWindow.put(KeyCombination.valueOf("Shortcut+Shift+B"), () -> put.accept(Role.AGAINST));
        anywhere.put(new KeyCodeCombination(KeyCode.ESCAPE), this::escape);
        for (var page : Page.values()) {
            page.key().ifPresent(key -> anywhere.put(key, () -> open.accept(page)));
        }
    }

    void installIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(scene, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!isEditing(scene) && followsThread(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private void handle(Scene scene, KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            moveFocus(scene, event.isShiftDown() ? -1 : 1);
            event.consume();
            return;
        }
        if (isTextUndo(event) && (isEditing(scene) || undoesItself(scene.getFocusOwner()))) {
            return;
        }
        matching(anywhere, event)
                .or(() -> hasSheet.getAsBoolean() ? Optional.empty() : matching(inWindow, event))
                .ifPresent(action -> {
                    action.run();
                    event.consume();
                });
    }

    private static Optional<Runnable> matching(Map<KeyCombination, Runnable> actions, KeyEvent event) {
        return actions.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * [ goes to what the selected statement answers, ] to its first answer and on to the next, unless the part of the
     * window that has the focus has done so already; signs, since they stand on other keys on other keyboards.
     */
    private boolean followsThread(String sign) {
        return switch (sign) {
            case "[" -> {
                session.selectAnswered();
                yield true;
            }
            case "]" -> {
                session.selectNextInThread();
                yield true;
            }
            default -> false;
        };
    }

    private static boolean isEditing(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    /** Whether a part of the window that undoes its own edits has the focus. */
    private static boolean undoesItself(@Nullable Node focused) {
        return focused != null
                && (focused.getStyleClass().contains(Nodes.UNDOES_ITSELF) || undoesItself(focused.getParent()));
    }

    private static boolean isTextUndo(KeyEvent event) {
        return event.isShortcutDown() && event.getCode() == KeyCode.Z;
    }

    private void escape() {
        if (!closeSheet.getAsBoolean()) {
            session.select(Selection.NOTHING);
        }
    }

    private void moveFocus(Scene scene, int step) {
        int here = indexOf(scene.getFocusOwner());
        int next = here < 0 ? 0 : Math.floorMod(here + step, parts.size());
        firstIn(parts.get(next)).requestFocus();
    }

    private int indexOf(Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            if (parts.contains(node)) {
                return parts.indexOf(node);
            }
        }
        return -1;
    }

    /** The first node in a part that takes the focus; the part itself where there is none. */
    private static Node firstIn(Parent part) {
        return part.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(child -> child.isFocusTraversable() && !child.isDisabled()
                        ? child
                        : child instanceof Parent parent ? firstIn(parent) : null)
                .filter(found -> found != null && found.isFocusTraversable())
                .findFirst()
                .orElse(part);
    }
}
