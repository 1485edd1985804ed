package parley.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import parley.session.Selection;
import parley.session.Session;

/** The keys that work everywhere in the window. */
final class Shortcuts {
    private final Session session;
    private final List<? extends Parent> parts;
    private final BooleanSupplier closeSheet;
    private final Map<KeyCombination, Runnable> actions;

    /** @param parts the parts of the window that F6 moves between, in reading order */
    Shortcuts(
            Session session,
            Header header,
            CentrePane centre,
            List<? extends Parent> parts,
            Consumer<Page> open,
            BooleanSupplier closeSheet) {
        this.session = session;
        this.parts = List.copyOf(parts);
        this.closeSheet = closeSheet;
        actions = new LinkedHashMap<>(Map.of(
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
                session::forward,
                new KeyCodeCombination(KeyCode.ESCAPE),
                this::escape));
        for (var page : Page.values()) {
            page.key().ifPresent(key -> actions.put(key, () -> open.accept(page)));
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
        if (isEditing(scene) && isTextUndo(event)) {
            return;
        }
        actions.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().run();
                    event.consume();
                });
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
