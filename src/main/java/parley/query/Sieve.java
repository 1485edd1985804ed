package parley.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Link;
import parley.query.RowSieve.Question;

/** What a filter leaves of a dataset under one chronology, positions and stances being those on one issue. */
final class Sieve {
    private final Dataset dataset;
    private final Columns columns;
    private final Chronology chronology;
    private final Stances stances;
    private final Filter filter;
    private final SearchIndex.@Nullable Found found;
    private final RowSieve statements;
    private final BitSet admitted;
    private final int[] anyEvents;
    private final List<Link> anyLinks;

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
        admitted = admittedActors();
        anyEvents = anyEvents().toArray();
        anyLinks = anyLinks().toList();
    }

    /** What survives the filter; linear in the dataset. */
    Projection projection() {
        var rows = statements.all();
        int[] places = Arrays.stream(anyEvents)
                .filter(place -> filter.contacts().admits(contact(place)))
                .toArray();
        var links = filter.contacts().admits(Contact.LINKS) ? anyLinks : List.<Link>of();
        return new Projection(
                dataset,
                chronology,
                new Rows(rows),
                chronology.statements().where(rows::get),
                Arrays.stream(places).mapToObj(dataset.events()::get).toList(),
                links,
                stances,
                presence(rows, places, links),
                counts());
    }

    private Contact contact(int event) {
        return Contact.of(dataset.events().get(event).status());
    }

    private BitSet admittedActors() {
        var admittedActors = new BitSet();
        for (int ordinal = 0; ordinal < dataset.actors().size(); ordinal++) {
            admittedActors.set(ordinal, admitsActor(dataset.actors().get(ordinal)));
        }
        return admittedActors;
    }

    private boolean admitsActor(Actor actor) {
        return filter.camps().admits(actor.camp())
                && filter.kinds().admits(actor.kind())
                && filter.speakers().admits(actor.id())
                && (!filter.stances().isActive() || filter.stances().admits(stances.leaning(actor.id())));
    }

    /**
     * The places of the events that pass everything but what is asked of contacts. Events take no position and have no speaker:
     * stances, camps and kinds concern them through who took part.
     */
    private IntStream anyEvents() {
        int around = filter.around() == null ? -1 : dataset.ordinal(filter.around());
        return chronology
                .eventPlaces()
                .filter(place -> anyParticipant(place, admitted::get))
                .filter(place ->
                        around < 0 || Arrays.stream(columns.participants(place)).anyMatch(ordinal -> ordinal == around))
                .filter(place -> filter.window().admits(chronology.eventDate(place)))
                .filter(place -> passes(dataset.events().get(place)));
    }

    /** Whether a test holds for one who took part; it holds where nobody did. */
    private boolean anyParticipant(int event, IntPredicate test) {
        int[] participants = columns.participants(event);
        for (int ordinal : participants) {
            if (test.test(ordinal)) {
                return true;
            }
        }
        return participants.length == 0;
    }

    private boolean passes(Event event) {
        return (!filter.sources().isActive()
                        || event.sources().isEmpty()
                        || event.sources().stream().anyMatch(filter.sources()::admits))
                && (found == null || found.holds(event));
    }

    /**
     * The links that pass everything but what is asked of contacts. They say nothing, and most bear no date: what is asked
     * concerns them through whom they join.
     */
    private Stream<Link> anyLinks() {
        return dataset.links().stream()
                .filter(link -> ends(link).anyMatch(admitted::get))
                .filter(link -> link.period() == null || filter.window().overlaps(link.period()))
                .filter(link -> filter.around() == null
                        || link.from().equals(filter.around())
                        || link.to().equals(filter.around()))
                .filter(link -> found == null || ends(link).anyMatch(found.actors()::get));
    }

    private IntStream ends(Link link) {
        return IntStream.of(dataset.ordinal(link.from()), dataset.ordinal(link.to()));
    }

    /** By the place of each actor in the dataset. */
    private List<Presence> presence(BitSet rows, int[] events, List<Link> links) {
        var speakers = new BitSet();
        var ends = ends(rows, speakers);
        for (int event : events) {
            Arrays.stream(columns.participants(event)).forEach(ends::set);
        }
        links.forEach(link -> ends(link).forEach(ends::set));
        var concerned = concerned(ends, speakers);
        var presence = new ArrayList<Presence>(dataset.actors().size());
        for (int ordinal = 0; ordinal < dataset.actors().size(); ordinal++) {
            var asked = admitted.get(ordinal)
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
                statements.count(Question.STANCE, Leaning.class, statements::leaning),
                contacts(),
                columns.camps().total(statements.countSpeakers(Question.CAMP)),
                columns.kinds().total(statements.countSpeakers(Question.KIND)),
                speakers(),
                publishers(),
                statements.count(Question.CONFIDENCE, Confidence.class, columns.said()::confidence));
    }

    private Map<Contact, Integer> contacts() {
        var contacts = statements.count(
                Question.CONTACT,
                Contact.class,
                row -> Contact.of(columns.said().act(row)));
        for (int event : anyEvents) {
            contacts.merge(contact(event), 1, Integer::sum);
        }
        if (!anyLinks.isEmpty()) {
            contacts.put(Contact.LINKS, anyLinks.size());
        }
        contacts.put(Contact.REPRESENTS, representations());
        return contacts;
    }

    private int representations() {
        return dataset.actors().stream()
                .mapToInt(actor -> actor.represents().size())
                .sum();
    }

    private Map<String, Integer> speakers() {
        int[] counts = statements.countSpeakers(Question.SPEAKER);
        var speakers = new HashMap<String, Integer>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                speakers.put(columns.said().actor(code), counts[code]);
            }
        }
        return speakers;
    }

    /** Each publisher once, however many of its pages report a statement. */
    private Map<String, Integer> publishers() {
        var publishers = columns.publishers();
        var counts = new int[publishers.values().size()];
        var last = new int[counts.length];
        statements.each(
                Question.SOURCE,
                row -> columns.said().forEachSource(row, source -> {
                    int publisher = publishers.code(source);
                    counts[publisher] += last[publisher] == row + 1 ? 0 : 1;
                    last[publisher] = row + 1;
                }));
        return Columns.tally(publishers.values(), counts);
    }
}
