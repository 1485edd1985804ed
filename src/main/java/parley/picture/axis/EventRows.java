package parley.picture.axis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Event;

/**
 * Where events stand. Few of them stand in two rows, with as many titles as fit. Of many, the weightiest stand in the
 * upper rows with their titles, and all others in the lowest row, one by one or counted by cells of the calendar.
 */
final class EventRows {
    private static final double MARK = 11;
    private static final double GAP = 4;
    private static final double WIDEST_TITLE = 230;
    private static final double BELOW = 7;

    private final EventPlan plan;
    private final LaneMarks.Ground ground;
    private final ToDoubleFunction<String> widthOf;
    private final Map<String, Event> events;
    private final List<Swarm.Wish> onView;
    private final List<EventMark> marks = new ArrayList<>();

    private EventRows(EventPlan plan, LaneMarks.Ground ground, ToDoubleFunction<String> widthOf) {
        this.plan = plan;
        this.ground = ground;
        this.widthOf = widthOf;
        events = plan.byId();
        onView =
                Wishes.of(plan.events(), Event::id, ground.chronology()::dateOf, ground.scale(), ground.period())
                        .stream()
                        .filter(wish -> ground.isOnView(wish) || hasDaysOnView(wish))
                        .map(this::inView)
                        .toList();
    }

    static List<EventMark> of(EventPlan plan, LaneMarks.Ground ground, ToDoubleFunction<String> widthOf) {
        var rows = new EventRows(plan, ground, widthOf);
        if (plan.isFew()) {
            rows.placeFew();
        } else {
            rows.placeMany();
        }
        return rows.marks;
    }

    /** What lasts several days is on view with any of them. */
    private boolean hasDaysOnView(Swarm.Wish wish) {
        return bar(wish.id(), wish.x(), 0) != null;
    }

    private Swarm.Wish inView(Swarm.Wish wish) {
        return ground.isOnView(wish)
                ? wish
                : wish.between(ground.frame().left() + MARK / 2, ground.frame().right() - MARK / 2);
    }

    private Event event(String id) {
        return Objects.requireNonNull(events.get(id));
    }

    private @Nullable Bar bar(String id, double x, int row) {
        var date = ground.chronology().dateOf(event(id));
        return date.isExactToTheDay()
                ? null
                : Bar.of(
                        date, x, ground.frame().eventRow(row) + BELOW, ground.frame(), ground.scale(), ground.period());
    }

    private EventMark mark(String id, double x, int row, double size, String title, double titleX, double width) {
        return new EventMark(List.of(id), ground.view(), x, row, size, title, titleX, width, bar(id, x, row));
    }

    // --- few -------------------------------------------------------------------------------------------------------

    private void placeFew() {
        var titles = plan.events().stream().collect(Collectors.toMap(Event::id, Event::title));
        var spots = Swarm.spread(onView, MARK, 1).orElseGet(() -> Swarm.alone(onView, MARK));
        EventTitles.place(spots, titles, ground.frame().start(), ground.frame().end(), widthOf).stream()
                .map(placed -> mark(
                        placed.id(),
                        placed.x(),
                        placed.row(),
                        placed.size(),
                        placed.title(),
                        placed.titleX(),
                        placed.titleWidth()))
                .forEach(marks::add);
    }

    // --- many ------------------------------------------------------------------------------------------------------

    private void placeMany() {
        var titled = new ArrayList<String>();
        onView.stream()
                .sorted((one, other) -> plan.heaviestFirst().compare(one.id(), other.id()))
                .forEach(wish -> titled(wish).ifPresent(mark -> {
                    marks.add(mark);
                    titled.add(wish.id());
                }));
        byCell(onView.stream().filter(wish -> !titled.contains(wish.id())).toList())
                .forEach(this::fill);
    }

    /** The event with its title in one of the upper rows, right or left of its mark; empty where there is no room. */
    private Optional<EventMark> titled(Swarm.Wish wish) {
        var title = shortened(event(wish.id()).title());
        double width = widthOf.applyAsDouble(title);
        double reach = MARK / 2 + GAP;
        return IntStream.range(0, plan.rows() - 1)
                .boxed()
                .flatMap(row -> Stream.of(wish.x() + reach, wish.x() - reach - width)
                        .map(from -> mark(wish.id(), wish.x(), row, MARK, title, from, width)))
                .filter(this::isFree)
                .findFirst();
    }

    private boolean isFree(EventMark mark) {
        return left(mark) >= ground.frame().start()
                && right(mark) <= ground.frame().end()
                && marks.stream()
                        .filter(other -> other.row() == mark.row())
                        .allMatch(
                                other -> left(other) >= right(mark) + 3 * GAP || right(other) + 3 * GAP <= left(mark));
    }

    private static double left(EventMark mark) {
        return Math.min(mark.titleX(), mark.x() - mark.size() / 2);
    }

    private static double right(EventMark mark) {
        return Math.max(mark.titleX() + mark.titleWidth(), mark.x() + mark.size() / 2);
    }

    private String shortened(String title) {
        double whole = widthOf.applyAsDouble(title);
        if (whole <= WIDEST_TITLE) {
            return title;
        }
        int likely = Math.min(title.length() - 1, (int) (title.length() * WIDEST_TITLE / whole) + 4);
        return IntStream.iterate(likely, length -> length > 0, length -> length - 1)
                .mapToObj(length -> title.substring(0, length).stripTrailing() + "…")
                .filter(shorter -> widthOf.applyAsDouble(shorter) <= WIDEST_TITLE)
                .findFirst()
                .orElse("…");
    }

    private Map<Days, List<Swarm.Wish>> byCell(List<Swarm.Wish> rest) {
        var scale = ground.scale();
        return rest.stream()
                .collect(Collectors.groupingBy(
                        wish -> Cells.of(scale).around(scale.day(wish.x()), ground.period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void fill(Days cell, List<Swarm.Wish> wishes) {
        double from = Math.max(ground.frame().start(), ground.scale().start(cell.from()));
        double to = Math.min(
                ground.frame().right() + ground.frame().later(), ground.scale().end(cell.to()));
        var held = wishes.stream()
                .map(wish -> wish.between(from, Math.max(from, to)))
                .toList();
        int row = plan.rows() - 1;
        Swarm.spread(held, MARK, 1)
                .ifPresentOrElse(
                        spots -> spots.forEach(
                                spot -> marks.add(mark(spot.id(), spot.x(), row, spot.size(), "", spot.x(), 0))),
                        () -> marks.add(several(cell, wishes, from, to, row)));
    }

    private EventMark several(Days cell, List<Swarm.Wish> wishes, double from, double to, int row) {
        var ids =
                wishes.stream().map(Swarm.Wish::id).sorted(plan.heaviestFirst()).toList();
        double x = (from + to) / 2;
        return new EventMark(ids, cell, x, row, Math.min(22, to - from - 1), "", x, 0, null);
    }
}
