package parley.session;

/** What is selected, by id; at most one thing at a time. */
public sealed interface Selection {
    /** Nothing is. */
    Selection NOTHING = new Nothing();

    record Nothing() implements Selection {}

    record OfActor(String id) implements Selection {}

    record OfTie(String id) implements Selection {}

    record OfStatement(String id) implements Selection {}

    record OfEvent(String id) implements Selection {}
}
