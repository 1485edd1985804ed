package parley.query;

import java.util.Map;
import parley.model.ActorKind;
import parley.model.Confidence;

/**
 * How many statements (and events, in {@code contacts}) each choice would leave, all other facets as they are.
 * Choices that would leave none are missing.
 *
 * @param publishers what all sources of a publisher would leave together, by the publisher's name
 */
public record Counts(
        Map<Leaning, Integer> stances,
        Map<Contact, Integer> contacts,
        Map<String, Integer> camps,
        Map<ActorKind, Integer> kinds,
        Map<String, Integer> speakers,
        Map<String, Integer> publishers,
        Map<Confidence, Integer> confidences) {}
