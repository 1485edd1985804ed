package parley.model;

/** What a speaker demands first; shared between statements, so that demands can be compared. */
public record Condition(String id, String label) {}
