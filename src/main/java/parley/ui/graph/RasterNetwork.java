package parley.ui.graph;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.NetworkPicture;
import parley.picture.Point;
import parley.raster.Painter;
import parley.session.Reading;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;

/**
 * A crowd drawn into pixels. The background paints one image while the other stands; what stands moves along with the
 * viewport until the next is painted. Nothing is painted while nothing changes.
 */
final class RasterNetwork extends Region implements NetworkView {
    /** How far beside a mark's middle, in pixels of the pane, a pointer still means it. */
    private static final double REACH = 5;

    private static final double TIE_REACH = 4;
    private static final double NOTE_EDGE = 12;
    private static final double ROOM_FOR_NOTE = 700;
    private static final Duration REST = Duration.millis(150);
    private static final double MOST_IN_MOTION = 2e6;

    private final Draft draft;
    private final Viewport viewport;
    private final OverviewMap overview;
    private final Runnable settled;
    private final Atelier atelier;
    private final Background background = new Background();
    private final Map<String, Integer> indices;
    private final Subscription following;
    private final Swatches swatches = new Swatches(this::alter);
    private final ImageView image = new ImageView();
    private final SignLayer signs = new SignLayer(swatches);
    private final Affine shift = new Affine();
    private final Affine signShift = new Affine();
    /** Runs while something moves; when it has come to rest, a picture with all care is painted. */
    private final PauseTransition rest = new PauseTransition(REST);

    private final CrowdRing focusRing = new CrowdRing("focused");
    private final CrowdRing selectedRing = new CrowdRing("selected");
    private final Label note = Nodes.label("", "small", "quiet", "crowd-note");

    private final Canvases canvases = new Canvases();
    private @Nullable NetworkPicture picture;
    private @Nullable Reading reading;
    private Emphasis emphasis = Emphasis.NONE;
    private Atelier.@Nullable Dragged dragged;
    private @Nullable Shot shot;
    /** The shot whose names stand. */
    private @Nullable Shot lettered;

    /** What is being painted. */
    private Atelier.@Nullable Wish wished;

    private boolean outdated = true;

    RasterNetwork(Draft draft, Viewport viewport, OverviewMap overview, Runnable settled) {
        this.draft = draft;
        this.overview = overview;
        this.viewport = viewport;
        this.settled = settled;
        atelier = new Atelier(draft);
        indices = atelier.indices();
        getStyleClass().add("raster-network");
        setMouseTransparent(true);
        setManaged(false);
        image.getTransforms().setAll(shift);
        image.setManaged(false);
        signs.getTransforms().setAll(signShift);
        signs.setManaged(false);
        rest.setOnFinished(_ -> alter());
        note.setVisible(false);
        getChildren().setAll(swatches, image, signs, selectedRing, focusRing, note);
        following = viewport.onChange(this::move);
    }

    /** Something else is to be seen: in the next layout it is looked at once, however much changed. */
    private void alter() {
        outdated = true;
        requestLayout();
    }

    /** The same, and the next is likely to follow at once. */
    private void move() {
        rest.playFromStart();
        alter();
    }

    private boolean isMoving() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void place(NetworkPicture drawn, Reading looked) {
        picture = drawn;
        reading = looked;
        dragged = null;
        alter();
    }

    @Override
    public void dress(Reading looked, Emphasis standsOut) {
        reading = looked;
        emphasis = standsOut;
        alter();
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(note.prefWidth(-1), getWidth() - 2 * NOTE_EDGE);
        note.resizeRelocate(NOTE_EDGE, NOTE_EDGE, size, note.prefHeight(size));
        follow();
        if (outdated && (wished == null || isInTheWay(wished))) {
            paint();
        }
    }

    /** A picture with all care takes its time, and who has begun to move something does not wait for it. */
    private boolean isInTheWay(Atelier.Wish painting) {
        return !painting.inMotion() && isMoving();
    }

    /** Moves what stands to where the viewport has it now. */
    private void follow() {
        follow(shot, shift);
        follow(lettered, signShift);
        ring(focusRing, focusRing.actor());
        ring(selectedRing, selected());
    }

    private void follow(@Nullable Shot taken, Affine transform) {
        if (taken != null) {
            var now = viewport.lens();
            var then = taken.lens();
            double scale = now.scale() / then.scale();
            transform.setToTransform(scale, 0, now.dx() - scale * then.dx(), 0, scale, now.dy() - scale * then.dy());
        }
    }

    private Optional<String> selected() {
        return Optional.ofNullable(reading)
                .flatMap(looked -> looked.selectedActor()
                        .map(actor -> looked.network().memberOf(actor.id()).id())
                        .filter(id -> NetworkView.isDrawn(looked, id)));
    }

    private void ring(CrowdRing ring, Optional<String> actor) {
        var marked = actor.map(indices::get);
        if (marked.isEmpty() || picture == null) {
            ring.setVisible(false);
            return;
        }
        var mark = picture.marks().get(marked.get());
        var centre = dragged != null && dragged.mark() == marked.get() ? dragged.centre() : mark.centre();
        ring.around(viewport.toPane(centre), mark.radius() * viewport.lens().scale());
        ring.setVisible(true);
    }

    // --- painting --------------------------------------------------------------------------------------------------

    private void paint() {
        if (picture == null || reading == null || getWidth() < 1 || getHeight() < 1 || getScene() == null) {
            return;
        }
        outdated = false;
        double density = density(isMoving());
        var canvas = canvases.free((int) Math.ceil(getWidth() * density), (int) Math.ceil(getHeight() * density));
        var pane = new Box(0, 0, getWidth(), getHeight());
        var wish = new Atelier.Wish(
                picture, reading, emphasis, swatches.colours(), viewport.lens(), pane, density, dragged, isMoving());
        wished = wish;
        background.ask(() -> atelier.paint(wish, canvas), this::show);
    }

    /** Pixels of the image for one of the pane; where those of the screen are many, no more in motion than the pane has. */
    private double density(boolean inMotion) {
        var window = getScene().getWindow();
        double finest = window == null ? 1 : window.getOutputScaleX();
        return inMotion && getWidth() * getHeight() * finest * finest > MOST_IN_MOTION ? 1 : finest;
    }

    private void show(Shot taken) {
        wished = null;
        shot = taken;
        image.setImage(canvases.show());
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        if (!taken.inMotion()) {
            letter(taken);
        }
        if (taken.overview() != null) {
            overview.show(taken.overview().developed());
        }
        follow();
        requestLayout();
        if (isSettled()) {
            settled.run();
        }
    }

    /** Names take longer to write than all else to show, so those of a picture in motion are still the last ones. */
    private void letter(Shot taken) {
        lettered = taken;
        signs.setWidth(getWidth());
        signs.setHeight(getHeight());
        signs.draw(taken);
        tellOf(taken);
    }

    private void tellOf(Shot taken) {
        var painted = taken.painted();
        note.setVisible(painted.isHazy());
        var how = getWidth() < ROOM_FOR_NOTE ? "" : ", stronger in colour where more of them run";
        note.setText(Amounts.number(painted.inView()) + " ties" + how + "; zoom in for single ones");
    }

    // --- what lies where -------------------------------------------------------------------------------------------

    @Override
    public Optional<String> actorAt(double x, double y) {
        var looked = shot;
        if (looked == null) {
            return Optional.empty();
        }
        var words = lettered == null ? looked : lettered;
        double reach = REACH / viewport.lens().scale();
        var found = looked.whereabouts()
                .markAt(
                        viewport.toPicture(x, y),
                        reach,
                        i -> looked.facts().members().get(i).drawn());
        return id(found).or(() -> named(words, x, y));
    }

    private Optional<String> id(OptionalInt mark) {
        return mark.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.outline().nodes().get(mark.getAsInt()).id());
    }

    private Optional<String> named(Shot looked, double x, double y) {
        return looked.words().names().stream()
                .filter(name -> name.box().contains(new Point(x, y)))
                .findFirst()
                .flatMap(name -> id(OptionalInt.of(name.mark())));
    }

    @Override
    public Optional<String> tieAt(double x, double y) {
        var looked = shot;
        if (looked == null) {
            return Optional.empty();
        }
        double scale = viewport.lens().scale();
        var found = looked.whereabouts()
                .tieAt(
                        viewport.toPicture(x, y),
                        TIE_REACH / scale,
                        scale < Painter.NEAR,
                        looked.painted().lines(),
                        tie -> looked.facts().ties().get(tie).shown());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.outline().links().get(found.getAsInt()).id());
    }

    @Override
    public Optional<Point2D> middleOf(String tie) {
        return Optional.ofNullable(picture)
                .flatMap(drawn -> drawn.curves().stream()
                        .filter(curve -> curve.id().equals(tie))
                        .findFirst()
                        .map(curve -> viewport.toPane(curve.at(0.5))));
    }

    @Override
    public boolean drag(String actor, Point centre) {
        var mark = indices.get(actor);
        if (mark != null) {
            dragged = new Atelier.Dragged(mark, centre);
            move();
        }
        return true;
    }

    // --- focus -----------------------------------------------------------------------------------------------------

    @Override
    public void focus(String actor) {
        var looked = reading;
        var mark = indices.get(actor);
        if (looked == null || picture == null || mark == null) {
            return;
        }
        var member = looked.network().member(actor);
        focusRing.mean(actor, ActorWords.spoken(looked, member));
        reveal(picture.marks().get(mark).centre());
        follow();
        focusRing.requestFocus();
    }

    /** Brings a point into view that is out of it. */
    private void reveal(Point point) {
        var at = viewport.toPane(point);
        if (!new Box(0, 0, getWidth(), getHeight()).inset(20).contains(new Point(at.getX(), at.getY()))) {
            viewport.bring(point, getWidth() / 2, getHeight() / 2);
        }
    }

    @Override
    public Optional<String> focused() {
        return focusRing.isFocused() ? focusRing.actor() : Optional.empty();
    }

    @Override
    public boolean isSettled() {
        return shot != null && !shot.inMotion() && !outdated && wished == null;
    }

    @Override
    public void close() {
        following.unsubscribe();
        rest.stop();
        background.close();
    }
}
