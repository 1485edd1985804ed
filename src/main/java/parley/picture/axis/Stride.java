package parley.picture.axis;

import java.util.Optional;
import parley.query.TimeWindow;

/**
 * How a replay goes through days: so many at a step, and so long a rest after each.
 *
 * @param days at least one
 * @param seconds at least {@value #SHORTEST_REST}, so that every step can be seen and drawn
 */
public record Stride(int days, double seconds) {
    private static final double SHORTEST_REST = 0.4;
    private static final double LONGEST_REST = 1.5;

    /** The stride that takes about some seconds through all days, fewer where days are few. */
    public static Stride through(long days, double seconds) {
        int step = (int) Math.max(1, Math.ceil(days * SHORTEST_REST / seconds));
        double rest = seconds * step / Math.max(1, days);
        return new Stride(step, Math.clamp(rest, SHORTEST_REST, LONGEST_REST));
    }

    /** The window that comes after another one when it grows up to the end of all days; empty at the end. */
    public Optional<TimeWindow> next(Days reached, Days all) {
        if (!reached.to().isBefore(all.to())) {
            return Optional.empty();
        }
        var to = reached.to().plusDays(days);
        return Optional.of(new TimeWindow(all.from(), to.isAfter(all.to()) ? all.to() : to));
    }

    /** The window that begins a replay: the first step of all days. */
    public TimeWindow first(Days all) {
        var to = all.from().plusDays(days - 1L);
        return new TimeWindow(all.from(), to.isAfter(all.to()) ? all.to() : to);
    }
}
