package parley.export.notebook;

/** A piece of a paragraph. */
public sealed interface Run {

    record Plain(String text) implements Run {}

    record Strong(String text) implements Run {}

    /** The number of a source. */
    record Cited(int number) implements Run {}

    /** The end of a line that is not the end of the paragraph. */
    record Break() implements Run {}
}
