package parley.picture;

/**
 * The name of a node, to be printed in the middle of its box.
 *
 * @param crowded whether there was no room for it that is not taken by a more important one, so that it is printed only
 *     when somebody asks for its node
 */
public record Label(String id, String text, Box box, boolean crowded) {}
