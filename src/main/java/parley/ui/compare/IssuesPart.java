package parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.analysis.compare.Comparison;
import parley.model.Dataset;
import parley.query.ActorStance;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.StanceStyle;

/** Where the two stand, issue by issue, with the statement that each stance is read from. */
final class IssuesPart {
    private final Evidence evidence;
    private final Dataset dataset;

    private IssuesPart(Evidence evidence) {
        this.evidence = evidence;
        dataset = evidence.dataset();
    }

    static VBox of(Comparison comparison, Evidence evidence) {
        return new IssuesPart(evidence).part(comparison);
    }

    private VBox part(Comparison comparison) {
        if (comparison.stances().isEmpty()) {
            return Parts.column(Prose.of("Neither has taken a stance on any issue in the days shown.", "quiet"));
        }
        var grid = Parts.grid(20, 40, 40);
        Parts.addLine(
                grid,
                Nodes.label("Issue", "section-title"),
                evidence.actor(comparison.one().id()),
                evidence.actor(comparison.other().id()));
        comparison
                .stances()
                .forEach(
                        line -> Parts.addLine(grid, issue(line), stance(line, line.one()), stance(line, line.other())));
        return Parts.column(
                grid,
                Prose.of(
                        "A stance is that of the latest statement on the issue in the days shown, also where the filter"
                                + " leaves that out. Taking no stance does not mean being neutral.",
                        "quiet",
                        "small"));
    }

    private static Node issue(Comparison.Stances line) {
        return new VBox(
                2,
                Prose.of(line.issue().label(), "strong"),
                Prose.of(line.accord().label(), "quiet", "small"));
    }

    private Node stance(Comparison.Stances line, ActorStance stance) {
        var head = new ArrayList<Node>(List.of(StanceStyle.pill(stance.leaning())));
        stance.spokesperson()
                .ifPresent(other -> head.addAll(List.of(Nodes.label("through", "quiet"), evidence.actor(other.id()))));
        var cell = new VBox(6, new WrapPane(8, head));
        stance.evidence()
                .flatMap(said -> said.positionOn(line.issue().id()))
                .flatMap(position -> ConditionChips.of(dataset, position))
                .ifPresent(cell.getChildren()::add);
        stance.evidence().map(evidence::of).ifPresent(cell.getChildren()::add);
        return cell;
    }
}
