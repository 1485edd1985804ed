package parley.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import parley.model.Dataset;
import parley.network.Composition;
import parley.picture.Box;
import parley.picture.NetworkPicture;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.raster.Care;
import parley.raster.Drawing;
import parley.raster.Easel;
import parley.raster.Lens;
import parley.raster.Marks;
import parley.session.Reading;
import parley.session.Session;
import parley.session.ViewState;
import parley.ui.theme.Theme;

/** How long a frame takes with every actor moving, drawn in three ways. To be used on the JavaFX thread. */
public final class FrameBench {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final double SWAY = 24;
    private static final int PICTURES = 4;
    /** SmartGraph's panel takes a time to build that grows with the square of the ties. */
    private static final int MOST_FOR_SMARTGRAPH = 1_000;

    private static final int MOST_FOR_CANVAS = 10_000;

    private final Reading reading;
    private final Draft draft;
    private final Box sheet;
    private final Lens lens;
    private final List<NetworkPicture> pictures = new ArrayList<>();
    private final Pane pane = new Pane();
    private final Scene scene = new Scene(pane, WIDTH, HEIGHT);
    private final WritableImage shot = new WritableImage((int) WIDTH, (int) HEIGHT);

    /** Milliseconds a frame, the middle of some; NaN where it would take too long to find out. */
    public record Times(int actors, int ties, double smartGraph, double canvas, double raster, Gestures gestures) {}

    /**
     * Milliseconds from a gesture to what it shows, all worked out anew: by the background, for which the window does not wait.
     *
     * @param pan with all actors in view, a little aside
     * @param zoom by steps into the middle
     * @param hover another actor stands out with its ties and names
     * @param still the whole with all care and its names
     */
    public record Gestures(double pan, double zoom, double hover, double still) {}

    private FrameBench(Dataset dataset) {
        var state = ViewState.opening(dataset).withComposition(Composition.WHOLE);
        reading = new Session(dataset, state).reading().get();
        draft = Draft.of(reading, WIDTH, HEIGHT, 0);
        sheet = draft.sheet(WIDTH, HEIGHT);
        lens = Lens.fitting(sheet.width(), sheet.height(), WIDTH, HEIGHT);
        var placement = CampDiscs.place(draft.outline(), sheet);
        int made = draft.of().members().size() <= MOST_FOR_SMARTGRAPH ? PICTURES : 1;
        for (int i = 0; i < made; i++) {
            pictures.add(Pictures.draw(draft.outline(), swayed(placement, i), sheet.width(), sheet.height()));
        }
        Theme.LIGHT.applyTo(scene);
        scene.getStylesheets().add(FrameBench.class.getResource("graph.css").toExternalForm());
        pane.getStyleClass().add("network-pane");
    }

    private static Placement swayed(Placement placement, long seed) {
        var random = new Random(seed);
        var swayed = new java.util.HashMap<String, Point>();
        placement
                .centres()
                .forEach((id, point) -> swayed.put(
                        id, new Point(point.x() + SWAY * random.nextDouble(), point.y() + SWAY * random.nextDouble())));
        return new Placement(swayed);
    }

    /** Times the network of everybody in a dataset, in a pane of 900 by 600 pixels. */
    public static Times measure(Dataset dataset) {
        var bench = new FrameBench(dataset);
        int actors = bench.draft.of().members().size();
        double raster = bench.raster();
        double canvas = actors > MOST_FOR_CANVAS ? Double.NaN : bench.canvas();
        double smartGraph = actors > MOST_FOR_SMARTGRAPH ? Double.NaN : bench.smartGraph();
        return new Times(actors, bench.draft.of().ties().size(), smartGraph, canvas, raster, bench.gestures());
    }

    private interface Frame {
        void draw(int number);
    }

    private double middle(int frames, Frame frame) {
        var times = new double[frames];
        for (int i = -frames; i < frames; i++) {
            long from = System.nanoTime();
            frame.draw(i + frames);
            scene.snapshot(shot);
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[frames / 2];
    }

    private int frames() {
        return Math.clamp(60_000 / draft.of().members().size(), 40, 100);
    }

    private Drawing drawing() {
        var swatches = new Swatches(() -> {});
        pane.getChildren().setAll(swatches);
        pane.applyCss();
        var geometry = Atelier.Geometry.of(draft, pictures.getFirst(), List.of());
        return CrowdLooks.dress(
                pictures.getFirst(), geometry.marks(), geometry.ties(), CrowdFacts.of(reading), swatches.colours());
    }

    /** Two between which every actor moves. */
    private List<Drawing> swaying() {
        var there = drawing();
        var back = drawing();
        sway(there.marks(), SWAY);
        sway(back.marks(), -SWAY);
        return List.of(there, back);
    }

    private static void sway(Marks marks, double by) {
        for (int i = 0; i < marks.size(); i++) {
            double turn = i * 2.4;
            marks.place(
                    i,
                    marks.shape(i),
                    marks.x(i) + by * Math.cos(turn) / 2,
                    marks.y(i) + by * Math.sin(turn) / 2,
                    marks.radius(i));
        }
    }

    private double raster() {
        var drawings = swaying();
        var canvas = new PixelCanvas((int) WIDTH, (int) HEIGHT);
        var easel = new Easel((int) WIDTH, (int) HEIGHT);
        var view = new ImageView(canvas.developed());
        pane.getChildren().setAll(view);
        return middle(frames(), frame -> {
            easel.paint(drawings.get(frame % 2), lens, Care.MOVING);
            easel.show(canvas.pixels());
            view.setImage(canvas.developed());
        });
    }

    private Gestures gestures() {
        var swatches = new Swatches(() -> {});
        pane.getChildren().setAll(swatches);
        pane.applyCss();
        var colours = swatches.colours();
        var members = reading.network().members();
        return new Gestures(
                shots(colours, frame -> new Look(lens.moved(frame % 8 * 6, frame % 8 * 3), Emphasis.NONE, true)),
                shots(colours, frame -> new Look(lens.zoomed(1 + frame % 8 / 8.0, WIDTH, HEIGHT), Emphasis.NONE, true)),
                shots(
                        colours,
                        frame -> new Look(
                                lens,
                                Emphasis.of(
                                        reading,
                                        members.get(frame % members.size()).id()),
                                false)),
                shots(colours, frame -> new Look(lens.moved(frame % 2, 0), Emphasis.NONE, false)));
    }

    private record Look(Lens lens, Emphasis emphasis, boolean inMotion) {}

    private double shots(Colours colours, java.util.function.IntFunction<Look> looks) {
        var atelier = new Atelier(draft);
        var canvas = new PixelCanvas((int) WIDTH, (int) HEIGHT);
        var view = new ImageView(canvas.developed());
        pane.getChildren().setAll(view);
        var whole = new Box(0, 0, WIDTH, HEIGHT);
        return middle(frames() / 2, frame -> {
            var look = looks.apply(frame);
            atelier.paint(
                    new Atelier.Wish(
                            pictures.getFirst(),
                            reading,
                            look.emphasis(),
                            colours,
                            look.lens(),
                            whole,
                            1,
                            null,
                            look.inMotion()),
                    canvas);
            view.setImage(canvas.developed());
        });
    }

    private double canvas() {
        var drawings = swaying();
        var swatches = (Swatches) pane.getChildren().getFirst();
        var canvas = new Canvas(WIDTH, HEIGHT);
        pane.getChildren().setAll(new Group(swatches), canvas);
        return middle(Math.max(5, frames() / 8), frame -> {
            draw(canvas, drawings.get(frame % 2), swatches);
        });
    }

    private void draw(Canvas canvas, Drawing drawing, Swatches swatches) {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        var marks = drawing.marks();
        var ties = drawing.ties();
        pen.setStroke(swatches.paint("ink-quiet"));
        pen.setGlobalAlpha(0.2);
        for (int i = 0; i < ties.size(); i++) {
            pen.strokeLine(
                    lens.toImageX(marks.x(ties.from(i))),
                    lens.toImageY(marks.y(ties.from(i))),
                    lens.toImageX(marks.x(ties.to(i))),
                    lens.toImageY(marks.y(ties.to(i))));
        }
        pen.setGlobalAlpha(1);
        pen.setFill(swatches.paint("mark-fill"));
        for (int i = 0; i < marks.size(); i++) {
            double radius = marks.radius(i) * lens.scale();
            double x = lens.toImageX(marks.x(i)) - radius;
            double y = lens.toImageY(marks.y(i)) - radius;
            pen.fillOval(x, y, 2 * radius, 2 * radius);
            pen.strokeOval(x, y, 2 * radius, 2 * radius);
        }
    }

    private double smartGraph() {
        var viewport = new Viewport();
        viewport.span(sheet, WIDTH, HEIGHT);
        var network = new SmartNetwork(draft, viewport);
        pane.getChildren().setAll(network.node());
        network.place(pictures.getFirst(), reading);
        network.dress(reading, Emphasis.NONE);
        return middle(
                Math.max(4, frames() / 10), frame -> network.place(pictures.get(frame % pictures.size()), reading));
    }
}
