package parley.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import parley.model.Dataset;
import parley.model.Event;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Presence;
import parley.query.Projection;

/**
 * The network of a dataset under a composition, immutable; what a filter leaves of it is asked with a
 * {@link Projection}.
 */
public final class Network {
    private final Dataset dataset;
    private final Graph<Member, Tie> graph;
    private final Map<String, Member> memberById = new LinkedHashMap<>();
    private final Map<String, Member> memberByActor = new HashMap<>();
    private final Map<String, Integer> weightByMember = new HashMap<>();
    private final Map<String, Tie> tieById;
    private final Weights weights;
    private final double heaviest;

    Network(Dataset dataset, List<Member> members, Collection<Tie> ties, Weights weights) {
        this.dataset = dataset;
        this.weights = weights;
        for (var member : members) {
            memberById.put(member.id(), member);
            member.actors().forEach(actor -> memberByActor.put(actor, member));
            weightByMember.put(member.id(), weights.of(member.actors()));
        }
        var drawn = new DirectedMultigraph<Member, Tie>(Tie.class);
        members.forEach(drawn::addVertex);
        ties.forEach(tie -> drawn.addEdge(member(tie.from()), member(tie.to()), tie));
        graph = new AsUnmodifiableGraph<>(drawn);
        tieById = ties.stream().collect(Collectors.toUnmodifiableMap(Tie::id, Function.identity()));
        heaviest = ties.stream().mapToDouble(this::weightOf).max().orElse(0);
    }

    /** The graph itself, read-only; its vertices and edges stand in a fixed order. */
    public Graph<Member, Tie> graph() {
        return graph;
    }

    /** All members in a fixed order. */
    public List<Member> members() {
        return List.copyOf(memberById.values());
    }

    /** @throws NullPointerException when there is no such member */
    public Member member(String id) {
        return Objects.requireNonNull(memberById.get(id), id);
    }

    public Optional<Member> findMember(String id) {
        return Optional.ofNullable(memberById.get(id));
    }

    /**
     * The member that an actor of the dataset is in.
     *
     * @throws NullPointerException when the dataset has no such actor
     */
    public Member memberOf(String actor) {
        return Objects.requireNonNull(memberByActor.get(actor), actor);
    }

    /** All ties in a fixed order. */
    public List<Tie> ties() {
        return List.copyOf(graph.edgeSet());
    }

    public Optional<Tie> findTie(String id) {
        return Optional.ofNullable(tieById.get(id));
    }

    /**
     * The same members with their strongest ties alone, those of most evidence in the whole dataset; representation, which has
     * none, stays. Itself where it has no more ties than that.
     *
     * @param most how many ties with evidence are left
     */
    public Network strongest(int most) {
        if (tieById.size() <= most) {
            return this;
        }
        var strongest = ties().stream()
                .filter(tie -> tie.kind() != TieKind.REPRESENTATION)
                .sorted(Comparator.comparingInt(Tie::size).reversed())
                .limit(most)
                .collect(Collectors.toSet());
        var left = ties().stream()
                .filter(tie -> tie.kind() == TieKind.REPRESENTATION || strongest.contains(tie))
                .toList();
        return new Network(dataset, members(), left, weights);
    }

    /** The ties of a member, in both directions; linear in their number. */
    public List<Tie> tiesOf(Member member) {
        return List.copyOf(graph.edgesOf(member));
    }

    /** What a projection leaves of a tie's evidence. */
    public Evidence evidence(Tie tie, Projection projection) {
        return new Evidence(
                tie.statements().where(projection::holdsStatement).backwards(),
                tie.events().reversed().stream()
                        .filter(projection::holdsEvent)
                        .map(dataset::event)
                        .toList(),
                tie.links().stream()
                        .filter(projection::holdsLink)
                        .map(dataset::link)
                        .toList());
    }

    /**
     * Whether a projection leaves a tie standing: some of its evidence survives, or, where it stands for speaking
     * for somebody, neither end is outside and the reader has not left such ties out.
     */
    public boolean survives(Tie tie, Projection projection, Facet<Contact> contacts) {
        if (tie.kind() == TieKind.REPRESENTATION) {
            return contacts.admits(Contact.REPRESENTS)
                    && presenceOf(member(tie.from()), projection) != Presence.OUTSIDE
                    && presenceOf(member(tie.to()), projection) != Presence.OUTSIDE;
        }
        return tie.statements().rows().anyMatch(projection::holdsStatement)
                || tie.events().stream().anyMatch(projection::holdsEvent)
                || tie.links().stream().anyMatch(projection::holdsLink);
    }

    /** How a member stands to what survives: as that of its actors which it concerns most. */
    public Presence presenceOf(Member member, Projection projection) {
        return member.actors().stream()
                .map(projection::presenceOf)
                .min(Comparator.naturalOrder())
                .orElse(Presence.OUTSIDE);
    }

    /** The neighbours of a member along surviving ties, most evidence first, then by name. */
    public List<Member> neighbours(Member member, Projection projection, Facet<Contact> contacts) {
        var weight = tiesOf(member).stream()
                .filter(tie -> survives(tie, projection, contacts))
                .collect(Collectors.toMap(
                        tie -> tie.opposite(member.id()),
                        tie -> 1 + evidence(tie, projection).size(),
                        Integer::sum));
        var neighbours =
                new ArrayList<>(weight.keySet().stream().map(this::member).toList());
        neighbours.sort(Comparator.comparing((Member other) -> weight.getOrDefault(other.id(), 0))
                .reversed()
                .thenComparing(Member::name));
        return neighbours;
    }

    /**
     * How strong a tie of links is among those of the network, from 0 to 1: the sum of its weights, without their signs,
     * against the largest such sum.
     */
    public double strength(Tie tie) {
        return heaviest == 0 ? 0 : weightOf(tie) / heaviest;
    }

    private double weightOf(Tie tie) {
        return tie.links().stream()
                .mapToDouble(id -> Math.abs(dataset.link(id).weight()))
                .sum();
    }

    /** How many statements a member made or was told, and how many links it has, in the whole dataset: its size on screen. */
    public int weight(Member member) {
        return weightByMember.getOrDefault(member.id(), 0);
    }

    /** The same of an actor. */
    public int weight(String actor) {
        return weights.of(actor);
    }

    /** The events an actor took part in or was to take part in, earliest first. */
    public List<Event> eventsOf(String actor) {
        return dataset.events().stream()
                .filter(event -> event.participants().contains(actor))
                .toList();
    }
}
