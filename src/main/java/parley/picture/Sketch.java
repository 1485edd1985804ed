package parley.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws an outline of many: single links straight, several between two marks side by side; names below their marks where there
 * is room; grounds only of groups that stand together. Time linear in nodes and links but for grounds, groups · nodes.
 */
final class Sketch {
    /** Beyond so many nodes a picture is sketched: searching for the best bends would take minutes. */
    static final int MANY = 150;

    /** A ground that holds a larger part of others would tell of a group that is not there. */
    private static final double MOST_FOREIGN = 0.15;
    /** Beyond so many nodes nobody looks for grounds. */
    private static final int MOST_WITH_GROUNDS = 20_000;

    private final Stage stage;
    private final List<Box> boxes;

    private Sketch(Stage stage) {
        this.stage = stage;
        boxes = Labelling.below(stage);
    }

    static NetworkPicture draw(Stage stage) {
        return new Sketch(stage).draw();
    }

    private NetworkPicture draw() {
        return new NetworkPicture(
                stage.pane().width(), stage.pane().height(), regions(), curves(), stage.marks(), labels());
    }

    private List<Curve> curves() {
        var curves = new Curve[stage.links()];
        for (var bundle : Bundle.of(stage)) {
            var drawn = bundle.curves(stage, 0);
            for (int i = 0; i < drawn.size(); i++) {
                curves[bundle.links().get(i)] = drawn.get(i);
            }
        }
        return List.of(curves);
    }

    private List<Label> labels() {
        var room = new Room(stage.pane());
        stage.marks().forEach(mark -> room.take(Box.around(mark.centre(), mark.radius() * 0.8)));
        var crowded = new boolean[boxes.size()];
        IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -stage.mark(i).radius()))
                .forEach(i -> crowded[i] = !room.takeIfFree(boxes.get(i)));
        var labels = new ArrayList<Label>(crowded.length);
        for (int i = 0; i < crowded.length; i++) {
            labels.add(new Label(stage.node(i).id(), stage.node(i).label(), boxes.get(i), crowded[i]));
        }
        return labels;
    }

    private List<Region> regions() {
        if (stage.marks().size() > MOST_WITH_GROUNDS) {
            return List.of();
        }
        var regions = new ArrayList<Region>();
        for (var group : stage.outline().groups()) {
            var own = IntStream.range(0, boxes.size())
                    .filter(i -> stage.node(i).group().equals(group.id()))
                    .boxed()
                    .toList();
            if (!own.isEmpty()) {
                var ground = Ground.around(
                        own.stream().map(stage::mark).toList(),
                        own.stream().map(boxes::get).toList(),
                        Regions.padding(boxes.size(), stage.clear()),
                        2 * stage.outline().labelHeight());
                if (isOfItsOwn(ground, own)) {
                    regions.add(region(group, ground));
                }
            }
        }
        return regions;
    }

    private boolean isOfItsOwn(Ground ground, List<Integer> own) {
        long held = stage.marks().stream()
                .filter(mark -> ground.contains(mark.centre()))
                .count();
        return held - own.size() <= MOST_FOREIGN * own.size();
    }

    private Region region(Outline.Group group, Ground ground) {
        var bounds = ground.bounds();
        double height = stage.outline().labelHeight();
        var caption = Box.centred(bounds.centre().x(), bounds.y() + height, group.labelWidth(), height)
                .within(stage.clear());
        return new Region(group.id(), group.label(), ground.outline(), caption, false);
    }
}
