package parley.model;

import java.util.List;
import java.util.stream.IntStream;

/** A growing column of dates, each different one held once: four bytes a row. */
public final class DateColumn {
    private final Dictionary<Dated> dates;
    private final IntColumn codes;

    public DateColumn() {
        this(new Dictionary<>(), new IntColumn());
    }

    private DateColumn(Dictionary<Dated> dates, IntColumn codes) {
        this.dates = dates;
        this.codes = codes;
    }

    public void add(Dated date) {
        codes.add(dates.code(date));
    }

    public int size() {
        return codes.size();
    }

    /** The date of a row. */
    public Dated get(int row) {
        return dates.value(codes.get(row));
    }

    /** The code of the date of a row. */
    public int code(int row) {
        return codes.get(row);
    }

    /** The different dates there are, by their codes. */
    public List<Dated> different() {
        return List.copyOf(dates.values());
    }

    /** The rows, earliest first; those of the same time as they came. Time O(n log n), next to none where they are in order. */
    public int[] chronologically() {
        int[] ranks = ranks();
        return Ranking.order(IntStream.range(0, size()), row -> ranks[codes.get(row)]);
    }

    /** The place of each date among all, by its code; dates that come neither before nor after each other share one. */
    private int[] ranks() {
        var byDate = dates.values().stream().sorted(Dated.chronological()).toList();
        var ranks = new int[byDate.size()];
        int rank = 0;
        for (int i = 0; i < byDate.size(); i++) {
            boolean later = i > 0 && Dated.chronological().compare(byDate.get(i - 1), byDate.get(i)) < 0;
            rank = later ? rank + 1 : rank;
            ranks[dates.code(byDate.get(i))] = rank;
        }
        return ranks;
    }

    DateColumn inOrder(int[] order) {
        return new DateColumn(dates, codes.inOrder(order));
    }
}
