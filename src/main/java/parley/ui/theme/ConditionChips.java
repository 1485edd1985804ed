package parley.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Position;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;

/** What a position asks for first, as chips. */
public final class ConditionChips {
    private ConditionChips() {}

    /** "only if", and each condition; empty where there are none. */
    public static Optional<Node> of(Dataset dataset, Position position) {
        if (position.conditions().isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Node>();
        var onlyIf = Nodes.label("only if", "strong", "small");
        onlyIf.setMinWidth(Region.USE_PREF_SIZE);
        parts.add(onlyIf);
        parts.addAll(chips(dataset, position.conditions()));
        return Optional.of(new WrapPane(4, parts));
    }

    private static List<Node> chips(Dataset dataset, List<String> conditions) {
        return conditions.stream()
                .map(dataset::condition)
                .map(ConditionChips::chip)
                .toList();
    }

    /** A single condition. */
    public static Node chip(Condition condition) {
        return Prose.of(condition.label(), "condition-chip");
    }
}
