package parley.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import parley.analysis.compare.Comparison;
import parley.analysis.compare.Comparison.Known;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Amounts;

/** The latest contact of the two, and with whom both, or only one of them, were in contact. */
final class ContactsPart {
    private final Evidence evidence;

    private ContactsPart(Evidence evidence) {
        this.evidence = evidence;
    }

    static VBox of(Comparison comparison, Evidence evidence) {
        return new ContactsPart(evidence).part(comparison);
    }

    private VBox part(Comparison comparison) {
        var one = comparison.one().shortName();
        var other = comparison.other().shortName();
        return Parts.column(
                Parts.section(
                        "Their latest direct contact",
                        "Neither addressed the other, and they did not meet, in what is shown.",
                        comparison.lastContact().map(evidence::of).stream().toList()),
                shared(comparison),
                alone("Only " + one, comparison.onlyOne()),
                alone("Only " + other, comparison.onlyOther()),
                Prose.of(
                        "A contact is a statement addressed to somebody, or a meeting that was held; being spoken of is"
                                + " none.",
                        "quiet",
                        "small"));
    }

    private Node shared(Comparison comparison) {
        var grid = Parts.grid(20, 40, 40);
        Parts.addLine(
                grid,
                Nodes.label("With", "section-title"),
                Nodes.label(comparison.one().shortName(), "section-title"),
                Nodes.label(comparison.other().shortName(), "section-title"));
        comparison
                .shared()
                .forEach(shared -> Parts.addLine(
                        grid,
                        evidence.actor(shared.actor().id()),
                        latest(shared.withOne()),
                        latest(shared.withOther())));
        return Parts.section(
                "Both were in contact with " + comparison.shared().size(),
                "There is nobody with whom both were in contact.",
                comparison.shared().isEmpty() ? List.of() : List.of(grid));
    }

    private Node alone(String who, List<Known> known) {
        return Parts.section(
                who + " was in contact with " + known.size(),
                "Nobody else.",
                grid(known).stream().toList());
    }

    private Optional<GridPane> grid(List<Known> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var grid = Parts.grid(20, 80);
        known.forEach(each -> Parts.addLine(grid, evidence.actor(each.actor().id()), latest(each)));
        return Optional.of(grid);
    }

    private Node latest(Known known) {
        var times = known.times() == 1 ? "Once" : Amounts.of(known.times(), "contact") + ", the latest";
        return new VBox(2, Prose.of(times, "quiet", "small"), evidence.of(known.latest()));
    }
}
