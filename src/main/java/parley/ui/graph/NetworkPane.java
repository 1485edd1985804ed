package parley.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parley.export.picture.NetworkDrawing;
import parley.model.Dataset;
import parley.picture.NetworkPicture;
import parley.picture.Pictures;
import parley.picture.Point;
import parley.placements.PlacementShelf;
import parley.session.Reading;
import parley.session.Session;
import parley.session.Spot;
import parley.ui.fx.Background;
import parley.ui.fx.MadeWhenShown;
import parley.ui.fx.Nodes;

/**
 * The network of the open dataset. Positions are computed in the background for its members and the size of the pane;
 * filters, time and relations never move anybody.
 */
public final class NetworkPane extends Pane {
    private static final double STEP = 1.25;
    private static final double EDGE = 12;
    private static final double COMPOSER_WIDTH = 320;
    private static final double LEAST_ROOM = 50;
    private static final double LOWEST_WITH_LEGEND = 380;

    private final Session session;
    private final PlacementShelf shelf;
    private final Background background = new Background();
    private final Pane content = new Pane();
    private final Viewport viewport = new Viewport();
    private final OverviewMap overview = new OverviewMap(viewport);
    private final Legend legend = new Legend();
    private final HoverCard hoverCard = new HoverCard();
    private final Label nothing = Nodes.paragraph("", "nothing-left");
    private final Label arranging = Nodes.label("Arranging the network …", "quiet", "arranging");
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private final MadeWhenShown composer;
    private final List<Runnable> awaitingPicture = new ArrayList<>();

    private @Nullable Drawn drawn;
    private @Nullable Dataset dataset;
    private @Nullable Arrangement arrangement;
    private @Nullable String pointedAt;
    private Map<String, Spot> lastMoved = Map.of();
    private double lastClusters;
    private double drawnWidth;
    private double drawnHeight;

    /** What stands on the pane. */
    private record Drawn(
            Draft draft, NetworkView view, @Nullable NetworkPicture picture) {
        Drawn with(NetworkPicture drawing) {
            return new Drawn(draft, view, drawing);
        }
    }

    /** @param shelf of arrangements of earlier starts */
    public NetworkPane(Session session, PlacementShelf shelf) {
        this.session = session;
        this.shelf = shelf;
        getStyleClass().add("network-pane");
        getStylesheets().add(NetworkPane.class.getResource("graph.css").toExternalForm());
        setAccessibleText("Network of actors and ties; arrow keys walk along ties");
        composer = new MadeWhenShown(() -> new ComposePane(session, composing));
        composer.visibleProperty().bind(composing);
        content.setMouseTransparent(true);
        getChildren().setAll(content, arranging, legend, overview, hoverCard, nothing, composer);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new Gestures(this, session).install();
        session.reading().subscribe(this::show);
    }

    /** What the network is made of, and buttons that zoom it, to be put wherever the window has room for them. */
    public HBox tools() {
        var compose = new ComposeButton(session);
        compose.selectedProperty().bindBidirectional(composing);
        var buttons = new HBox(
                2,
                compose,
                overviewButton(),
                Nodes.iconButton(Feather.ZOOM_OUT, "Zoom out (−)", () -> zoomBy(1 / STEP)),
                Nodes.iconButton(Feather.ZOOM_IN, "Zoom in (+)", () -> zoomBy(STEP)),
                Nodes.iconButton(Feather.MAXIMIZE, "Fit the network to the pane (0)", viewport::fit));
        buttons.getStyleClass().add("zoom-buttons");
        return buttons;
    }

    /** Stands only where a map would. */
    private Button overviewButton() {
        var button = Nodes.iconButton(Feather.MAP, "Show or hide the overview map (M)", this::turnOverview);
        button.setId("overview-button");
        overview.filledProperty().subscribe(filled -> Nodes.show(button, filled));
        return button;
    }

    /** Hides the overview map, or shows it again as soon as a part is looked at. */
    void turnOverview() {
        overview.wantedProperty().set(!overview.wantedProperty().get());
    }

    /** Runs something as soon as the picture of the network stands, and not one on the way to it; at once where it does. */
    public void whenDrawn(Runnable action) {
        if (isDrawn()) {
            action.run();
        } else {
            awaitingPicture.add(action);
        }
    }

    /** Gives up what is being arranged; the pane is not shown any more. */
    public void close() {
        background.close();
    }

    private void show(Reading reading) {
        if (reading.dataset() != dataset) {
            dataset = reading.dataset();
            arrangement = null;
            viewport.fit();
            compose(reading);
        } else if (isOutdated(reading)) {
            compose(reading);
        } else if (!reading.state().moved().equals(lastMoved) || reading.state().clusters() != lastClusters) {
            lastMoved = reading.state().moved();
            lastClusters = reading.state().clusters();
            requestPicture();
        }
        dress();
    }

    private boolean hasRoom() {
        return getWidth() >= LEAST_ROOM && getHeight() >= LEAST_ROOM;
    }

    private boolean isOutdated(Reading reading) {
        return drawn == null || !drawn.draft().fits(reading, getWidth(), getHeight(), legendHeight());
    }

    /** In a low pane the legend would take the network's room; the choices of what a tie is still show the lines. */
    private double legendHeight() {
        return legend.isVisible() ? legend.getHeight() : 0;
    }

    /** Builds what another network is drawn with, once there is room for it; its picture comes from the background. */
    private void compose(Reading reading) {
        if (!hasRoom()) {
            return;
        }
        lastMoved = reading.state().moved();
        lastClusters = reading.state().clusters();
        pointedAt = null;
        view().ifPresent(NetworkView::close);
        drawn = null;
        overview.show(null);
        content.setVisible(false); // until everything has a place
        arranging.setVisible(true);
        double width = getWidth();
        double height = getHeight();
        double legendHigh = legendHeight();
        if (Outlines.isCrowd(reading.network().members().size())) {
            background.ask(() -> Draft.of(reading, width, height, legendHigh), this::compose);
        } else {
            compose(Draft.of(reading, width, height, legendHigh));
        }
    }

    private void compose(Draft draft) {
        var view = NetworkView.of(draft, viewport, overview, this::runAwaiting);
        drawn = new Drawn(draft, view, null);
        content.getChildren().setAll(view.node());
        requestPicture();
    }

    private void requestPicture() {
        draw(session.reading().get().state().moved());
    }

    /** Draws anew in the background, with actors where they were put by hand. */
    private void draw(Map<String, Spot> moved) {
        if (drawn == null || !hasRoom()) {
            return;
        }
        var draft = drawn.draft();
        var known = arrangement;
        double clusters = session.reading().get().state().clusters();
        var sheet = draft.sheet(getWidth(), getHeight());
        var clear = draft.clear(getWidth(), getHeight(), legendHeight());
        background.askInSteps(
                (Background.Steps<Computed> steps) ->
                        Computed.of(draft, known, clusters, shelf, moved, sheet, clear, steps),
                this::show);
    }

    private void show(Computed computed) {
        if (drawn == null) {
            return;
        }
        arrangement = computed.arrangement();
        arranging.setVisible(false);
        var picture = computed.picture();
        drawn = drawn.with(picture);
        viewport.span(drawn.draft().sheet(getWidth(), getHeight()), getWidth(), getHeight());
        drawn.view().place(picture, session.reading().get());
        content.setVisible(true);
        dress();
        runAwaiting();
    }

    private boolean isDrawn() {
        return arrangement != null
                && arrangement.settled()
                && picture().isPresent()
                && view().filter(NetworkView::isSettled).isPresent();
    }

    private void runAwaiting() {
        if (isDrawn()) {
            var awaiting = List.copyOf(awaitingPicture);
            awaitingPicture.clear();
            awaiting.forEach(Runnable::run);
        }
    }

    private void dress() {
        var reading = session.reading().get();
        view().ifPresent(view -> view.dress(reading, Emphasis.of(reading, pointedAt)));
        legend.show(reading.network());
        nothing.setText(whyNothing(reading));
        nothing.setVisible(!nothing.getText().isEmpty());
    }

    private static String whyNothing(Reading reading) {
        return reading.projection().isDeserted() ? "Nothing passes the filters. Take one off, or reset them all." : "";
    }

    /** Shows the choices of what the network is made of, or hides them. */
    public void showChoices(boolean shown) {
        composing.set(shown);
    }

    /** Lets everyone of a camp stand alone. */
    void open(String camp) {
        session.compose(composition -> composition.withOpened(camp, true));
    }

    /** Previews an actor elsewhere, without changing the session. */
    void preview(String actor, Point centre) {
        if (view().filter(view -> view.drag(actor, centre)).isEmpty()) {
            var moved = new HashMap<>(session.reading().get().state().moved());
            moved.put(actor, viewport.spot(centre));
            draw(moved);
        }
    }

    /** Makes an actor stand out with its ties, as long as it is pointed at; null for none. */
    void pointAt(@Nullable String actor) {
        if (!Objects.equals(actor, pointedAt)) {
            pointedAt = actor;
            dress();
        }
    }

    /** The middle of a tie's line in pixels of the pane; empty before the first picture, or where there is no such tie. */
    public Optional<Point2D> middleOf(String tie) {
        return view().flatMap(view -> view.middleOf(tie));
    }

    Viewport viewport() {
        return viewport;
    }

    HoverCard hoverCard() {
        return hoverCard;
    }

    /** What is drawn, in pixels of its sheet before it is zoomed; empty before the first picture. */
    public Optional<NetworkPicture> picture() {
        return Optional.ofNullable(drawn).map(Drawn::picture);
    }

    /** What is drawn, for exports: as it is, or, where it is wider than so many pixels, made smaller; empty before it stands. */
    public Optional<NetworkDrawing> drawing(double widest) {
        return Optional.ofNullable(drawn)
                .flatMap(now -> Optional.ofNullable(now.picture())
                        .map(picture -> picture.width() <= widest
                                ? (_, _) -> picture
                                : (_, _) -> Pictures.reduced(now.draft().outline(), picture, widest)));
    }

    /** What draws the network. */
    Optional<NetworkView> view() {
        return Optional.ofNullable(drawn).map(Drawn::view);
    }

    void zoomBy(double factor) {
        viewport.zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    @Override
    protected void layoutChildren() {
        layoutOverlay();
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            var reading = session.reading().get();
            if (isOutdated(reading)) {
                compose(reading);
                dress();
            } else {
                requestPicture();
            }
        }
    }

    private void layoutOverlay() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        view().ifPresent(view -> view.node().resizeRelocate(0, 0, getWidth(), getHeight()));
        double wanted = composer.prefHeight(COMPOSER_WIDTH);
        composer.resizeRelocate(getWidth() - COMPOSER_WIDTH - EDGE, 4, COMPOSER_WIDTH, wanted);
        legend.setVisible(getHeight() >= LOWEST_WITH_LEGEND);
        legend.setPrefWrapLength(getWidth() - 4 * EDGE);
        double wide = legend.prefWidth(-1);
        double high = legend.prefHeight(wide);
        legend.resizeRelocate(EDGE, getHeight() - high - EDGE, wide, high);
        overview.stand(getWidth(), getHeight(), legendHeight() + EDGE, EDGE);
        arranging.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
        nothing.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
    }
}
