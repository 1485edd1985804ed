package parley.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Link;
import parley.model.Statement;

/** Builds the network of a dataset; linear in statements, addressees, mentions, links and pairs of participants. */
public final class Networks {
    private final Dataset dataset;
    private final Map<String, Member> members;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

    private record Key(String from, String to, TieKind kind) {
        String id() {
            return from + (kind.isDirected() ? ">" : "~") + to + ":"
                    + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    private record Gathered(List<String> statements, List<String> events, List<String> links) {
        Gathered() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Networks(Dataset dataset, Map<String, Member> members) {
        this.dataset = dataset;
        this.members = members;
    }

    /** The network of everyone, joined by what they said to each other, where they met, and for whom they speak. */
    public static Network of(Dataset dataset) {
        return of(dataset, Composition.WHOLE);
    }

    /** The network of a dataset under a composition, with the ties of all its relations and those of representation. */
    public static Network of(Dataset dataset, Composition composition) {
        var weights = Weights.of(dataset);
        var members = Members.of(dataset, composition, weights);
        var networks = new Networks(dataset, Members.byActor(members));
        for (var relation : Relation.values()) {
            if (composition.relations().contains(relation)) {
                networks.gather(relation);
            }
        }
        networks.gatherRepresentations();
        return new Network(dataset, members, networks.members, networks.ties(), weights);
    }

    private void gather(Relation relation) {
        switch (relation) {
            case SPOKE_TO -> dataset.statements().forEach(this::gatherAddressees);
            case MET -> gatherEvents();
            case SPOKE_ABOUT -> dataset.statements().forEach(this::gatherMentions);
            case REPLIED_TO -> dataset.statements().forEach(this::gatherReply);
            case LINKED -> dataset.links().forEach(this::gatherLink);
        }
    }

    private void gatherAddressees(Statement said) {
        var kind = TieKind.of(said.act().quadClass());
        said.addressees().forEach(addressee -> gather(said.speaker(), addressee, kind, said));
    }

    private void gatherMentions(Statement said) {
        said.mentions().forEach(mention -> gather(said.speaker(), mention, TieKind.MENTION, said));
    }

    private void gatherReply(Statement said) {
        if (said.inReplyTo() != null) {
            gather(said.speaker(), dataset.statement(said.inReplyTo()).speaker(), TieKind.REPLY, said);
        }
    }

    private void gatherLink(Link link) {
        var kind = TieKind.of(link);
        var between =
                kind.isDirected() ? gather(link.from(), link.to(), kind) : gatherBetween(link.from(), link.to(), kind);
        between.links().add(link.id());
    }

    private void gather(String from, String to, TieKind kind, Statement said) {
        addOnce(gather(from, to, kind).statements(), said.id());
    }

    private void gatherEvents() {
        var order = dataset.actors().stream().map(Actor::id).toList();
        for (var event : dataset.events()) {
            var present = order.stream().filter(event.participants()::contains).toList();
            for (int i = 0; i < present.size(); i++) {
                for (var other : present.subList(i + 1, present.size())) {
                    addOnce(
                            gatherBetween(present.get(i), other, TieKind.of(event.status()))
                                    .events(),
                            event.id());
                }
            }
        }
    }

    /** Several actors of one member may have been told, or have been there; what they share is evidence once. */
    private static void addOnce(List<String> evidence, String id) {
        if (evidence.isEmpty() || !evidence.getLast().equals(id)) {
            evidence.add(id);
        }
    }

    private void gatherRepresentations() {
        for (var actor : dataset.actors()) {
            actor.represents().forEach(body -> gather(actor.id(), body, TieKind.REPRESENTATION));
        }
    }

    private Gathered gather(String from, String to, TieKind kind) {
        return gathered.computeIfAbsent(new Key(member(from), member(to), kind), _ -> new Gathered());
    }

    /** A tie without a direction runs from whichever member it was first found from. */
    private Gathered gatherBetween(String one, String other, TieKind kind) {
        var back = gathered.get(new Key(member(other), member(one), kind));
        return back != null ? back : gather(one, other, kind);
    }

    private String member(String actor) {
        return Objects.requireNonNull(members.get(actor), actor).id();
    }

    private List<Tie> ties() {
        return gathered.entrySet().stream()
                .filter(entry -> !entry.getKey().from().equals(entry.getKey().to()))
                .map(entry -> tie(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Tie tie(Key key, Gathered evidence) {
        return new Tie(
                key.id(), key.from(), key.to(), key.kind(), evidence.statements(), evidence.events(), evidence.links());
    }
}
