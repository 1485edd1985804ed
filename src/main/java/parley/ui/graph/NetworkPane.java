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
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Network;
import parley.network.Networks;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Point;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Session;
import parley.session.Spot;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;

/**
 * The network of the open dataset. Positions are computed in the background for its members and the size of the pane;
 * filters, time and relations never move anybody.
 */
public final class NetworkPane extends Pane {
    private static final double SIDE = 18;
    private static final double TOP = 14;
    private static final double STEP = 1.25;
    private static final double EDGE = 12;
    private static final double COMPOSER_WIDTH = 320;
    private static final double LEAST_ROOM = 50;
    private static final double LOWEST_WITH_LEGEND = 380;
    /** More are not drawn: the scene graph would no longer keep up. */
    private static final int MOST_MEMBERS = 150;

    private final Session session;
    private final Background background = new Background();
    private final Group content = new Group();
    private final RegionLayer regions = new RegionLayer();
    private final LabelLayer labels = new LabelLayer();
    private final Viewport viewport = new Viewport(content);
    private final Legend legend = new Legend();
    private final HoverCard hoverCard = new HoverCard();
    private final Label nothing = Nodes.paragraph("", "nothing-left");
    private final Label arranging = Nodes.label("Arranging the network …", "quiet", "arranging");
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private final ComposePane composer;
    private final List<Runnable> awaitingPicture = new ArrayList<>();

    private @Nullable Drawn drawn;
    private @Nullable Dataset dataset;
    private @Nullable Arrangement arrangement;
    private @Nullable String pointedAt;
    private Map<String, Spot> lastMoved = Map.of();
    private double lastClusters;
    private double drawnWidth;
    private double drawnHeight;

    /**
     * What stands on the pane.
     *
     * @param stage what is arranged: the members with the ties of an opening network, so that other relations move nobody
     */
    private record Drawn(
            Network of,
            double scale,
            SmartNetwork network,
            Outline outline,
            Outline stage,
            @Nullable NetworkPicture picture) {
        Drawn with(NetworkPicture drawing) {
            return new Drawn(of, scale, network, outline, stage, drawing);
        }
    }

    public NetworkPane(Session session) {
        this.session = session;
        getStyleClass().add("network-pane");
        getStylesheets().add(NetworkPane.class.getResource("graph.css").toExternalForm());
        setAccessibleText("Network of actors and ties; arrow keys walk along ties");
        composer = new ComposePane(session, composing);
        getChildren().setAll(content, arranging, legend, hoverCard, nothing, composer);
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
                Nodes.iconButton(Feather.ZOOM_OUT, "Zoom out (−)", () -> zoomBy(1 / STEP)),
                Nodes.iconButton(Feather.ZOOM_IN, "Zoom in (+)", () -> zoomBy(STEP)),
                Nodes.iconButton(Feather.MAXIMIZE, "Fit the network to the pane (0)", viewport::fit));
        buttons.getStyleClass().add("zoom-buttons");
        return buttons;
    }

    /** Runs something as soon as a picture of the network stands; at once where one does, or where none is to be drawn. */
    public void whenDrawn(Runnable action) {
        if (picture().isPresent() || !isDrawable(session.reading().get())) {
            action.run();
        } else {
            awaitingPicture.add(action);
        }
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
        return drawn == null
                ? isDrawable(reading)
                : drawn.of() != reading.network() || drawn.scale() != scale(reading.network());
    }

    private double scale(Network network) {
        double height = Math.max(1, getHeight() - 2 * TOP - legendHeight());
        return Outlines.scale(network.members().size(), getWidth(), height);
    }

    /** In a low pane the legend would take the network's room; the choices of what a tie is still show the lines. */
    private double legendHeight() {
        return legend.isVisible() ? legend.getHeight() : 0;
    }

    private static boolean isDrawable(Reading reading) {
        return reading.network().members().size() <= MOST_MEMBERS;
    }

    /** Builds what another network is drawn with, once there is room for it; its picture comes from the background. */
    private void compose(Reading reading) {
        if (!hasRoom()) {
            return;
        }
        lastMoved = reading.state().moved();
        lastClusters = reading.state().clusters();
        pointedAt = null;
        regions.clear();
        labels.clear();
        if (!isDrawable(reading)) {
            drawn = null;
            content.getChildren().clear();
            arranging.setVisible(false);
            runAwaiting();
            return;
        }
        var network = reading.network();
        double scale = scale(network);
        var outline = outline(reading.dataset(), network, scale);
        var stage = stage(reading, outline, scale);
        drawn = new Drawn(network, scale, new SmartNetwork(network, outline), outline, stage, null);
        content.getChildren().setAll(regions, drawn.network().node(), labels);
        arranging.setVisible(true);
        requestPicture();
    }

    private static Outline stage(Reading reading, Outline outline, double scale) {
        var composition = reading.state().composition();
        var opening = composition.withRelations(Composition.WHOLE.relations());
        return opening.equals(composition)
                ? outline
                : outline(reading.dataset(), Networks.of(reading.dataset(), opening), scale);
    }

    private static Outline outline(Dataset dataset, Network network, double scale) {
        return Outlines.of(dataset, network, LabelLayer::nameWidth, LabelLayer::captionWidth, LabelLayer.HEIGHT, scale);
    }

    private void requestPicture() {
        draw(session.reading().get().state().moved());
    }

    /** Draws anew in the background, with actors where they were put by hand. */
    private void draw(Map<String, Spot> moved) {
        double width = getWidth();
        double height = getHeight();
        if (drawn == null || !hasRoom()) {
            return;
        }
        var outline = drawn.outline();
        var stage = drawn.stage();
        var known = arrangement;
        double clusters = session.reading().get().state().clusters();
        var clear = clear(legendHeight());
        background.askInSteps(
                (Background.Steps<Computed> steps) ->
                        Computed.of(outline, stage, known, clusters, moved, width, height, clear, steps),
                this::show);
    }

    /** What the legend, of a height in pixels, and the edges leave of the pane. */
    static Margins clear(double legendHeight) {
        return new Margins(TOP, SIDE, legendHeight + 2 * EDGE, SIDE);
    }

    private void show(Computed computed) {
        if (drawn == null) {
            return;
        }
        arrangement = computed.arrangement();
        arranging.setVisible(false);
        drawn = drawn.with(computed.picture());
        drawn.network().place(computed.picture());
        regions.place(
                computed.picture(), Outlines.campNumbers(session.reading().get().dataset()));
        labels.place(computed.picture());
        dress();
        runAwaiting();
    }

    private void runAwaiting() {
        var awaiting = List.copyOf(awaitingPicture);
        awaitingPicture.clear();
        awaiting.forEach(Runnable::run);
    }

    private void dress() {
        var reading = session.reading().get();
        var emphasis = Emphasis.of(reading, pointedAt);
        if (drawn != null) {
            drawn.network().dress(reading, emphasis);
        }
        labels.dress(reading, emphasis);
        regions.dress(reading);
        legend.show(reading.network());
        nothing.setText(whyNothing(reading));
        nothing.setVisible(!nothing.getText().isEmpty());
    }

    private static String whyNothing(Reading reading) {
        if (!isDrawable(reading)) {
            return reading.network().members().size() + " actors are too many to draw at once. Fold those with few"
                    + " statements (Network, above), or see them in the table.";
        }
        return reading.projection().presence().values().stream().allMatch(Presence.OUTSIDE::equals)
                ? "Nothing passes the filters. Take one off, or reset them all."
                : "";
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
        var moved = new HashMap<>(session.reading().get().state().moved());
        moved.put(actor, spot(centre));
        draw(moved);
    }

    /** Where a point of the picture is in fractions of the pane, kept inside it. */
    Spot spot(Point centre) {
        return new Spot(
                Math.clamp(centre.x() / getWidth(), 0.02, 0.98), Math.clamp(centre.y() / getHeight(), 0.02, 0.98));
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
        return picture()
                .flatMap(drawnNow -> drawnNow.curves().stream()
                        .filter(curve -> curve.id().equals(tie))
                        .findFirst()
                        .map(curve -> viewport.toPane(curve.at(0.5))));
    }

    Viewport viewport() {
        return viewport;
    }

    HoverCard hoverCard() {
        return hoverCard;
    }

    /** What is drawn, in pixels of the pane before it is zoomed; empty before the first picture. */
    public Optional<NetworkPicture> picture() {
        return Optional.ofNullable(drawn).map(Drawn::picture);
    }

    /** The nodes of the actors, by id, for focus; empty before the first picture. */
    Map<String, ActorNode> actorNodes() {
        return drawn == null ? Map.of() : drawn.network().actors();
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
        double wanted = composer.prefHeight(COMPOSER_WIDTH);
        composer.resizeRelocate(getWidth() - COMPOSER_WIDTH - EDGE, 4, COMPOSER_WIDTH, wanted);
        legend.setVisible(getHeight() >= LOWEST_WITH_LEGEND);
        legend.setPrefWrapLength(getWidth() - 4 * EDGE);
        double wide = legend.prefWidth(-1);
        double high = legend.prefHeight(wide);
        legend.resizeRelocate(EDGE, getHeight() - high - EDGE, wide, high);
        arranging.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
        nothing.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
    }
}
