package parley.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parley.model.Dataset;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Session;
import parley.session.Spot;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;

/**
 * The network of the open dataset. Positions are computed in the background for the whole dataset and the size of the
 * pane; filters and time never move anybody.
 */
public final class NetworkPane extends Pane {
    private static final double SIDE = 18;
    private static final double TOP = 14;
    private static final double STEP = 1.25;
    private static final double EDGE = 12;

    private final Session session;
    private final Background background = new Background();
    private final Group content = new Group();
    private final RegionLayer regions = new RegionLayer();
    private final LabelLayer labels = new LabelLayer();
    private final Viewport viewport = new Viewport(content);
    private final Legend legend = new Legend();
    private final HoverCard hoverCard = new HoverCard();
    private final Label nothing =
            Nodes.paragraph("Nothing passes the filters. Take one off, or reset them all.", "nothing-left");
    private final Label arranging = Nodes.label("Arranging the network …", "quiet", "arranging");
    private final List<Runnable> awaitingPicture = new ArrayList<>();

    private @Nullable Drawn drawn;
    private @Nullable Dataset dataset;
    private @Nullable Arrangement arrangement;
    private @Nullable String pointedAt;
    private Map<String, Spot> lastMoved = Map.of();
    private double drawnWidth;
    private double drawnHeight;

    /** What stands on the pane. */
    private record Drawn(
            SmartNetwork network, Outline outline, @Nullable NetworkPicture picture) {}

    public NetworkPane(Session session) {
        this.session = session;
        getStyleClass().add("network-pane");
        getStylesheets().add(NetworkPane.class.getResource("graph.css").toExternalForm());
        setAccessibleText("Network of actors and ties; arrow keys walk along ties");
        getChildren().setAll(content, arranging, legend, hoverCard, nothing);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new Gestures(this, session).install();
        session.reading().subscribe(this::show);
    }

    /** Buttons that zoom the network, to be put wherever the window has room for them. */
    public HBox zoomButtons() {
        var buttons = new HBox(
                2,
                Nodes.iconButton(Feather.ZOOM_OUT, "Zoom out (−)", () -> zoomBy(1 / STEP)),
                Nodes.iconButton(Feather.ZOOM_IN, "Zoom in (+)", () -> zoomBy(STEP)),
                Nodes.iconButton(Feather.MAXIMIZE, "Fit the network to the pane (0)", viewport::fit));
        buttons.getStyleClass().add("zoom-buttons");
        return buttons;
    }

    /** Runs something as soon as a picture of the network stands; at once where one does. */
    public void whenDrawn(Runnable action) {
        if (picture().isPresent()) {
            action.run();
        } else {
            awaitingPicture.add(action);
        }
    }

    private void show(Reading reading) {
        if (reading.dataset() != dataset) {
            open(reading);
        } else if (!reading.state().moved().equals(lastMoved)) {
            lastMoved = reading.state().moved();
            requestPicture();
        }
        dress();
    }

    private void open(Reading reading) {
        dataset = reading.dataset();
        lastMoved = reading.state().moved();
        var outline = Outlines.of(
                reading.dataset(),
                reading.network(),
                LabelLayer::nameWidth,
                LabelLayer::captionWidth,
                LabelLayer.HEIGHT);
        var network = new SmartNetwork(reading.network(), outline);
        drawn = new Drawn(network, outline, null);
        content.getChildren().setAll(regions, network.node(), labels);
        regions.clear();
        labels.clear();
        arranging.setVisible(true);
        viewport.fit();
        arrangement = null;
        pointedAt = null;
        requestPicture();
    }

    private void requestPicture() {
        draw(session.reading().get().state().moved());
    }

    /** Draws anew in the background, with actors where they were put by hand. */
    private void draw(Map<String, Spot> moved) {
        double width = getWidth();
        double height = getHeight();
        if (drawn == null || width < 50 || height < 50) {
            return;
        }
        var outline = drawn.outline();
        var known = arrangement;
        var clear = clear(legend.getHeight());
        background.ask(() -> compute(outline, known, moved, width, height, clear), this::show);
    }

    /** What the legend, of a height in pixels, and the edges leave of the pane. */
    static Margins clear(double legendHeight) {
        return new Margins(TOP, SIDE, legendHeight + 2 * EDGE, SIDE);
    }

    private record Computed(Arrangement arrangement, NetworkPicture picture) {}

    private static Computed compute(
            Outline outline,
            @Nullable Arrangement known,
            Map<String, Spot> moved,
            double width,
            double height,
            Margins clear) {
        var arrangement = Arrangement.of(outline, known, width, height, clear);
        var centres = new HashMap<>(
                arrangement.in(outline, clear.clear(width, height)).centres());
        moved.forEach((id, spot) -> centres.put(id, new Point(spot.x() * width, spot.y() * height)));
        return new Computed(arrangement, Pictures.draw(outline, new Placement(centres), width, height, clear));
    }

    private void show(Computed computed) {
        if (drawn == null) {
            return;
        }
        arrangement = computed.arrangement();
        arranging.setVisible(false);
        drawn = new Drawn(drawn.network(), drawn.outline(), computed.picture());
        drawn.network().place(computed.picture());
        regions.place(
                computed.picture(), Outlines.campNumbers(session.reading().get().dataset()));
        labels.place(computed.picture());
        dress();
        awaitingPicture.forEach(Runnable::run);
        awaitingPicture.clear();
    }

    private void dress() {
        var reading = session.reading().get();
        var emphasis = Emphasis.of(reading, pointedAt);
        if (drawn != null) {
            drawn.network().dress(reading, emphasis);
        }
        labels.dress(reading, emphasis);
        regions.dress(reading);
        nothing.setVisible(reading.projection().presence().values().stream().allMatch(Presence.OUTSIDE::equals));
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

    Optional<NetworkPicture> picture() {
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
            requestPicture();
        }
    }

    private void layoutOverlay() {
        legend.setPrefWrapLength(getWidth() - 4 * EDGE);
        double wide = legend.prefWidth(-1);
        double high = legend.prefHeight(wide);
        legend.resizeRelocate(EDGE, getHeight() - high - EDGE, wide, high);
        arranging.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
        nothing.resizeRelocate(getWidth() / 2 - 150, getHeight() / 2 - 30, 300, 60);
    }
}
