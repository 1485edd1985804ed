package parley.ui.details;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.network.Member;
import parley.picture.Monogram;
import parley.query.Leaning;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** An actor's mark as the network draws it: a shape for its kind, a ring for its stance, dashed where it is another's. */
final class ActorMark {
    /** The side of the box it stands in, in pixels. */
    static final double SIZE = 44;

    private ActorMark() {}

    /** The mark with letters or an icon, and the stance's badge. */
    static Node large(Reading reading, Actor actor) {
        var stance = reading.projection().stanceOf(actor.id());
        var shape = Nodes.path(outline(actor.kind()), "actor-mark");
        Nodes.mark(shape, "through", stance.spokesperson().isPresent());
        var mark = new StackPane(shape, sign(actor));
        mark.setMinSize(SIZE, SIZE);
        mark.setMaxSize(SIZE, SIZE);
        StanceStyle.dress(mark, stance.leaning());
        if (stance.leaning() != Leaning.NO_POSITION) {
            var badge = StanceStyle.badge(stance.leaning());
            badge.setTranslateX(SIZE / 2 - 6);
            badge.setTranslateY(SIZE / 2 - 6);
            mark.getChildren().add(badge);
        }
        return mark;
    }

    /** The mark of a member of the network; the others of a camp are counted. */
    static Node large(Reading reading, Member member) {
        if (!member.folded()) {
            return large(reading, reading.dataset().actor(member.id()));
        }
        var count = Nodes.label("+" + member.actors().size(), "strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new StackPane(Nodes.path(outline(member.kind()), "actor-mark", "others"), count);
        mark.setMinSize(SIZE, SIZE);
        mark.setMaxSize(SIZE, SIZE);
        return mark;
    }

    /** The bare shape in the colour of the stance, to stand before a name. */
    static SVGPath small(Reading reading, Actor actor) {
        var path = Nodes.path(smallOutline(actor.kind()), "actor-mark", "small-mark");
        StanceStyle.dress(path, reading.projection().stanceOf(actor.id()).leaning());
        return path;
    }

    private static Node sign(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> {
                var letters = Nodes.label(Monogram.of(actor.name()), "strong");
                letters.setMinWidth(Region.USE_PREF_SIZE);
                yield letters;
            }
            case STATE -> Nodes.styled(new FontIcon(Feather.FLAG), "actor-sign");
            case ORGANISATION -> Nodes.styled(new FontIcon(Feather.USERS), "actor-sign");
        };
    }

    private static String outline(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "M20 0 A20 20 0 1 0 20 40 A20 20 0 1 0 20 0 Z";
            case STATE -> "M0 0 H36 V36 H0 Z";
            case ORGANISATION -> "M20 0 L37.3 10 V30 L20 40 L2.7 30 V10 Z";
        };
    }

    private static String smallOutline(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "M5 0 A5 5 0 1 0 5 10 A5 5 0 1 0 5 0 Z";
            case STATE -> "M0 0 H9 V9 H0 Z";
            case ORGANISATION -> "M5 0 L9.5 2.6 V7.8 L5 10.4 L0.5 7.8 V2.6 Z";
        };
    }
}
