package parley.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Link;

/** What a filter leaves of a dataset under one chronology, positions and stances being those on one issue. */
final class Sieve {
    private final Dataset dataset;
    private final Columns columns;
    private final Chronology chronology;
    private final Stances stances;
    private final Filter filter;
    private final SearchIndex.@Nullable Found found;
    private final RowSieve statements;

    /** @param found what holds the words searched for, or null where none are */
    Sieve(
            Dataset dataset,
            Columns columns,
            Chronology chronology,
            String issue,
            Stances stances,
            Filter filter,
            SearchIndex.@Nullable Found found) {
        this.dataset = dataset;
        this.columns = columns;
        this.chronology = chronology;
        this.stances = stances;
        this.filter = filter;
        this.found = found;
        statements = new RowSieve(
                columns,
                Stances.leanings(dataset.statements(), issue),
                chronology,
                filter,
                found == null ? null : found.statements());
    }

    /** What survives the filter; linear in the dataset. */
    Projection projection() {
        var rows = statements.all();
        var events = events(filter).toList();
        var links = links(filter).toList();
        return new Projection(
                dataset,
                chronology,
                new Rows(rows),
                chronology.inOrder(rows.stream()),
                events,
                links,
                stances,
                presence(rows, events, links),
                counts());
    }

    /** Events take no position and have no speaker: stances, camps and kinds concern them through who took part. */
    private Stream<Event> events(Filter asked) {
        return chronology.events().stream()
                .filter(event -> asked.contacts().admits(Contact.of(event.status())))
                .filter(event -> event.participants().isEmpty()
                        || event.participants().stream().anyMatch(id -> admitsActor(asked, dataset.actor(id))))
                .filter(event ->
                        event.sources().isEmpty() || event.sources().stream().anyMatch(asked.sources()::admits))
                .filter(event -> asked.window().admits(chronology.dateOf(event)))
                .filter(event -> asked.around() == null || event.participants().contains(asked.around()))
                .filter(event -> found == null || found.holds(event));
    }

    /** Links say nothing, and most bear no date: what is asked concerns them through whom they join. */
    private Stream<Link> links(Filter asked) {
        return dataset.links().stream()
                .filter(_ -> asked.contacts().admits(Contact.LINKS))
                .filter(link -> ends(link).anyMatch(actor -> admitsActor(asked, actor)))
                .filter(link -> link.period() == null || asked.window().overlaps(link.period()))
                .filter(link -> asked.around() == null
                        || ends(link).anyMatch(actor -> actor.id().equals(asked.around())))
                .filter(link -> found == null || ends(link).anyMatch(actor -> found.holds(dataset, actor)));
    }

    private Stream<Actor> ends(Link link) {
        return Stream.of(dataset.actor(link.from()), dataset.actor(link.to()));
    }

    private boolean admitsActor(Filter asked, Actor actor) {
        return asked.camps().admits(actor.camp())
                && asked.kinds().admits(actor.kind())
                && asked.speakers().admits(actor.id())
                && (!asked.stances().isActive() || asked.stances().admits(stances.leaning(actor.id())));
    }

    /** By the place of each actor in the dataset. */
    private List<Presence> presence(BitSet rows, List<Event> events, List<Link> links) {
        var speakers = new BitSet();
        var ends = ends(rows, speakers);
        events.forEach(event -> event.participants().forEach(id -> ends.set(dataset.ordinal(id))));
        links.forEach(link -> ends(link).forEach(actor -> ends.set(dataset.ordinal(actor.id()))));
        var concerned = concerned(ends, speakers);
        var presence = new ArrayList<Presence>(dataset.actors().size());
        for (int ordinal = 0; ordinal < dataset.actors().size(); ordinal++) {
            var asked = admitsActor(filter, dataset.actors().get(ordinal))
                    && (!filter.asksForEvidence()
                            || concerned.get(ordinal)
                            || (found != null && found.actors().get(ordinal)));
            presence.add(presence(asked, ends.get(ordinal)));
        }
        return presence;
    }

    private static Presence presence(boolean asked, boolean isEnd) {
        if (asked) {
            return Presence.FOCUS;
        }
        return isEnd ? Presence.CONTEXT : Presence.OUTSIDE;
    }

    /** Who said something in some rows or was told it, by the place in the dataset. */
    private BitSet ends(BitSet rows, BitSet speakers) {
        var said = columns.said();
        var codes = new BitSet();
        var spoke = new BitSet();
        rows.stream().forEach(row -> {
            spoke.set(said.speaker(row));
            said.forEachAddressee(row, codes::set);
        });
        codes.or(spoke);
        spoke.stream().map(columns::ordinal).forEach(speakers::set);
        var ends = new BitSet();
        codes.stream().map(columns::ordinal).forEach(ends::set);
        return ends;
    }

    /** The ends of what survives, and those for whom somebody spoke there. */
    private BitSet concerned(BitSet ends, BitSet speakers) {
        var concerned = (BitSet) ends.clone();
        speakers.stream().mapToObj(dataset.actors()::get).forEach(actor -> addRepresented(actor, concerned));
        if (filter.around() != null) {
            concerned.set(dataset.ordinal(filter.around()));
            addRepresented(dataset.actor(filter.around()), concerned);
        }
        return concerned;
    }

    private void addRepresented(Actor actor, BitSet concerned) {
        actor.represents().forEach(body -> concerned.set(dataset.ordinal(body)));
    }

    private Counts counts() {
        return new Counts(
                byValue(Leaning.values(), statements.count(RowSieve.Question.STANCE, Leaning.values().length, row ->
                        statements.leaning(row).ordinal())),
                contacts(),
                camps(),
                kinds(),
                speakers(),
                publishers(),
                byValue(
                        Confidence.values(),
                        statements.count(RowSieve.Question.CONFIDENCE, Confidence.values().length, row ->
                                columns.said().confidence(row).ordinal())));
    }

    private Map<Contact, Integer> contacts() {
        var anyContact = filter.withContacts(Facet.all());
        var contacts = byValue(
                Contact.values(),
                statements.count(RowSieve.Question.CONTACT, Contact.values().length, row ->
                        Contact.of(columns.said().act(row)).ordinal()));
        events(anyContact).forEach(event -> contacts.merge(Contact.of(event.status()), 1, Integer::sum));
        long links = links(anyContact).count();
        if (links > 0) {
            contacts.put(Contact.LINKS, (int) links);
        }
        contacts.put(Contact.REPRESENTS, representations());
        return contacts;
    }

    private int representations() {
        return dataset.actors().stream()
                .mapToInt(actor -> actor.represents().size())
                .sum();
    }

    private Map<String, Integer> camps() {
        return bySpeaker(RowSieve.Question.CAMP, Actor::camp);
    }

    private Map<ActorKind, Integer> kinds() {
        return bySpeaker(RowSieve.Question.KIND, Actor::kind);
    }

    private Map<String, Integer> speakers() {
        return bySpeaker(RowSieve.Question.SPEAKER, Actor::id);
    }

    private <K> Map<K, Integer> bySpeaker(RowSieve.Question left, Function<Actor, K> key) {
        int[] counts = statements.count(left, columns.said().actors(), columns.said()::speaker);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .boxed()
                .collect(Collectors.toMap(
                        code -> key.apply(columns.actor(code)), code -> counts[code], Integer::sum));
    }

    /** Each publisher once, however many of its pages report a statement. */
    private Map<String, Integer> publishers() {
        var publishers = columns.publishers();
        var counts = new int[publishers.length];
        var last = new int[publishers.length];
        var rows = statements.but(RowSieve.Question.SOURCE);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int mark = row + 1;
            columns.said().forEachSource(row, source -> {
                int publisher = columns.publisher(source);
                counts[publisher] += last[publisher] == mark ? 0 : 1;
                last[publisher] = mark;
            });
        }
        return byValue(publishers, counts);
    }

    private static <K> Map<K, Integer> byValue(K[] values, int[] counts) {
        var byValue = new HashMap<K, Integer>();
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0) {
                byValue.put(values[i], counts[i]);
            }
        }
        return byValue;
    }
}
