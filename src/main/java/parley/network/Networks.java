package parley.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Link;
import parley.model.Statements;

/** Builds the network of a dataset; linear in statements, addressees, mentions, links and pairs of participants. */
public final class Networks {
    private static final int UNKNOWN = -1;

    private final Dataset dataset;
    private final Statements said;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> placeByActor = new HashMap<>();
    private final int[] placeByCode;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

    /** What of a dataset is gathered from. */
    private static final class Part {
        private final int[] rows;
        private final List<Event> events;
        private final List<Link> links;
        private final List<Actor> actors;

        private Part(int[] rows, List<Event> events, List<Link> links, List<Actor> actors) {
            this.rows = rows;
            this.events = events;
            this.links = links;
            this.actors = actors;
        }

        static Part whole(Dataset dataset) {
            return new Part(
                    IntStream.range(0, dataset.statements().size()).toArray(),
                    dataset.events(),
                    dataset.links(),
                    dataset.actors());
        }

        /** Everything that an actor has to do with; linear in the dataset, but quick. */
        static Part around(String actor, Dataset dataset) {
            return new Part(
                    rowsAround(actor, dataset.statements()),
                    dataset.events().stream()
                            .filter(event -> event.participants().contains(actor))
                            .toList(),
                    dataset.links().stream()
                            .filter(link ->
                                    link.from().equals(actor) || link.to().equals(actor))
                            .toList(),
                    dataset.actors().stream()
                            .filter(other -> other.id().equals(actor)
                                    || other.represents().contains(actor))
                            .toList());
        }

        /** Those that concern an actor, and the answers to those it made. */
        private static int[] rowsAround(String actor, Statements said) {
            int code = said.actorCode(actor);
            var rows = new BitSet();
            said.concerning(actor).forEach(rows::set);
            IntStream.range(0, said.size())
                    .filter(row -> said.answered(row) != Statements.NONE && said.speaker(said.answered(row)) == code)
                    .forEach(rows::set);
            return rows.stream().toArray();
        }

        /** The rows of statements, ascending. */
        IntStream rows() {
            return Arrays.stream(rows);
        }

        List<Event> events() {
            return events;
        }

        List<Link> links() {
            return links;
        }

        List<Actor> actors() {
            return actors;
        }
    }

    /** A tie to be, between two members by their places. */
    private record Key(int from, int to, TieKind kind) {}

    /** The evidence of a tie, as far as it was found. */
    private static final class Gathered {
        private int[] rows = new int[1];
        private int size;
        private final List<String> events = new ArrayList<>(0);
        private final List<String> links = new ArrayList<>(0);

        /** Several actors of one member may have been told; what they share is evidence once. */
        void addOnce(int row) {
            if (size > 0 && rows[size - 1] == row) {
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
            rows[size++] = row;
        }

        /** Several actors of one member may have been there. */
        void addOnce(Event event) {
            if (events.isEmpty() || !events.getLast().equals(event.id())) {
                events.add(event.id());
            }
        }
    }

    private Networks(Dataset dataset) {
        this.dataset = dataset;
        said = dataset.statements();
        placeByCode = new int[said.actors()];
        Arrays.fill(placeByCode, UNKNOWN);
    }

    /** The network of everyone, joined by what they said to each other, where they met, and for whom they speak. */
    public static Network of(Dataset dataset) {
        return of(dataset, Composition.WHOLE);
    }

    /** The network of a dataset under a composition, with the ties of all its relations and those of representation. */
    public static Network of(Dataset dataset, Composition composition) {
        var weights = Weights.of(dataset);
        var networks = new Networks(dataset);
        Members.of(dataset, composition, weights).forEach(networks::add);
        networks.gather(composition.relations(), Part.whole(dataset));
        return new Network(dataset, networks.members, networks.ties(_ -> true), weights);
    }

    /** An actor and whom it is tied to, each on their own, with its ties but not those among the others. */
    static Network around(String actor, Dataset dataset, Set<Relation> relations, Weights weights) {
        var networks = new Networks(dataset);
        int centre = networks.place(actor);
        networks.gather(relations, Part.around(actor, dataset));
        var ties = networks.ties(key -> key.from() == centre || key.to() == centre);
        return new Network(dataset, networks.members, ties, weights);
    }

    private int add(Member member) {
        members.add(member);
        member.actors().forEach(actor -> placeByActor.put(actor, members.size() - 1));
        return members.size() - 1;
    }

    private void gather(Set<Relation> relations, Part part) {
        for (var relation : Relation.values()) {
            if (relations.contains(relation)) {
                gather(relation, part);
            }
        }
        part.actors().forEach(this::gatherRepresentations);
    }

    private void gather(Relation relation, Part part) {
        switch (relation) {
            case SPOKE_TO -> part.rows().forEach(this::gatherAddressees);
            case MET -> part.events().forEach(this::gatherParticipants);
            case SPOKE_ABOUT -> part.rows().forEach(this::gatherMentions);
            case REPLIED_TO -> part.rows().forEach(this::gatherReply);
            case LINKED -> part.links().forEach(this::gatherLink);
        }
    }

    private void gatherAddressees(int row) {
        var kind = TieKind.of(said.act(row).quadClass());
        said.forEachAddressee(row, addressee -> add(row, addressee, kind));
    }

    private void gatherMentions(int row) {
        said.forEachMention(row, mention -> add(row, mention, TieKind.MENTION));
    }

    private void gatherReply(int row) {
        int answered = said.answered(row);
        if (answered != Statements.NONE) {
            add(row, said.speaker(answered), TieKind.REPLY);
        }
    }

    private void add(int row, int towards, TieKind kind) {
        gather(place(said.speaker(row)), place(towards), kind).addOnce(row);
    }

    private void gatherLink(Link link) {
        var kind = TieKind.of(link);
        int from = place(link.from());
        int to = place(link.to());
        (kind.isDirected() ? gather(from, to, kind) : gatherBetween(from, to, kind)).links.add(link.id());
    }

    private void gatherParticipants(Event event) {
        var present = event.participants().stream()
                .sorted(Comparator.comparingInt(dataset::ordinal))
                .map(this::place)
                .toList();
        for (int i = 0; i < present.size(); i++) {
            for (int other : present.subList(i + 1, present.size())) {
                gatherBetween(present.get(i), other, TieKind.of(event.status())).addOnce(event);
            }
        }
    }

    private void gatherRepresentations(Actor actor) {
        actor.represents().forEach(body -> gather(place(actor.id()), place(body), TieKind.REPRESENTATION));
    }

    private Gathered gather(int from, int to, TieKind kind) {
        return gathered.computeIfAbsent(new Key(from, to, kind), _ -> new Gathered());
    }

    /** A tie without a direction runs from whichever member it was first found from. */
    private Gathered gatherBetween(int one, int other, TieKind kind) {
        var back = gathered.get(new Key(other, one, kind));
        return back != null ? back : gather(one, other, kind);
    }

    private int place(int code) {
        if (placeByCode[code] == UNKNOWN) {
            placeByCode[code] = place(said.actor(code));
        }
        return placeByCode[code];
    }

    /** The place of the member that an actor is in; one in no member stands on its own from now on. */
    private int place(String actor) {
        var place = placeByActor.get(actor);
        return place == null ? add(Member.of(dataset.actor(actor), List.of(actor))) : place;
    }

    private List<Tie> ties(Predicate<Key> wanted) {
        return gathered.entrySet().stream()
                .filter(entry -> entry.getKey().from() != entry.getKey().to())
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> tie(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Tie tie(Key key, Gathered evidence) {
        var from = members.get(key.from()).id();
        var to = members.get(key.to()).id();
        var rows = Arrays.copyOf(evidence.rows, evidence.size);
        return new Tie(id(from, to, key.kind()), from, to, key.kind(), said.at(rows), evidence.events, evidence.links);
    }

    private static String id(String from, String to, TieKind kind) {
        return from + (kind.isDirected() ? ">" : "~") + to + ":" + kind.name().toLowerCase(Locale.ROOT);
    }
}
