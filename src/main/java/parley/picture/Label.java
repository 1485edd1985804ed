package parley.picture;

/** The name of a node, to be printed in the middle of its box. */
public record Label(String id, String text, Box box) {}
