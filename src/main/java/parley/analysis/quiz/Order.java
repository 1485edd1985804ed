package parley.analysis.quiz;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import parley.analysis.contact.Encounter;
import parley.model.Dated;

/** What came before what, as far as that is certain. */
final class Order {
    /** A day in New York and the next in Moscow overlap: only what lies two days apart is in a certain order anywhere. */
    private static final long DAYS_APART = 2;

    private Order() {}

    static boolean isCertain(Dated one, Dated other) {
        return one.isExactToTheDay()
                && other.isExactToTheDay()
                && Math.abs(ChronoUnit.DAYS.between(one.first(), other.first())) >= DAYS_APART;
    }

    static List<Encounter> earliestFirst(List<Encounter> all) {
        return all.stream()
                .sorted(Comparator.comparing(Encounter::date, Dated.chronological()))
                .toList();
    }
}
