package parley.export.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.graph.GraphTable.Column;
import parley.export.graph.GraphTable.Edge;
import parley.export.graph.GraphTable.Node;
import parley.export.graph.GraphTable.Spell;
import parley.export.table.Iso;
import parley.model.Actor;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Link;
import parley.model.Office;
import parley.model.Statement;
import parley.network.Evidence;
import parley.network.Member;
import parley.network.Network;
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
            new Column("statements_in_dataset", GraphTable.Type.INTEGER),
            text("stands_for"));

    private static final List<Column> EDGE_COLUMNS = List.of(
            text("kind"),
            text("statements"),
            text("statement_dates"),
            text("events"),
            text("event_dates"),
            text("links"),
            text("link_labels"),
            text("first"),
            text("last"));

    private final Reading reading;
    private final Network network;

    private NetworkTable(Reading reading, Network network) {
        this.reading = reading;
        this.network = network;
    }

    private static Column text(String name) {
        return new Column(name, GraphTable.Type.STRING);
    }

    /** The members of the network on screen that are not outside, and ties that survive with what survives of their evidence. */
    public static GraphTable of(Reading reading) {
        return of(reading, reading.network());
    }

    /** The same for everyone on their own, nobody folded. */
    public static GraphTable ofEveryone(Reading reading) {
        return of(reading, reading.everyone().network());
    }

    private static GraphTable of(Reading reading, Network network) {
        var table = new NetworkTable(reading, network);
        var nodes = network.members().stream()
                .filter(member -> table.presenceOf(member) != Presence.OUTSIDE)
                .map(table::node)
                .toList();
        var edges = network.ties().stream()
                .filter(tie -> network.survives(
                        tie, reading.projection(), reading.state().filter().contacts()))
                .map(table::edge)
                .toList();
        return new GraphTable(reading.dataset().about().title(), NODE_COLUMNS, EDGE_COLUMNS, nodes, edges);
    }

    private Presence presenceOf(Member member) {
        return network.presenceOf(member, reading.projection());
    }

    /** The others of a camp have what they have in common: no name of their own, and no stance. */
    private Node node(Member member) {
        var stance = reading.stanceOf(member);
        var lead = member.lead().map(reading.dataset()::actor);
        List<Object> values = List.of(
                member.name(),
                member.folded() ? "others" : word(member.kind()),
                member.camp(),
                reading.dataset().camp(member.camp()).label(),
                lead.map(Actor::gender).map(NetworkTable::word).orElse(""),
                lead.stream()
                        .flatMap(actor -> actor.offices().stream())
                        .map(Office::fullTitle)
                        .collect(Collectors.joining(SEPARATOR)),
                lead.map(actor -> String.join(SEPARATOR, actor.represents())).orElse(""),
                lead.map(actor -> String.join(SEPARATOR, actor.aliases())).orElse(""),
                word(stance.leaning()),
                stance.evidence().map(Statement::id).orElse(""),
                stance.spokesperson().map(Actor::id).orElse(""),
                word(presenceOf(member)),
                network.weight(member),
                String.join(SEPARATOR, member.actors()));
        return new Node(member.id(), member.label(), values);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Speaking for somebody has no evidence of its own; it weighs 1. */
    private Edge edge(Tie tie) {
        var evidence = network.evidence(tie, reading.projection());
        var spells = spells(evidence);
        var statements = evidence.statements().reversed();
        var events = evidence.events().reversed();
        var chronology = reading.chronology();
        List<Object> values = List.of(
                word(tie.kind()),
                joined(statements, Statement::id),
                joined(statements, said -> Iso.of(chronology.dateOf(said))),
                joined(events, Event::id),
                joined(events, event -> Iso.of(chronology.dateOf(event))),
                joined(evidence.links(), Link::id),
                joined(evidence.links(), link -> Objects.requireNonNullElse(link.label(), "")),
                spells.isEmpty() ? "" : spells.getFirst().first().toString(),
                spells.isEmpty() ? "" : spells.getLast().last().toString());
        return new Edge(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.kind().isDirected(),
                word(tie.kind()),
                weight(tie, evidence),
                values,
                spells);
    }

    /** Signs of links' weights count for nothing here, since few programs take a weight below 0. */
    private static double weight(Tie tie, Evidence evidence) {
        return tie.kind().isLink()
                ? evidence.links().stream()
                        .mapToDouble(link -> Math.abs(link.weight()))
                        .sum()
                : Math.max(1, evidence.size());
    }

    private static <T> String joined(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(SEPARATOR));
    }

    private List<Spell> spells(Evidence evidence) {
        var chronology = reading.chronology();
        Stream<Dated> dates = Stream.concat(
                evidence.statements().stream().map(chronology::dateOf),
                evidence.events().stream().map(chronology::dateOf));
        var links = evidence.links().stream()
                .map(Link::period)
                .filter(Objects::nonNull)
                .map(period -> new Spell(period.from(), period.to()));
        return apart(Stream.concat(dates.map(date -> new Spell(date.first(), date.last())), links)
                .sorted(Comparator.comparing(Spell::first).thenComparing(Spell::last))
                .toList());
    }

    /** Spells that overlap become one: Gephi refuses a file in which they do. */
    static List<Spell> apart(List<Spell> sorted) {
        var apart = new ArrayList<Spell>();
        for (var spell : sorted) {
            if (apart.isEmpty() || apart.getLast().last().isBefore(spell.first())) {
                apart.add(spell);
            } else if (apart.getLast().last().isBefore(spell.last())) {
                apart.add(new Spell(apart.removeLast().first(), spell.last()));
            }
        }
        return List.copyOf(apart);
    }
}
