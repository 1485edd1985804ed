package parley.dataset;

import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/** What date words of late meant: the same few stand in very many statements. */
final class RecentDates {
    private static final int KEPT = 1 << 10;

    private final @Nullable Known[] known;

    private record Known(String word, Parsed<Dated> meaning) {}

    RecentDates() {
        known = new @Nullable Known[KEPT];
    }

    /** As {@link DateWords#dated}. */
    Parsed<Dated> dated(String word) {
        int at = word.hashCode() & (KEPT - 1);
        var last = known[at];
        if (last == null || !last.word.equals(word)) {
            last = new Known(word, DateWords.dated(word));
            known[at] = last;
        }
        return last.meaning;
    }
}
