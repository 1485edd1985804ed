package parley.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.analysis.compare.Clash;
import parley.analysis.compare.Comparison;
import parley.analysis.compare.Demand;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;

/** The conditions that both set, those that the other's words leave no room for, and all that each set. */
final class ConditionsPart {
    private final Comparison comparison;
    private final Evidence evidence;

    private ConditionsPart(Comparison comparison, Evidence evidence) {
        this.comparison = comparison;
        this.evidence = evidence;
    }

    static VBox of(Comparison comparison, Evidence evidence) {
        return new ConditionsPart(comparison, evidence).part();
    }

    private VBox part() {
        return Parts.column(
                Parts.section(
                        "Conditions that meet",
                        "No condition is set by both.",
                        comparison.met().stream().map(this::met).toList()),
                Parts.section(
                        "Demands that meet with a refusal",
                        "No demand of either was refused by the other in so many words.",
                        comparison.clashes().stream().map(this::clash).toList()),
                Prose.of(
                        "Counted is what the data tells: one rejects, in a reply, the statement that set the"
                                + " condition; or one opposes altogether what the other would agree to on conditions."
                                + " Conditions of any two sides that exclude each other are under Deadlocks (Ctrl L).",
                        "quiet",
                        "small"),
                demands(comparison.one().shortName(), comparison.demandsOfOne()),
                demands(comparison.other().shortName(), comparison.demandsOfOther()));
    }

    private Node met(Comparison.Common common) {
        var grid = Parts.grid(50, 50);
        Parts.addLine(grid, setFor(common.one()), setFor(common.other()));
        return new VBox(4, ConditionChips.chip(common.one().condition()), grid);
    }

    private Node setFor(Demand demand) {
        return new VBox(
                2,
                Prose.of("Set for “" + demand.issue().label() + "”", "quiet", "small"),
                evidence.of(demand.statement()));
    }

    private Node clash(Clash clash) {
        var why = switch (clash) {
            case Clash.Rejected(var _, var against) -> speaker(against.speaker()) + " rejected it in reply";
            case Clash.Refused(var _, var issue, var against) ->
                speaker(against.speaker()) + " opposes “" + issue.label() + "” altogether";
        };
        var demand = clash.demand();
        var grid = Parts.grid(50, 50);
        Parts.addLine(grid, evidence.of(demand.statement()), evidence.of(clash.against()));
        return new VBox(
                4,
                new WrapPane(
                        6,
                        Prose.of(speaker(demand.statement().speaker()) + " asks that"),
                        ConditionChips.chip(demand.condition()),
                        Prose.of("· " + why, "strong")),
                grid);
    }

    private String speaker(String id) {
        return evidence.dataset().actor(id).shortName();
    }

    private Node demands(String who, List<Demand> demands) {
        return Parts.section(
                "What " + who + " demands",
                "No condition is on record in what is shown.",
                demands.stream().map(this::demand).toList());
    }

    private Node demand(Demand demand) {
        return new VBox(4, ConditionChips.chip(demand.condition()), setFor(demand));
    }
}
