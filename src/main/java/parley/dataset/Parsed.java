package parley.dataset;

/** What came of reading a word of the file. */
sealed interface Parsed<T> {

    record Good<T>(T value) implements Parsed<T> {}

    /** @param why goes on after {@code "said" is "2013-02-30"}, and says what to do */
    record Bad<T>(String why) implements Parsed<T> {}
}
