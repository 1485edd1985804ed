package parley.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parley.model.ActorKind;
import parley.network.Member;
import parley.network.Network;
import parley.network.Tie;
import parley.network.TieKind;
import parley.ui.fx.Nodes;

/** What the shapes and lines of a network stand for; of what it does not hold, nothing is said. */
final class Legend extends FlowPane {
    private static final String CIRCLE = "M6 0.5 A5.5 5.5 0 1 0 6 11.5 A5.5 5.5 0 1 0 6 0.5 Z";

    private record Held(Set<ActorKind> kinds, Set<TieKind> ties, boolean folded) {
        static Held by(Network network) {
            var members = network.members();
            return new Held(
                    members.stream()
                            .filter(member -> !member.folded())
                            .map(Member::kind)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    network.ties().stream().map(Tie::kind).collect(Collectors.toCollection(TreeSet::new)),
                    members.stream().anyMatch(Member::folded));
        }
    }

    private Held shown = new Held(Set.of(), Set.of(), false);
    private @Nullable Network of;

    Legend() {
        super(13, 3);
        getStyleClass().add("legend");
        setMouseTransparent(true);
        setAccessibleText("Legend: circles are people, squares states, hexagons organisations; rings and badges are"
                + " stances; a dashed ring is a stance taken through a representative; larger marks said or were told"
                + " more, wider lines have more evidence; links come from a file, without statements");
    }

    /** Names what a network holds. */
    void show(Network network) {
        if (network == of) {
            return;
        }
        of = network;
        var held = Held.by(network);
        if (!held.equals(shown)) {
            shown = held;
            getChildren().setAll(items(held));
        }
    }

    private static List<Node> items(Held held) {
        var items = new ArrayList<Node>();
        held.kinds().forEach(kind -> items.add(item(Nodes.path(path(kind), "legend-shape"), kind.label())));
        if (held.folded()) {
            items.add(item(Nodes.path(CIRCLE, "legend-shape", "legend-folded"), "several, folded"));
        }
        held.ties().forEach(kind -> items.add(item(TieLine.sample(kind), words(kind))));
        boolean linksAlone = !held.ties().isEmpty() && held.ties().stream().allMatch(TieKind::isLink);
        if (!linksAlone) {
            items.add(item(Nodes.path(CIRCLE, "legend-shape", "legend-through"), "through a representative"));
        }
        items.add(item(
                Nodes.path(
                        "M2 6 A1 1 0 1 0 4 6 A1 1 0 1 0 2 6 Z M6 6 A4 4 0 1 0 14 6 A4 4 0 1 0 6 6 Z", "legend-shape"),
                linksAlone ? "more links" : "said or told more"));
        return items;
    }

    private static String path(ActorKind kind) {
        return switch (kind) {
            case PERSON -> CIRCLE;
            case STATE -> "M1 1 H11 V11 H1 Z";
            case ORGANISATION -> "M6 0 L11.2 3 V9 L6 12 L0.8 9 V3 Z";
        };
    }

    private static String words(TieKind kind) {
        return switch (kind) {
            case PLANNED_MEETING -> "planned";
            case LINK -> "link, no statements";
            case MUTUAL_LINK -> "undirected link, no statements";
            case COOPERATIVE, CONFLICTUAL, MEETING, MENTION, REPLY, REPRESENTATION -> kind.label();
        };
    }

    private static Node item(Node sample, String name) {
        var label = Nodes.label(name, "small", "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var item = new HBox(5, sample, label);
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }
}
