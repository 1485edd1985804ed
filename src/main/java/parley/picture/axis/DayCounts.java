package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import parley.model.Dated;
import parley.model.Period;
import parley.query.Rows;

/**
 * How many statements there are on which days of the period, counted once, so that any stretch of days takes constant time up
 * to the number of different vague dates.
 */
public final class DayCounts {
    private final Period period;
    private final int all;
    private final int[] exact;
    private final int[] middles;
    private final Map<Dated, Integer> vague = new HashMap<>();

    private DayCounts(Timeline timeline, IntPredicate counted) {
        period = timeline.period();
        int days = (int) DAYS.between(period.from(), period.to()) + 1;
        exact = new int[days + 1];
        middles = new int[days + 1];
        var byDate = new int[timeline.different().size()];
        IntStream.range(0, timeline.size())
                .filter(rank -> counted.test(timeline.row(rank)))
                .forEach(rank -> byDate[timeline.code(rank)]++);
        all = Arrays.stream(byDate).sum();
        for (int code = 0; code < byDate.length; code++) {
            if (byDate[code] > 0) {
                count(timeline.different().get(code), byDate[code]);
            }
        }
        Arrays.parallelPrefix(exact, Integer::sum);
        Arrays.parallelPrefix(middles, Integer::sum);
    }

    private void count(Dated dated, int number) {
        add(middles, middle(dated), number);
        if (dated.isExactToTheDay()) {
            add(exact, dated.first(), number);
        } else {
            vague.put(dated, number);
        }
    }

    private void add(int[] counts, LocalDate day, int number) {
        long place = DAYS.between(period.from(), day) + 1;
        if (place > 0 && place < counts.length) {
            counts[(int) place] += number;
        }
    }

    static LocalDate middle(Dated dated) {
        return LocalDate.ofEpochDay(
                Math.floorDiv(dated.first().toEpochDay() + dated.last().toEpochDay(), 2L));
    }

    /** All statements; linear in their number. */
    public static DayCounts of(Timeline timeline) {
        return new DayCounts(timeline, _ -> true);
    }

    /** The statements in some rows; linear in the number of all. */
    public static DayCounts of(Timeline timeline, Rows rows) {
        return new DayCounts(timeline, rows::contains);
    }

    /** How many there are, those beyond the period too. */
    public int all() {
        return all;
    }

    /** How many can have been said in some days of the period. */
    int possibleIn(Days days) {
        var window = days.window();
        return between(exact, days)
                + vague.entrySet().stream()
                        .filter(date -> window.admits(date.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    /** How many there are whose date has its middle day in some days of the period. */
    int middlesIn(Days days) {
        return between(middles, days);
    }

    private int between(int[] counts, Days days) {
        return counts[place(days.to()) + 1] - counts[place(days.from())];
    }

    private int place(LocalDate day) {
        return (int) DAYS.between(period.from(), day);
    }
}
