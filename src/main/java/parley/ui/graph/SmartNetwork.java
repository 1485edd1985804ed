package parley.ui.graph;

import com.brunomnsilva.smartgraph.graphview.SmartGraphEdge;
import com.brunomnsilva.smartgraph.graphview.SmartGraphEdgeNode;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import com.brunomnsilva.smartgraph.graphview.SmartPlacementStrategy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import parley.model.ActorKind;
import parley.network.Member;
import parley.network.Network;
import parley.network.Tie;
import parley.picture.Curve;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Point;
import parley.picture.Shapes;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.theme.TieStyle;
import parley.ui.words.Amounts;

/**
 * The members and ties of one network, drawn by SmartGraph where a picture says. Its panel is built once, its automatic
 * layout stays off, and filters only change style classes and visibility.
 */
final class SmartNetwork implements NetworkView {
    private static final String PROPERTIES = """
        vertex.allow-user-move = false
        vertex.tooltip = false
        vertex.label = false
        edge.tooltip = false
        edge.label = false
        edge.arrow = true
        edge.arrowsize = 5
        """;
    private static final double NOTE_EDGE = 12;
    private static final int STRONGEST = 5;
    /** From so many ties on, those with little evidence step back until they are asked for. */
    private static final int DENSE = 90;

    private final Pane node = new Pane();
    private final RegionLayer regions = new RegionLayer();
    private final LabelLayer labels = new LabelLayer();
    private final Viewport viewport;
    private final Network network;
    private final SmartGraphPanel<Member, Tie> panel;
    private final Map<String, ActorNode> actors = new HashMap<>();
    private final Map<String, SmartGraphEdgeNode<?, ?>> ties = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private boolean initialised;
    private @Nullable Reading reading;
    private @Nullable NetworkPicture picture;

    SmartNetwork(Draft draft, Viewport viewport) {
        this.viewport = viewport;
        network = draft.drawn();
        var outline = draft.outline();
        SmartPlacementStrategy asPictured = new SmartPlacementStrategy() {
            @Override
            public <V, E> void place(double width, double height, SmartGraphPanel<V, E> panel) {
                // positions come with the picture
            }
        };
        panel = new SmartGraphPanel<>(
                new GraphAdapter(network.graph()), new SmartGraphProperties(PROPERTIES), asPictured, styleSheet());
        panel.setAutomaticLayout(false);
        panel.setMouseTransparent(true);
        var radii = outline.nodes().stream().collect(Collectors.toMap(Outline.Node::id, SmartNetwork::enclosingRadius));
        panel.setVertexShapeTypeProvider(member -> shape(member.kind()));
        panel.setVertexRadiusProvider(member -> radii.getOrDefault(member.id(), 10.0));
        Nodes.mark(panel, "dense", network.ties().size() > DENSE);
        var content = new Group(regions, panel, labels);
        content.getTransforms().setAll(viewport.transform());
        node.getChildren().setAll(content, note(draft));
        node.setMouseTransparent(true);
    }

    /** Says that not all ties are drawn, where that is so. */
    private static Node note(Draft draft) {
        int drawn = draft.drawn().ties().size();
        int all = draft.of().ties().size();
        var note = Nodes.label(
                "The strongest " + Amounts.number(drawn) + " of " + Amounts.number(all)
                        + " ties are drawn; the table has all",
                "small",
                "quiet",
                "crowd-note");
        note.relocate(NOTE_EDGE, NOTE_EDGE);
        Nodes.show(note, drawn < all);
        return note;
    }

    private static URI styleSheet() {
        return URI.create(Objects.requireNonNull(SmartNetwork.class.getResource("graph.css"))
                .toExternalForm());
    }

    private static String shape(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "circle";
            case STATE -> "square";
            case ORGANISATION -> "hexagon";
        };
    }

    /** SmartGraph measures a polygon by the circle around its corners. */
    private static double enclosingRadius(Outline.Node node) {
        return Shapes.corners(node.shape(), new Point(0, 0), node.radius()).stream()
                .mapToDouble(corner -> Math.hypot(corner.x(), corner.y()))
                .max()
                .orElse(node.radius());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void place(NetworkPicture drawn, Reading looked) {
        picture = drawn;
        panel.resize(drawn.width(), drawn.height());
        initialise();
        drawn.marks().forEach(mark -> actor(mark.id()).moveTo(mark.centre()));
        drawn.curves().forEach(this::bend);
        regions.place(drawn, Outlines.campNumbers(looked.dataset()));
        labels.place(drawn);
    }

    private void initialise() {
        if (initialised) {
            return;
        }
        initialised = true;
        panel.init();
        for (var vertex : panel.getSmartVertices()) {
            var member = vertex.getUnderlyingVertex().element();
            actors.put(member.id(), new ActorNode(member, (SmartGraphVertexNode<Member>) vertex));
        }
        panel.getSmartEdges().forEach(this::prepare);
    }

    private void prepare(SmartGraphEdge<Tie, Member> edge) {
        var tie = edge.getUnderlyingEdge().element();
        var node = (SmartGraphEdgeNode<?, ?>) edge;
        ties.put(tie.id(), node);
        edge.addStyleClass(TieStyle.styleClass(tie.kind()));
        var arrow = (Path) (Node) node.getAttachedArrow();
        arrow.getElements().setAll(new MoveTo(1, 0), new LineTo(-9.5, -4.8), new LineTo(-9.5, 4.8), new ClosePath());
        Nodes.mark(arrow, "headless", !tie.kind().isPointed());
    }

    /** SmartGraph bends edges when their ends move; ours come after and have the last word. */
    private void bend(Curve curve) {
        var edge = ties.get(curve.id());
        if (edge == null) {
            return;
        }
        edge.setStartX(curve.start().x());
        edge.setStartY(curve.start().y());
        edge.setControlX1(curve.control1().x());
        edge.setControlY1(curve.control1().y());
        edge.setControlX2(curve.control2().x());
        edge.setControlY2(curve.control2().y());
        edge.setEndX(curve.end().x());
        edge.setEndY(curve.end().y());
    }

    @Override
    public void dress(Reading looked, Emphasis emphasis) {
        reading = looked;
        labels.dress(looked, emphasis);
        regions.dress(looked);
        if (!initialised) {
            return;
        }
        actors.values().forEach(actor -> actor.dress(looked, emphasis));
        network.ties().forEach(tie -> dress(tie, looked, emphasis));
    }

    private void dress(Tie tie, Reading reading, Emphasis emphasis) {
        var edge = ties.get(tie.id());
        var look = Look.of(tie, reading, emphasis);
        if (edge != null && !look.equals(looks.put(tie.id(), look))) {
            look.wear(edge);
            look.wear((Node) (Object) edge.getAttachedArrow());
        }
    }

    /** How a tie is drawn in a reading; hundreds of them are styled anew only where it changed. */
    private record Look(
            boolean shown, boolean hidden, boolean faded, boolean standingOut, boolean selected, int strength) {
        static Look of(Tie tie, Reading reading, Emphasis emphasis) {
            boolean shown = reading.shows(tie);
            return new Look(
                    shown,
                    !shown && reading.state().outsiders() == Outsiders.HIDDEN,
                    emphasis.isOn() && !emphasis.ties().contains(tie.id()),
                    emphasis.ties().contains(tie.id()),
                    reading.selectedTie().filter(tie::equals).isPresent(),
                    shown ? reading.strength(tie, STRONGEST) : 1);
        }

        void wear(Node part) {
            part.setVisible(!hidden);
            Nodes.mark(part, "outside", !shown);
            Nodes.mark(part, "faded", faded);
            Nodes.mark(part, "standing-out", standingOut);
            Nodes.mark(part, "selected", selected);
            for (int step = 1; step <= STRONGEST; step++) {
                Nodes.mark(part, "evidence-" + step, step == strength);
            }
        }
    }

    private ActorNode actor(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }

    // --- what lies where -------------------------------------------------------------------------------------------

    @Override
    public Optional<String> actorAt(double x, double y) {
        var looked = reading;
        return looked == null || picture == null
                ? Optional.empty()
                : Picking.actorAt(picture, viewport.toPicture(x, y), id -> NetworkView.isDrawn(looked, id));
    }

    @Override
    public Optional<String> tieAt(double x, double y) {
        var looked = reading;
        return looked == null || picture == null
                ? Optional.empty()
                : Picking.tieAt(
                        picture,
                        viewport.toPicture(x, y),
                        id -> looked.network().findTie(id).filter(looked::shows).isPresent());
    }

    @Override
    public Optional<Point2D> middleOf(String tie) {
        return Optional.ofNullable(picture)
                .flatMap(drawn -> drawn.curves().stream()
                        .filter(curve -> curve.id().equals(tie))
                        .findFirst()
                        .map(curve -> viewport.toPane(curve.at(0.5))));
    }

    /** A moved mark bends its lines and pushes names aside: that takes a new picture. */
    @Override
    public boolean drag(String actor, Point centre) {
        return false;
    }

    @Override
    public void focus(String actor) {
        Optional.ofNullable(actors.get(actor)).ifPresent(found -> found.node().requestFocus());
    }

    @Override
    public Optional<String> focused() {
        return actors.entrySet().stream()
                .filter(entry -> entry.getValue().node().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public void close() {
        // nothing is computed for it but pictures, by whoever asked for them
    }
}
