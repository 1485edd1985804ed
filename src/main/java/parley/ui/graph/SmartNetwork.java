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
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import parley.model.ActorKind;
import parley.network.Member;
import parley.network.Network;
import parley.network.Tie;
import parley.picture.Curve;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Shapes;
import parley.query.Presence;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.theme.TieStyle;

/**
 * The members and ties of one network, drawn by SmartGraph where a picture says. Its panel is built once, its automatic
 * layout stays off, and filters only change style classes and visibility.
 */
final class SmartNetwork {
    private static final String PROPERTIES = """
        vertex.allow-user-move = false
        vertex.tooltip = false
        vertex.label = false
        edge.tooltip = false
        edge.label = false
        edge.arrow = true
        edge.arrowsize = 5
        """;
    private static final int STRONGEST = 5;
    /** From so many ties on, those with little evidence step back until they are asked for. */
    private static final int DENSE = 90;

    private final SmartGraphPanel<Member, Tie> panel;
    private final Map<String, ActorNode> actors = new HashMap<>();
    private final Map<String, SmartGraphEdgeNode<?, ?>> ties = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private boolean initialised;

    SmartNetwork(Network network, Outline outline) {
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
        return Shapes.corners(node.shape(), new parley.picture.Point(0, 0), node.radius()).stream()
                .mapToDouble(corner -> Math.hypot(corner.x(), corner.y()))
                .max()
                .orElse(node.radius());
    }

    /** The node to put into the scene. */
    Region node() {
        return panel;
    }

    /** Moves everything to where a picture has it; the panel must be in a scene. */
    void place(NetworkPicture picture) {
        panel.resize(picture.width(), picture.height());
        initialise();
        picture.marks().forEach(mark -> actor(mark.id()).moveTo(mark.centre()));
        picture.curves().forEach(this::bend);
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

    /** Dresses everything for a reading: stances, what is outside, what stands out. */
    void dress(Reading reading, Emphasis emphasis) {
        if (!initialised) {
            return;
        }
        actors.values().forEach(actor -> actor.dress(reading, emphasis));
        reading.network().ties().forEach(tie -> dress(tie, reading, emphasis));
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

    /** Whether a member is drawn at all in a reading; a picture may still hold one that no longer stands there. */
    static boolean isDrawn(Reading reading, String member) {
        var standing = reading.network().findMember(member);
        return standing.isPresent()
                && (reading.state().outsiders() == Outsiders.DIMMED
                        || reading.presenceOf(standing.get()) != Presence.OUTSIDE);
    }

    ActorNode actor(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }

    /** The members' nodes by id; empty before the first picture. */
    Map<String, ActorNode> actors() {
        return Map.copyOf(actors);
    }
}
