package parley.query;

import java.util.Map;
import parley.model.ActorKind;

/**
 * How many statements (and events, in {@code contacts}) each choice would leave, all other facets as they are.
 * Choices that would leave none are missing. Sources are counted by their publishers.
 */
public record Counts(
        Map<Leaning, Integer> stances,
        Map<Contact, Integer> contacts,
        Map<String, Integer> camps,
        Map<ActorKind, Integer> kinds,
        Map<String, Integer> publishers) {}
