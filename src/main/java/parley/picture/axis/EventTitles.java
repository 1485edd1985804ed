package parley.picture.axis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Puts the titles of events beside their marks, so that none covers another or a mark: in two rows, whole where there
 * is room, else shortened, else left to the tooltip. Marks change rows as long as that shows more; cubic in the number
 * of events, which are few, and quadratic from {@value #MANY} on.
 */
final class EventTitles {
    private static final double GAP = 4;
    private static final double LEAST = 72;
    private static final int MANY = 32;
    private static final double WORTH_OF_WHOLE = 3;
    private static final int ROUNDS = 3;

    private final List<Swarm.Spot> spots;
    private final IntFunction<String> titles;
    private final Map<String, Double> widths = new HashMap<>();
    private final double start;
    private final double end;
    private final ToDoubleFunction<String> widthOf;

    private EventTitles(
            List<Swarm.Spot> spots,
            IntFunction<String> titles,
            double start,
            double end,
            ToDoubleFunction<String> widthOf) {
        this.spots = spots;
        this.titles = titles;
        this.start = start;
        this.end = end;
        this.widthOf = widthOf;
    }

    private record Span(double from, double to) {}

    /**
     * An event's mark with its title.
     *
     * @param x the middle of the mark
     * @param row 0 for the upper row, 1 for the lower
     * @param size how wide and high the mark is
     * @param title as much of the title as there is room for; empty for none
     * @param titleX where the title begins
     * @param titleWidth how wide it is
     */
    record Titled(int rank, double x, int row, double size, String title, double titleX, double titleWidth) {
        private Titled with(String shown, double from, double width) {
            return new Titled(rank, x, row, size, shown, from, width);
        }
    }

    /**
     * Titles marks between two ends.
     *
     * @param titles the whole titles by rank
     */
    static List<Titled> place(
            List<Swarm.Spot> spots,
            IntFunction<String> titles,
            double start,
            double end,
            ToDoubleFunction<String> widthOf) {
        return new EventTitles(spots, titles, start, end, widthOf).best();
    }

    /** Neighbours take turns at first; then each row that is better changed is changed, a few times through. */
    private List<Titled> best() {
        var rows = IntStream.range(0, spots.size()).map(i -> 1 - i % 2).toArray();
        var best = titled(rows);
        int tries = rows.length < MANY ? ROUNDS * rows.length : 0;
        for (int i = 0; i < tries; i++) {
            int each = i % rows.length;
            rows[each] = 1 - rows[each];
            var other = titled(rows);
            if (worth(other) > worth(best)) {
                best = other;
            } else {
                rows[each] = 1 - rows[each];
            }
        }
        return best;
    }

    private double worth(List<Titled> all) {
        return all.stream()
                .mapToDouble(mark -> mark.titleWidth() * (mark.title().equals(title(mark)) ? WORTH_OF_WHOLE : 1))
                .sum();
    }

    private String title(Titled mark) {
        return titles.apply(mark.rank());
    }

    private List<Titled> titled(int[] rows) {
        var taken = List.<List<Span>>of(new ArrayList<>(), new ArrayList<>());
        var marks = new ArrayList<Titled>();
        for (int i = 0; i < rows.length; i++) {
            var spot = spots.get(i);
            double reach = spot.size() / 2;
            taken.get(rows[i]).add(new Span(spot.x() - reach, spot.x() + reach));
            marks.add(new Titled(spot.rank(), spot.x(), rows[i], spot.size(), "", spot.x(), 0));
        }
        marks.replaceAll(mark -> titled(mark, taken.get(mark.row()), true));
        marks.replaceAll(mark -> titled(mark, taken.get(mark.row()), false));
        return List.copyOf(marks);
    }

    private Titled titled(Titled mark, List<Span> taken, boolean whole) {
        if (!mark.title().isEmpty()) {
            return mark;
        }
        double reach = mark.size() / 2 + GAP;
        double roomRight = next(mark, taken) - (mark.x() + reach);
        double roomLeft = mark.x() - reach - previous(mark, taken);
        boolean onRight = roomRight >= Math.min(width(title(mark)), roomLeft);
        var shown = shortened(title(mark), onRight ? roomRight : roomLeft);
        if (shown.isEmpty() || (whole && !shown.equals(title(mark)))) {
            return mark;
        }
        double width = width(shown);
        double from = onRight ? mark.x() + reach : mark.x() - reach - width;
        taken.add(new Span(from, from + width));
        return mark.with(shown, from, width);
    }

    private double next(Titled mark, List<Span> taken) {
        return taken.stream()
                .mapToDouble(Span::from)
                .filter(from -> from > mark.x())
                .map(from -> from - 2 * GAP)
                .min()
                .orElse(end);
    }

    private double previous(Titled mark, List<Span> taken) {
        return taken.stream()
                .mapToDouble(Span::to)
                .filter(to -> to < mark.x())
                .map(to -> to + 2 * GAP)
                .max()
                .orElse(start);
    }

    private double width(String text) {
        return widths.computeIfAbsent(text, widthOf::applyAsDouble);
    }

    private String shortened(String title, double room) {
        double whole = width(title);
        if (whole <= room) {
            return title;
        }
        if (room < LEAST) {
            return "";
        }
        int likely = (int) (title.length() * room / whole) + 4;
        return IntStream.iterate(Math.min(likely, title.length() - 1), length -> length > 0, length -> length - 1)
                .mapToObj(length -> title.substring(0, length).stripTrailing() + "…")
                .filter(shorter -> width(shorter) <= room)
                .findFirst()
                .orElse("");
    }
}
