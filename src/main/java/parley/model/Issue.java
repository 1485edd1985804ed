package parley.model;

/** A question on which statements take positions, such as dialogue between government and opposition. */
public record Issue(String id, String label, String question) {}
