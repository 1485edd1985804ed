package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import parley.network.Member;
import parley.picture.Label;
import parley.picture.NetworkPicture;
import parley.query.Presence;
import parley.session.Reading;
import parley.ui.fx.Nodes;

/** The actors' names, each with a rim in the colour of the ground so that lines behind do not disturb it. */
final class LabelLayer extends Group {
    static final double HEIGHT = 17;
    private static final Font FONT = Font.font("Inter SemiBold", 13);
    private static final Font CAPTION_FONT = Font.font("Inter SemiBold", 12);

    private final Map<String, Group> labels = new HashMap<>();
    /** Those that are shown only while their actor stands out. */
    private Set<String> crowded = Set.of();

    LabelLayer() {
        setMouseTransparent(true);
    }

    /** How wide a name prints, in pixels. */
    static double nameWidth(String name) {
        return width(name, FONT);
    }

    /** How wide a camp's caption prints, in pixels. */
    static double captionWidth(String caption) {
        return width(caption, CAPTION_FONT);
    }

    private static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    void place(NetworkPicture picture) {
        labels.clear();
        crowded =
                picture.labels().stream().filter(Label::crowded).map(Label::id).collect(Collectors.toSet());
        picture.labels().forEach(label -> labels.put(label.id(), label(label)));
        getChildren().setAll(labels.values());
    }

    private static Group label(Label label) {
        return new Group(text(label, "actor-label-rim"), text(label, "actor-label"));
    }

    private static Text text(Label label, String styleClass) {
        var text = Nodes.styled(new Text(label.text()), styleClass);
        text.setFont(FONT);
        text.setTextOrigin(VPos.CENTER);
        text.setX(label.box().x());
        text.setY(label.box().y() + label.box().height() / 2);
        return text;
    }

    void dress(Reading reading, Emphasis emphasis) {
        labels.forEach((id, label) -> {
            var member = reading.network().findMember(id);
            var presence = member.map(reading::presenceOf).orElse(Presence.OUTSIDE);
            boolean selected = member.filter(reading::isSelected).isPresent();
            label.setVisible(NetworkView.isDrawn(reading, id)
                    && (selected || !crowded.contains(id) || isAsked(member, id, emphasis)));
            Nodes.mark(label, "outside", presence == Presence.OUTSIDE);
            Nodes.mark(label, "context", presence == Presence.CONTEXT);
            Nodes.mark(label, "faded", emphasis.isOn() && !emphasis.actors().contains(id));
            Nodes.mark(label, "selected", selected);
        });
    }

    /** What is folded bears its number already; "11 others" would only lie over the names of others. */
    private static boolean isAsked(Optional<Member> member, String id, Emphasis emphasis) {
        return emphasis.actors().contains(id) && member.filter(Member::folded).isEmpty();
    }
}
