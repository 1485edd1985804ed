package parley.ui.compare;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.analysis.compare.Comparison;
import parley.analysis.paths.Broker;
import parley.analysis.paths.Chain;
import parley.analysis.paths.Hop;
import parley.analysis.paths.Route;
import parley.analysis.paths.Route.Nearness;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** How one could reach the other: through whom, and what every step rests on. */
final class RoutePart {
    private static final int BROKERS = 12;

    private final Comparison comparison;
    private final Evidence evidence;

    private RoutePart(Comparison comparison, Evidence evidence) {
        this.comparison = comparison;
        this.evidence = evidence;
    }

    static VBox of(Answer answer, Evidence evidence) {
        return new RoutePart(answer.comparison(), evidence).part(answer.route());
    }

    private VBox part(Route route) {
        var part = Parts.column();
        part.getChildren()
                .addAll(
                        switch (route) {
                            case Route.Found found -> found(found);
                            case Route.Apart apart -> apart(apart);
                        });
        part.getChildren()
                .add(Prose.of(
                        "A step is a contact in the days and under the filter shown: a statement addressed to"
                            + " somebody, or a meeting that was held, whoever began it. That two were in contact does"
                            + " not say that one would carry word for another.",
                        "quiet",
                        "small"));
        return part;
    }

    private List<Node> found(Route.Found found) {
        var parts = new ArrayList<Node>();
        found.direct().ifPresent(hop -> parts.add(Parts.section("Directly", "", List.of(hop(hop)))));
        if (found.chains().isEmpty()) {
            parts.add(Prose.of("No chain through others leads from one to the other.", "quiet"));
            return parts;
        }
        parts.add(brokers(found));
        parts.add(Parts.section(
                heading(found), "", found.chains().stream().map(this::chain).toList()));
        return parts;
    }

    private static String heading(Route.Found found) {
        int steps = found.chains().getFirst().hops().size();
        int listed = found.chains().size();
        var all = String.format(Locale.ENGLISH, "%,d", found.count());
        var many = listed == 1 ? "The shortest chain" : "The " + all + " shortest chains";
        var through = found.direct().isPresent() ? " through others" : "";
        return many + through + ", of " + Amounts.of(steps, "step")
                + (found.count().longValue() > listed ? "; here the " + listed + " with most contacts" : "");
    }

    private Node brokers(Route.Found found) {
        var lines = found.brokers().stream()
                .limit(BROKERS)
                .map(broker -> broker(broker, found))
                .toList();
        int left = found.brokers().size() - lines.size();
        return Parts.section(
                "Who stands between them"
                        + (left > 0
                                ? ", the first " + lines.size() + " of "
                                        + found.brokers().size()
                                : ""),
                "",
                List.of(new WrapPane(16, lines)));
    }

    private Node broker(Broker broker, Route.Found found) {
        var share = found.count().equals(BigInteger.ONE)
                ? "on the only chain"
                : "on " + broker.chains() + " of " + found.count();
        return new WrapPane(4, evidence.actor(broker.actor()), Nodes.label(share, "quiet", "small"));
    }

    private Node chain(Chain chain) {
        var names = chain.actors().stream()
                .map(id -> evidence.dataset().actor(id).shortName())
                .collect(Collectors.joining(" → "));
        var card = Nodes.styled(new VBox(Prose.of(names, "strong")), "chain");
        chain.hops().stream().map(this::hop).forEach(card.getChildren()::add);
        return card;
    }

    private Node hop(Hop hop) {
        int contacts = hop.encounters().size();
        var between = name(hop.from()) + " – " + name(hop.to()) + ": "
                + (contacts == 1 ? "one contact" : Amounts.of(contacts, "contact") + ", the latest")
                + (hop.isOneSided() ? "; only " + speaker(hop) + " spoke" : "");
        return new VBox(2, Prose.of(between, "quiet", "small"), evidence.of(hop.latest()));
    }

    private String speaker(Hop hop) {
        return hop.latest().isFrom(hop.from(), hop.to()) ? name(hop.from()) : name(hop.to());
    }

    private String name(String id) {
        return evidence.dataset().actor(id).shortName();
    }

    private List<Node> apart(Route.Apart apart) {
        var one = comparison.one().shortName();
        var other = comparison.other().shortName();
        var said = "No chain of contact leads from " + one + " to " + other + " in what is shown. "
                + circle(one, apart.reached()) + " " + circle(other, apart.reaching());
        var nearest = switch (apart.nearest()) {
            case Nearness.Mentioned(var statement, var mentioned) ->
                List.of(
                        Prose.of(name(statement.speaker()) + " spoke of " + name(mentioned)
                                + ", which is no contact, but the nearest to one:"),
                        evidence.of(statement));
            case Nearness.SpeaksFor(var representative, var body) ->
                List.<Node>of(new WrapPane(
                        4, evidence.actor(representative), Nodes.label("speaks for"), evidence.actor(body)));
            case null -> List.<Node>of();
        };
        return List.of(Prose.of(said), Parts.section("What comes nearest", "Nothing does.", nearest));
    }

    private static String circle(String name, int others) {
        return others == 0
                ? name + " was in contact with nobody."
                : "From " + name + " chains lead to " + Amounts.of(others, "other") + ".";
    }
}
