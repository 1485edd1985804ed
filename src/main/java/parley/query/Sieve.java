package parley.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Link;
import parley.model.Statement;

/** What filters leave of a dataset under one chronology, positions and stances being those on one issue. */
record Sieve(Dataset dataset, SearchIndex index, Chronology chronology, String issue) {

    /** What survives a filter; linear in the dataset. */
    Projection projection(Filter filter) {
        var statements = statements(filter).toList();
        var stances = Stances.of(dataset, chronology, issue, filter.window());
        var events = events(filter, stances).toList();
        var links = links(filter, stances).toList();
        var presence = presence(filter, ends(statements, events, links), statements, stances);
        return new Projection(chronology, statements, events, links, stances, presence, counts(filter, stances));
    }

    private Stream<Statement> statements(Filter filter) {
        var terms = SearchIndex.terms(filter.text());
        return chronology.statements().stream()
                .filter(said -> filter.stances().admits(leaning(said)))
                .filter(said -> filter.contacts().admits(Contact.of(said.act())))
                .filter(said -> admitsSpeaker(filter, dataset.actor(said.speaker())))
                .filter(said -> filter.confidences().admits(said.confidence()))
                .filter(said -> admitsSource(filter, said))
                .filter(said -> filter.window().admits(chronology.dateOf(said)))
                .filter(said -> isAround(filter, said))
                .filter(said -> terms.isEmpty() || index.finds(terms, said));
    }

    /** Events take no position and have no speaker: stances, camps and kinds concern them through who took part. */
    private Stream<Event> events(Filter filter, Map<String, ActorStance> stances) {
        var terms = SearchIndex.terms(filter.text());
        return chronology.events().stream()
                .filter(event -> filter.contacts().admits(Contact.of(event.status())))
                .filter(event -> event.participants().isEmpty()
                        || event.participants().stream()
                                .anyMatch(id -> admitsActor(filter, stances, dataset.actor(id))))
                .filter(event ->
                        event.sources().isEmpty() || event.sources().stream().anyMatch(filter.sources()::admits))
                .filter(event -> filter.window().admits(chronology.dateOf(event)))
                .filter(event -> filter.around() == null || event.participants().contains(filter.around()))
                .filter(event -> terms.isEmpty() || index.finds(terms, event));
    }

    /** Links say nothing, and most bear no date: what is asked concerns them through whom they join. */
    private Stream<Link> links(Filter filter, Map<String, ActorStance> stances) {
        var terms = SearchIndex.terms(filter.text());
        return dataset.links().stream()
                .filter(_ -> filter.contacts().admits(Contact.LINKS))
                .filter(link -> ends(link).anyMatch(actor -> admitsActor(filter, stances, actor)))
                .filter(link -> link.period() == null || filter.window().overlaps(link.period()))
                .filter(link -> filter.around() == null
                        || ends(link).anyMatch(actor -> actor.id().equals(filter.around())))
                .filter(link -> terms.isEmpty() || ends(link).anyMatch(actor -> index.finds(terms, actor)));
    }

    private Stream<Actor> ends(Link link) {
        return Stream.of(dataset.actor(link.from()), dataset.actor(link.to()));
    }

    private Leaning leaning(Statement said) {
        return Leaning.of(said.stanceOn(issue));
    }

    private static boolean admitsSpeaker(Filter filter, Actor speaker) {
        return filter.camps().admits(speaker.camp())
                && filter.kinds().admits(speaker.kind())
                && filter.speakers().admits(speaker.id());
    }

    private static boolean admitsActor(Filter filter, Map<String, ActorStance> stances, Actor actor) {
        return admitsSpeaker(filter, actor)
                && filter.stances()
                        .admits(stances.getOrDefault(actor.id(), ActorStance.NONE)
                                .leaning());
    }

    private static boolean admitsSource(Filter filter, Statement said) {
        return said.attestations().stream().map(Attestation::source).anyMatch(filter.sources()::admits);
    }

    private static boolean isAround(Filter filter, Statement said) {
        return filter.around() == null
                || said.speaker().equals(filter.around())
                || said.addressees().contains(filter.around());
    }

    private Map<String, Presence> presence(
            Filter filter, Set<String> ends, List<Statement> statements, Map<String, ActorStance> stances) {
        var concerned = concerned(filter, ends, statements);
        var terms = SearchIndex.terms(filter.text());
        var presence = new HashMap<String, Presence>();
        for (var actor : dataset.actors()) {
            var asked = admitsActor(filter, stances, actor)
                    && (!filter.asksForEvidence()
                            || concerned.contains(actor.id())
                            || (!terms.isEmpty() && index.finds(terms, actor)));
            presence.put(actor.id(), presence(asked, ends.contains(actor.id())));
        }
        return presence;
    }

    private static Presence presence(boolean asked, boolean isEnd) {
        if (asked) {
            return Presence.FOCUS;
        }
        return isEnd ? Presence.CONTEXT : Presence.OUTSIDE;
    }

    private static Set<String> ends(List<Statement> statements, List<Event> events, List<Link> links) {
        var ends = new HashSet<String>();
        for (var said : statements) {
            ends.add(said.speaker());
            ends.addAll(said.addressees());
        }
        events.forEach(event -> ends.addAll(event.participants()));
        for (var link : links) {
            ends.add(link.from());
            ends.add(link.to());
        }
        return ends;
    }

    /** The ends of what survives, and those for whom somebody spoke there. */
    private Set<String> concerned(Filter filter, Set<String> ends, List<Statement> statements) {
        var concerned = new HashSet<>(ends);
        statements.forEach(
                said -> concerned.addAll(dataset.actor(said.speaker()).represents()));
        if (filter.around() != null) {
            concerned.add(filter.around());
            concerned.addAll(dataset.actor(filter.around()).represents());
        }
        return concerned;
    }

    private Counts counts(Filter filter, Map<String, ActorStance> stances) {
        var anyContact = filter.withContacts(Facet.all());
        var contacts = count(statements(anyContact), said -> Stream.of(Contact.of(said.act())));
        contacts.putAll(count(events(anyContact, stances), event -> Stream.of(Contact.of(event.status()))));
        contacts.putAll(count(links(anyContact, stances), _ -> Stream.of(Contact.LINKS)));
        contacts.put(Contact.REPRESENTS, representations());
        return new Counts(
                count(statements(filter.withStances(Facet.all())), said -> Stream.of(leaning(said))),
                contacts,
                count(
                        statements(filter.withCamps(Facet.all())),
                        said -> Stream.of(dataset.actor(said.speaker()).camp())),
                count(
                        statements(filter.withKinds(Facet.all())),
                        said -> Stream.of(dataset.actor(said.speaker()).kind())),
                count(statements(filter.withSpeakers(Facet.all())), said -> Stream.of(said.speaker())),
                count(statements(filter.withSources(Facet.all())), this::publishers),
                count(statements(filter.withConfidences(Facet.all())), said -> Stream.of(said.confidence())));
    }

    /** Each publisher once, however many of its pages report a statement. */
    private Stream<String> publishers(Statement said) {
        return said.attestations().stream()
                .map(attestation -> dataset.source(attestation.source()).publisher())
                .distinct();
    }

    private int representations() {
        return dataset.actors().stream()
                .mapToInt(actor -> actor.represents().size())
                .sum();
    }

    private static <T, K> Map<K, Integer> count(Stream<T> all, Function<T, Stream<K>> keys) {
        return all.flatMap(keys).collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }
}
