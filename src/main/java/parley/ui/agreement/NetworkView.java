package parley.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Measure;
import parley.picture.Curve;
import parley.picture.Label;
import parley.picture.Mark;
import parley.picture.NetworkPicture;
import parley.picture.Point;
import parley.picture.Region;
import parley.picture.Shapes;
import parley.session.Selection;
import parley.ui.fx.Nodes;

/**
 * The agreement network as a picture: grounds for blocs, a line for each pair that is drawn. Arrows walk from actor to
 * actor, Enter selects.
 */
final class NetworkView extends Pane {
    private static final int GROUNDS = 7;
    private static final double THINNEST = 1;
    private static final double WIDEST = 7;
    private static final double REDRAWN = 2;

    private final Arranged arranged;
    private final Measure measure;
    private final Links links;
    private @Nullable NetworkPicture picture;
    private int current = -1;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    /** Whose name finds room only while somebody asks for it. */
    private final Map<String, Boolean> crowded = new HashMap<>();

    /** A pair with the line that is drawn for it. */
    private record Line(Agreement pair, Node node) {}

    NetworkView(Arranged arranged, Measure measure, Links links) {
        this.arranged = arranged;
        this.measure = measure;
        this.links = links;
        getStyleClass().add("agreement-network");
        setId("agreement-network");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setAccessibleText("Network of agreement; arrow keys walk from actor to actor, Enter selects one in the window");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(_ -> requestFocus());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (picture == null
                || Math.abs(picture.width() - getWidth()) > REDRAWN
                || Math.abs(picture.height() - getHeight()) > REDRAWN) {
            draw(arranged.picture(measure, getWidth(), getHeight()));
        }
    }

    private void draw(NetworkPicture drawn) {
        picture = drawn;
        getChildren().clear();
        lines.clear();
        names.clear();
        drawn.regions().forEach(region -> getChildren().add(ground(region)));
        var pairs = arranged.drawn(measure);
        double most = Arranged.strongest(pairs, measure);
        for (int i = pairs.size() - 1; i >= 0; i--) {
            lines.add(new Line(pairs.get(i), line(drawn.curves().get(i), pairs.get(i), most)));
            getChildren().add(lines.getLast().node());
        }
        drawn.marks().forEach(mark -> getChildren().add(mark(mark)));
        for (var label : drawn.labels()) {
            crowded.put(label.id(), label.crowded());
            names.put(label.id(), label(label));
        }
        getChildren().addAll(names.values());
        printNames();
        drawn.regions().stream()
                .filter(region -> !region.crowded())
                .forEach(region -> getChildren().add(caption(region)));
        applyCss();
    }

    private void printNames() {
        names.forEach((id, name) -> {
            boolean asked = current >= 0 && arranged.nodes().get(current).id().equals(id);
            name.setVisible(asked || !crowded.getOrDefault(id, false));
            if (asked) {
                name.toFront();
            }
        });
    }

    private Node ground(Region region) {
        int bloc = IntStream.range(0, arranged.groups().size())
                .filter(i -> arranged.groups().get(i).id().equals(region.id()))
                .findFirst()
                .orElse(0);
        var ground = Nodes.styled(new Polygon(), "bloc-ground", "bloc-" + (bloc % GROUNDS + 1));
        region.outline().forEach(point -> ground.getPoints().addAll(point.x(), point.y()));
        ground.setMouseTransparent(true);
        return ground;
    }

    private static Node caption(Region region) {
        var caption = text(region.text(), "bloc-caption");
        caption.setX(region.label().x());
        caption.setY(region.label().y() + region.label().height() / 2);
        return caption;
    }

    private static Text text(String words, String styleClass) {
        var text = Nodes.styled(new Text(words), styleClass);
        text.setFont(Arranged.LABEL);
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        return text;
    }

    /** The line, and a wider one without a colour that is easier to point at. */
    private Node line(Curve curve, Agreement pair, double most) {
        var line =
                Nodes.styled(bezier(curve), "pair-line", Side.of(pair, measure).styleClass());
        line.setStrokeWidth(THINNEST + (WIDEST - THINNEST) * Math.abs(measure.of(pair)) / most);
        var reach = Nodes.styled(bezier(curve), "pair-reach");
        var both = Nodes.styled(new Group(line, reach), "pair");
        both.setOnMouseEntered(_ -> {
            Nodes.mark(line, "pointed", true);
            links.pairs().point(pair);
        });
        both.setOnMouseExited(_ -> Nodes.mark(line, "pointed", false));
        both.setOnMouseClicked(_ -> links.pairs().choose(pair));
        return both;
    }

    private static CubicCurve bezier(Curve curve) {
        return new CubicCurve(
                curve.start().x(),
                curve.start().y(),
                curve.control1().x(),
                curve.control1().y(),
                curve.control2().x(),
                curve.control2().y(),
                curve.end().x(),
                curve.end().y());
    }

    private Node mark(Mark mark) {
        var shape = Nodes.styled(shape(mark), "bloc-actor");
        shape.setId("agreement-actor-" + mark.id());
        shape.setOnMouseClicked(_ -> links.select(new Selection.OfActor(mark.id())));
        shape.setOnMouseEntered(_ -> stand(at(mark.id())));
        shape.setOnMouseExited(_ -> lines.forEach(line -> Nodes.mark(line.node(), "faded", false)));
        return shape;
    }

    private static Shape shape(Mark mark) {
        var corners = Shapes.corners(mark.shape(), mark.centre(), mark.radius());
        if (corners.isEmpty()) {
            return new Circle(mark.centre().x(), mark.centre().y(), mark.radius());
        }
        var polygon = new Polygon();
        corners.forEach(corner -> polygon.getPoints().addAll(corner.x(), corner.y()));
        return polygon;
    }

    private static Node label(Label label) {
        var rim = text(label.text(), "bloc-label-rim");
        var name = text(label.text(), "bloc-label");
        for (var text : List.of(rim, name)) {
            text.setX(label.box().x());
            text.setY(label.box().y() + label.box().height() / 2);
        }
        var both = new Group(rim, name);
        both.setMouseTransparent(true);
        return both;
    }

    private int at(String actor) {
        return IntStream.range(0, arranged.nodes().size())
                .filter(i -> arranged.nodes().get(i).id().equals(actor))
                .findFirst()
                .orElse(-1);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> walk(1, 0);
            case LEFT -> walk(-1, 0);
            case DOWN -> walk(0, 1);
            case UP -> walk(0, -1);
            case ENTER, SPACE -> select();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select() {
        if (current >= 0) {
            links.select(new Selection.OfActor(arranged.nodes().get(current).id()));
        }
    }

    /** Goes to the nearest actor in a direction. */
    private void walk(int x, int y) {
        if (picture == null || picture.marks().isEmpty()) {
            return;
        }
        if (current < 0) {
            stand(0);
            return;
        }
        var marks = picture.marks();
        var from = marks.get(current).centre();
        IntStream.range(0, marks.size())
                .filter(i -> i != current)
                .filter(i -> along(from, marks.get(i).centre(), x, y)
                        > across(from, marks.get(i).centre(), x, y) / 2)
                .boxed()
                .min(Comparator.comparingDouble(i -> from.distance(marks.get(i).centre())
                        + across(from, marks.get(i).centre(), x, y)))
                .ifPresent(this::stand);
    }

    private static double along(Point from, Point to, int x, int y) {
        return (to.x() - from.x()) * x + (to.y() - from.y()) * y;
    }

    private static double across(Point from, Point to, int x, int y) {
        return Math.abs((to.x() - from.x()) * y) + Math.abs((to.y() - from.y()) * x);
    }

    /** Marks an actor, lets the lines of others fade, and says which of its lines is the strongest. */
    private void stand(int actor) {
        current = actor;
        var id = arranged.nodes().get(actor).id();
        lookupAll(".bloc-actor")
                .forEach(shape -> Nodes.mark(shape, "current", ("agreement-actor-" + id).equals(shape.getId())));
        lines.forEach(line -> Nodes.mark(
                line.node(),
                "faded",
                !line.pair().one().equals(id) && !line.pair().other().equals(id)));
        printNames();
        setAccessibleText(links.dataset().actor(id).name() + ". Enter selects in the window");
        arranged.drawn(measure).stream()
                .filter(pair -> pair.one().equals(id) || pair.other().equals(id))
                .findFirst()
                .ifPresent(links.pairs()::point);
    }
}
