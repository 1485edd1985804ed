package parley.ui.tours;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.session.Session;
import parley.tours.TourDraft;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.fx.Once;

/**
 * The strip above the network that leads through a tour, or makes one. It is as high for every step, so that going from
 * step to step moves nothing.
 */
public final class TourStrip extends VBox {
    private static final double PART_OF_WINDOW = 0.175;
    private static final double LOWEST = 124;
    private static final double HIGHEST = 164;
    private static final double MAKING_HEIGHT = 190;
    private static final double FOLDED_HEIGHT = 40;

    private final TourWalk walk;
    private final Once<PlayingPane> playing;
    private final Once<MakingPane> making;

    /** @param makes what can be done with a tour that is being made */
    public TourStrip(Session session, TourWalk walk, MakingServices makes) {
        this.walk = walk;
        playing = new Once<>(() -> filling(new PlayingPane(session, walk)));
        making = new Once<>(() -> filling(new MakingPane(session, walk, makes)));
        setId("tour-strip");
        getStyleClass().addAll("tour-strip");
        getStylesheets()
                .add(Objects.requireNonNull(TourStrip.class.getResource("tours.css"))
                        .toExternalForm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::stepOn);
            }
        });
        sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> requestLayout());
        walk.walk().subscribe((before, now) -> show(before, now));
        Nodes.show(this, false);
    }

    private static <T extends Region> T filling(T pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private void show(Optional<Walk> before, Optional<Walk> now) {
        Nodes.show(this, now.isPresent());
        now.ifPresent(open -> {
            boolean made = open.making().isPresent();
            Region pane = made ? making.get() : playing.get();
            if (!getChildren().contains(pane)) {
                getChildren().setAll(pane);
            }
            Nodes.mark(this, Nodes.UNDOES_ITSELF, made);
            if (made) {
                making.get().show(open);
            } else {
                playing.get().show(open);
            }
            if (made && before.flatMap(Walk::making).isEmpty()) {
                Background.enqueue(making.get()::focusTitle);
            } else if (before.isEmpty()) {
                Background.enqueue(playing.get()::focusText);
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        if (making.isMade() && getChildren().contains(making.get())) {
            return MAKING_HEIGHT;
        }
        double window = getScene() == null ? 0 : getScene().getHeight();
        return playing.isMade() && playing.get().isFolded()
                ? FOLDED_HEIGHT
                : Math.clamp(window * PART_OF_WINDOW, LOWEST, HIGHEST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Alt+Shift and an arrow go a step, from wherever the focus is; Page Down and Page Up where nobody else wants them. */
    private void stepOn(KeyEvent event) {
        if (walk.walk().get().isEmpty() || isDisabled() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean keys = event.isAltDown() && event.isShiftDown() && !event.isShortcutDown();
        boolean pages = playing.isMade() && playing.get().isFocusWithin();
        if ((keys && event.getCode() == KeyCode.RIGHT) || (pages && event.getCode() == KeyCode.PAGE_DOWN)) {
            walk.next();
            event.consume();
        } else if ((keys && event.getCode() == KeyCode.LEFT) || (pages && event.getCode() == KeyCode.PAGE_UP)) {
            walk.previous();
            event.consume();
        }
    }

    /** Whatever has the focus in it, the edits of the tour are what is undone. */
    private void undoOrRedo(KeyEvent event) {
        walk.draft().filter(_ -> event.isShortcutDown()).ifPresent(draft -> {
            if (event.getCode() == KeyCode.Z) {
                undoOrRedo(draft, event.isShiftDown());
                event.consume();
            }
        });
    }

    private static void undoOrRedo(TourDraft draft, boolean forward) {
        if (forward) {
            draft.redo();
        } else {
            draft.undo();
        }
    }
}
