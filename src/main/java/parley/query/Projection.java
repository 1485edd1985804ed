package parley.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Excerpt;
import parley.model.Link;

/**
 * The part of a dataset that survives a filter.
 *
 * @param chronology the order and the dates that everything counts by
 * @param rows the rows, in the dataset, of the surviving statements
 * @param statements the surviving statements, earliest first
 * @param events the surviving events, earliest first
 * @param links the surviving links, in the order of the dataset
 * @param stances where every actor of the dataset stands on the issue in the window
 * @param presence how every actor of the dataset stands to what survives, in the order of the dataset
 */
public record Projection(
        Dataset dataset,
        Chronology chronology,
        Rows rows,
        Excerpt statements,
        List<Event> events,
        List<Link> links,
        Stances stances,
        List<Presence> presence,
        Counts counts,
        Set<String> eventIds,
        Set<String> linkIds) {

    Projection(
            Dataset dataset,
            Chronology chronology,
            Rows rows,
            Excerpt statements,
            List<Event> events,
            List<Link> links,
            Stances stances,
            List<Presence> presence,
            Counts counts) {
        this(
                dataset,
                chronology,
                rows,
                statements,
                events,
                links,
                stances,
                List.copyOf(presence),
                counts,
                events.stream().map(Event::id).collect(Collectors.toSet()),
                links.stream().map(Link::id).collect(Collectors.toSet()));
    }

    /** Whether a statement of the dataset survives; a row is quicker than an id. */
    public boolean holdsStatement(int row) {
        return rows.contains(row);
    }

    public boolean holdsStatement(String id) {
        int row = dataset.statements().row(id);
        return row >= 0 && rows.contains(row);
    }

    public boolean holdsEvent(String id) {
        return eventIds.contains(id);
    }

    public boolean holdsLink(String id) {
        return linkIds.contains(id);
    }

    /** Where an actor of the dataset stands; no position for anyone else. */
    public ActorStance stanceOf(String actor) {
        return stances.of(actor);
    }

    /** The leaning of {@link #stanceOf}, without what it is known by. */
    public Leaning leaningOf(String actor) {
        return stances.leaning(actor);
    }

    /** How an actor stands to what survives; anyone else is outside. */
    public Presence presenceOf(String actor) {
        return dataset.findOrdinal(actor).stream()
                .mapToObj(presence::get)
                .findFirst()
                .orElse(Presence.OUTSIDE);
    }

    /** Whether nothing that survives concerns anybody. */
    public boolean isDeserted() {
        return presence.stream().allMatch(Presence.OUTSIDE::equals);
    }
}
