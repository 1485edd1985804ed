package parley.model;

/** A side of the conflict as the dataset's editors group it; the order of the file is the order of lanes. */
public record Camp(String id, String label) {}
