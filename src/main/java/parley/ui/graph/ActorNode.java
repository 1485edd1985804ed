package parley.ui.graph;

import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.network.Member;
import parley.picture.Badge;
import parley.picture.Monogram;
import parley.picture.Point;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.theme.StanceStyle;

/** A member's mark: SmartGraph's shape with a ring, a monogram or icon, and the stance's badge on it. */
final class ActorNode {
    private static final double BADGE = 16;
    private static final double INNER = 40;
    /** From this radius on, in pixels, a mark holds its sign at full size. */
    private static final double ROOMY = 17;
    /** Letters of 14 px that are never shown below 12. */
    private static final double SMALLEST_SIGN = 12 / 14.0;

    private final Member member;
    private final SmartGraphVertexNode<Member> vertex;
    private final Node shape;
    private final Region halo = Nodes.styled(new Region(), "halo");
    private final StackPane inner = new StackPane();
    private final Group badgePlace = new Group();
    private Leaning leaning = Leaning.NO_POSITION;

    ActorNode(Member member, SmartGraphVertexNode<Member> vertex) {
        this.member = member;
        this.vertex = vertex;
        shape = vertex.getChildren().getFirst();
        vertex.getStyleClass().add("actor");
        Nodes.mark(vertex, "folded", member.folded());
        vertex.setId("actor-" + member.id());
        vertex.setFocusTraversable(true);
        vertex.setAccessibleRole(AccessibleRole.BUTTON);
        inner.getChildren().add(sign());
        inner.getStyleClass().add("inner");
        inner.setPrefSize(INNER, INNER);
        double scale = Math.clamp(vertex.getRadius() / ROOMY, SMALLEST_SIGN, 1);
        inner.setScaleX(scale);
        inner.setScaleY(scale);
        vertex.getChildren().addFirst(halo);
        vertex.getChildren().addAll(inner, badgePlace);
        badgePlace.getChildren().add(StanceStyle.badge(leaning));
    }

    /** A person is known by letters, a state or an organisation by its shape and an icon. */
    private Node sign() {
        if (member.folded()) {
            return Nodes.label(member.tally(), "monogram");
        }
        return switch (member.kind()) {
            case PERSON -> Nodes.label(Monogram.of(member.name()), "monogram");
            case STATE -> icon(Feather.FLAG);
            case ORGANISATION -> icon(Feather.USERS);
        };
    }

    private static Node icon(Ikon icon) {
        return Nodes.styled(new FontIcon(icon), "actor-icon");
    }

    Node node() {
        return vertex;
    }

    void moveTo(Point centre) {
        vertex.setPosition(centre.x(), centre.y());
        inner.relocate(centre.x() - INNER / 2, centre.y() - INNER / 2);
        double reach = vertex.getRadius() + 6;
        halo.relocate(centre.x() - reach, centre.y() - reach);
        halo.setPrefSize(2 * reach, 2 * reach);
        var badge = Badge.on(centre, vertex.getRadius());
        badgePlace.relocate(badge.centre().x() - BADGE / 2, badge.centre().y() - BADGE / 2);
        badgePlace.setScaleX(badge.scale());
        badgePlace.setScaleY(badge.scale());
    }

    void dress(Reading reading, Emphasis emphasis) {
        var stance = reading.stanceOf(member);
        var presence = reading.presenceOf(member);
        StanceStyle.dress(vertex, stance.leaning());
        Nodes.mark(shape, "through", stance.spokesperson().isPresent());
        showBadge(stance.leaning());
        vertex.setVisible(NetworkView.isDrawn(reading, member.id()));
        for (var each : Presence.values()) {
            Nodes.mark(vertex, each.name().toLowerCase(Locale.ROOT), each == presence);
        }
        Nodes.mark(vertex, "faded", emphasis.isOn() && !emphasis.actors().contains(member.id()));
        Nodes.mark(vertex, "selected", reading.isSelected(member));
        vertex.setAccessibleText(ActorWords.spoken(reading, member));
    }

    private void showBadge(Leaning now) {
        if (now != leaning) {
            leaning = now;
            badgePlace.getChildren().setAll(StanceStyle.badge(now));
        }
        badgePlace.setVisible(now != Leaning.NO_POSITION);
    }
}
