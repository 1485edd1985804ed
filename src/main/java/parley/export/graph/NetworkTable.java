package parley.export.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.graph.GraphTable.Column;
import parley.export.graph.GraphTable.Edge;
import parley.export.graph.GraphTable.Node;
import parley.export.graph.GraphTable.Spell;
import parley.model.Actor;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Office;
import parley.model.Statement;
import parley.network.Evidence;
import parley.network.Tie;
import parley.query.Presence;
import parley.session.Reading;

/** Fills a graph from what survives in a reading: the one place that knows what nodes and edges stand for. */
public final class NetworkTable {
    private static final String SEPARATOR = " | ";

    private static final List<Column> NODE_COLUMNS = List.of(
            text("name"),
            text("kind"),
            text("camp"),
            text("camp_label"),
            text("gender"),
            text("offices"),
            text("represents"),
            text("aliases"),
            text("stance"),
            text("stance_statement"),
            text("stance_through"),
            text("presence"),
            new Column("statements_in_dataset", GraphTable.Type.INTEGER));

    private static final List<Column> EDGE_COLUMNS =
            List.of(text("kind"), text("statements"), text("events"), text("first"), text("last"));

    private final Reading reading;

    private NetworkTable(Reading reading) {
        this.reading = reading;
    }

    private static Column text(String name) {
        return new Column(name, GraphTable.Type.STRING);
    }

    /** Actors that are not outside, and ties that survive with what survives of their evidence. */
    public static GraphTable of(Reading reading) {
        var table = new NetworkTable(reading);
        var nodes = reading.dataset().actors().stream()
                .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                .map(table::node)
                .toList();
        var edges = reading.network().ties().stream()
                .filter(reading::shows)
                .map(table::edge)
                .toList();
        return new GraphTable(reading.dataset().about().title(), NODE_COLUMNS, EDGE_COLUMNS, nodes, edges);
    }

    private Node node(Actor actor) {
        var stance = reading.projection().stanceOf(actor.id());
        List<Object> values = List.of(
                actor.name(),
                word(actor.kind()),
                actor.camp(),
                reading.dataset().camp(actor.camp()).label(),
                actor.gender() == null ? "" : word(actor.gender()),
                actor.offices().stream().map(Office::fullTitle).collect(Collectors.joining(SEPARATOR)),
                String.join(SEPARATOR, actor.represents()),
                String.join(SEPARATOR, actor.aliases()),
                word(stance.leaning()),
                stance.evidence().map(Statement::id).orElse(""),
                stance.spokesperson().map(Actor::id).orElse(""),
                word(reading.projection().presenceOf(actor.id())),
                reading.network().weight(actor.id()));
        return new Node(actor.id(), actor.shortName(), values);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Speaking for somebody has no evidence of its own; it weighs 1. */
    private Edge edge(Tie tie) {
        var evidence = reading.evidence(tie);
        var spells = spells(evidence);
        List<Object> values = List.of(
                word(tie.kind()),
                evidence.statements().reversed().stream().map(Statement::id).collect(Collectors.joining(SEPARATOR)),
                evidence.events().reversed().stream().map(Event::id).collect(Collectors.joining(SEPARATOR)),
                spells.isEmpty() ? "" : spells.getFirst().first().toString(),
                spells.stream()
                        .map(Spell::last)
                        .max(Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse(""));
        return new Edge(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.kind().isDirected(),
                word(tie.kind()),
                Math.max(1, evidence.size()),
                values,
                spells);
    }

    private List<Spell> spells(Evidence evidence) {
        var chronology = reading.chronology();
        Stream<Dated> dates = Stream.concat(
                evidence.statements().stream().map(chronology::dateOf),
                evidence.events().stream().map(chronology::dateOf));
        return dates.map(date -> new Spell(date.first(), date.last()))
                .distinct()
                .sorted(Comparator.comparing(Spell::first).thenComparing(Spell::last))
                .toList();
    }
}
