package parley.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.analysis.compare.Comparison;
import parley.model.Statement;

/** Everything said between the two, in the order of time, and what each said of the other to somebody else. */
final class BetweenPart {
    private BetweenPart() {}

    static VBox of(Comparison comparison, Evidence evidence) {
        var one = comparison.one().shortName();
        var other = comparison.other().shortName();
        return Parts.column(
                Parts.section(
                        "Said to each other, and meetings, earliest first",
                        "Nothing was said between them, and they did not meet, in what is shown.",
                        comparison.between().stream().map(evidence::of).toList()),
                about("What " + one + " said of " + other, comparison.oneOfOther(), evidence),
                about("What " + other + " said of " + one, comparison.otherOfOne(), evidence));
    }

    private static Node about(String heading, List<Statement> said, Evidence evidence) {
        return Parts.section(
                heading,
                "Nothing in what is shown.",
                said.stream().map(evidence::of).toList());
    }
}
