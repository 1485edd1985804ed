package parley.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Event;
import parley.model.Link;
import parley.model.Statement;

/**
 * The part of a dataset that survives a filter.
 *
 * @param chronology the order and the dates that everything counts by
 * @param statements the surviving statements, earliest first
 * @param events the surviving events, earliest first
 * @param links the surviving links, in the order of the dataset
 * @param stances where every actor of the dataset stands on the issue in the window, by id
 * @param presence how every actor of the dataset stands to what survives, by id
 */
public record Projection(
        Chronology chronology,
        List<Statement> statements,
        List<Event> events,
        List<Link> links,
        Map<String, ActorStance> stances,
        Map<String, Presence> presence,
        Counts counts,
        Set<String> statementIds,
        Set<String> eventIds,
        Set<String> linkIds) {

    Projection(
            Chronology chronology,
            List<Statement> statements,
            List<Event> events,
            List<Link> links,
            Map<String, ActorStance> stances,
            Map<String, Presence> presence,
            Counts counts) {
        this(
                chronology,
                statements,
                events,
                links,
                stances,
                presence,
                counts,
                statements.stream().map(Statement::id).collect(Collectors.toSet()),
                events.stream().map(Event::id).collect(Collectors.toSet()),
                links.stream().map(Link::id).collect(Collectors.toSet()));
    }

    public boolean holdsStatement(String id) {
        return statementIds.contains(id);
    }

    public boolean holdsEvent(String id) {
        return eventIds.contains(id);
    }

    public boolean holdsLink(String id) {
        return linkIds.contains(id);
    }

    /** Where an actor of the dataset stands; no position for anyone else. */
    public ActorStance stanceOf(String actor) {
        return stances.getOrDefault(actor, ActorStance.NONE);
    }

    /** How an actor stands to what survives; anyone else is outside. */
    public Presence presenceOf(String actor) {
        return presence.getOrDefault(actor, Presence.OUTSIDE);
    }
}
