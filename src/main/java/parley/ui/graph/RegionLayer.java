package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import parley.model.Actor;
import parley.picture.NetworkPicture;
import parley.picture.Region;
import parley.query.Presence;
import parley.session.Reading;
import parley.ui.fx.Nodes;

/** The quiet grounds that camps stand on, with their captions. */
final class RegionLayer extends Group {
    private static final int COLOURS = 7;

    private final Map<String, Group> grounds = new HashMap<>();

    RegionLayer() {
        setMouseTransparent(true);
    }

    /** @param numbers the number of each camp, from 1, by id */
    void place(NetworkPicture picture, Map<String, Integer> numbers) {
        clear();
        for (var region : picture.regions()) {
            int colour = (numbers.getOrDefault(region.id(), 1) - 1) % COLOURS + 1;
            grounds.put(region.id(), new Group(ground(region, colour), caption(region)));
        }
        getChildren().setAll(grounds.values());
    }

    void clear() {
        grounds.clear();
        getChildren().clear();
    }

    /** A camp of which nothing is looked at steps back. */
    void dress(Reading reading) {
        var present = reading.dataset().actors().stream()
                .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                .map(Actor::camp)
                .collect(Collectors.toSet());
        grounds.forEach((camp, ground) -> Nodes.mark(ground, "outside", !present.contains(camp)));
    }

    private static Polygon ground(Region region, int colour) {
        var ground = Nodes.styled(new Polygon(), "camp-ground", "camp-" + colour);
        region.outline().forEach(point -> ground.getPoints().addAll(point.x(), point.y()));
        return ground;
    }

    private static Text caption(Region region) {
        var caption = Nodes.styled(new Text(region.text()), "camp-caption");
        caption.setVisible(!region.crowded());
        caption.setTextOrigin(VPos.CENTER);
        caption.setX(region.label().x());
        caption.setY(region.label().y() + region.label().height() / 2);
        return caption;
    }
}
