package parley.ui.axis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Puts the titles of events beside their marks, so that none covers another or a mark: in two rows, whole where there
 * is room, else shortened, else left to the tooltip. Quadratic in the number of events, which are few.
 */
final class EventTitles {
    private static final double GAP = 4;
    private static final double LEAST = 72;
    private static final double FAR = 180;

    private final double start;
    private final double end;
    private final ToDoubleFunction<String> widthOf;
    private final List<List<Span>> taken = List.of(new ArrayList<>(), new ArrayList<>());

    private EventTitles(double start, double end, ToDoubleFunction<String> widthOf) {
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
    record Titled(String id, double x, int row, double size, String title, double titleX, double titleWidth) {
        private Titled with(String shown, double from, double width) {
            return new Titled(id, x, row, size, shown, from, width);
        }
    }

    /**
     * Titles marks between two ends.
     *
     * @param titles the whole titles by id
     */
    static List<Titled> place(
            List<Swarm.Spot> spots,
            Map<String, String> titles,
            double start,
            double end,
            ToDoubleFunction<String> widthOf) {
        var places = new EventTitles(start, end, widthOf);
        var marks = places.inRows(spots);
        var result = new ArrayList<>(marks);
        result.replaceAll(mark -> places.titled(mark, titles.getOrDefault(mark.id(), ""), true));
        result.replaceAll(mark -> places.titled(mark, titles.getOrDefault(mark.id(), ""), false));
        return Collections.unmodifiableList(result);
    }

    /** The lower row, nearest to the lanes, unless a neighbour is near; then whichever has more room before it. */
    private List<Titled> inRows(List<Swarm.Spot> spots) {
        var marks = new ArrayList<Titled>();
        double[] last = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (var spot : spots) {
            int row = spot.x() - last[1] >= Math.min(FAR, spot.x() - last[0]) ? 1 : 0;
            last[row] = spot.x();
            taken.get(row).add(new Span(spot.x() - spot.size() / 2, spot.x() + spot.size() / 2));
            marks.add(new Titled(spot.id(), spot.x(), row, spot.size(), "", spot.x(), 0));
        }
        return marks;
    }

    private Titled titled(Titled mark, String title, boolean whole) {
        if (!mark.title().isEmpty()) {
            return mark;
        }
        double reach = mark.size() / 2 + GAP;
        double roomRight = next(mark) - (mark.x() + reach);
        double roomLeft = mark.x() - reach - previous(mark);
        double wanted = widthOf.applyAsDouble(title);
        boolean onRight = roomRight >= Math.min(wanted, roomLeft);
        var shown = shortened(title, onRight ? roomRight : roomLeft);
        if (shown.isEmpty() || (whole && !shown.equals(title))) {
            return mark;
        }
        double width = widthOf.applyAsDouble(shown);
        double from = onRight ? mark.x() + reach : mark.x() - reach - width;
        taken.get(mark.row()).add(new Span(from, from + width));
        return mark.with(shown, from, width);
    }

    private double next(Titled mark) {
        return taken.get(mark.row()).stream()
                .mapToDouble(Span::from)
                .filter(from -> from > mark.x())
                .map(from -> from - 2 * GAP)
                .min()
                .orElse(end);
    }

    private double previous(Titled mark) {
        return taken.get(mark.row()).stream()
                .mapToDouble(Span::to)
                .filter(to -> to < mark.x())
                .map(to -> to + 2 * GAP)
                .max()
                .orElse(start);
    }

    private String shortened(String title, double room) {
        double whole = widthOf.applyAsDouble(title);
        if (whole <= room) {
            return title;
        }
        if (room < LEAST) {
            return "";
        }
        int likely = (int) (title.length() * room / whole) + 4;
        return IntStream.iterate(Math.min(likely, title.length() - 1), length -> length > 0, length -> length - 1)
                .mapToObj(length -> title.substring(0, length).stripTrailing() + "…")
                .filter(shorter -> widthOf.applyAsDouble(shorter) <= room)
                .findFirst()
                .orElse("");
    }
}
