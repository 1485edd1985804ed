package parley.picture.axis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where events stand. Few of them stand in two rows, with as many titles as fit. Of many, the weightiest stand in the
 * upper rows with their titles, and all others in the lowest row, one by one or counted by cells of the calendar.
 */
final class EventRows {
    private static final double MARK = 11;
    private static final double GAP = 4;
    private static final double WIDEST_TITLE = 230;
    private static final double BELOW = 7;

    /** So many events, at the most, are tried to be given a title; more titles fit on no screen. */
    private static final int TRIED = 400;

    private final EventPlan plan;
    private final Ground ground;
    private final ToDoubleFunction<String> widthOf;
    private final int[] strays;
    private final List<EventMark> marks = new ArrayList<>();

    private EventRows(EventPlan plan, Ground ground, ToDoubleFunction<String> widthOf) {
        this.plan = plan;
        this.ground = ground;
        this.widthOf = widthOf;
        // What lasts several days is on view with any of them.
        strays = ground.strays().toArray();
    }

    static List<EventMark> of(EventPlan plan, Ground ground, ToDoubleFunction<String> widthOf) {
        var rows = new EventRows(plan, ground, widthOf);
        if (plan.isFew()) {
            rows.placeFew();
        } else {
            rows.placeMany();
        }
        return rows.marks;
    }

    private Swarm.Wish wish(int rank) {
        var wish = ground.wishes().of(rank);
        return ground.isOnView(rank)
                ? wish
                : wish.between(ground.frame().left() + MARK / 2, ground.frame().right() - MARK / 2);
    }

    /** The wishes of some ranks, of which the earliest events come first. */
    private List<Swarm.Wish> wishes(IntStream ranks) {
        return ranks.map(rank -> ground.timeline().row(rank))
                .sorted()
                .mapToObj(row -> wish(ground.timeline().rank(row)))
                .toList();
    }

    private @Nullable Bar bar(int rank, double x, int row) {
        return ground.hasBar(rank) ? ground.bar(rank, x, ground.frame().eventRow(row) + BELOW) : null;
    }

    private EventMark mark(int rank, double x, int row, double size, String title, double titleX, double width) {
        return new EventMark(
                List.of(plan.event(rank).id()), ground.view(), x, row, size, title, titleX, width, bar(rank, x, row));
    }

    // --- few -------------------------------------------------------------------------------------------------------

    private void placeFew() {
        var onView = wishes(IntStream.concat(IntStream.range(ground.from(), ground.to()), IntStream.of(strays)));
        var spots = Swarm.spread(onView, MARK, 1).orElseGet(() -> Swarm.alone(onView, MARK));
        EventTitles.place(
                        spots,
                        rank -> plan.event(rank).title(),
                        ground.frame().start(),
                        ground.frame().end(),
                        widthOf)
                .stream()
                .map(placed -> mark(
                        placed.rank(),
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
        var straying = bits(IntStream.of(strays));
        var titled = new BitSet();
        plan.heaviest()
                .filter(rank -> ground.isOnView(rank) || straying.get(rank))
                .limit(TRIED)
                .forEach(rank -> titled(wish(rank)).ifPresent(mark -> {
                    marks.add(mark);
                    titled.set(rank);
                }));
        var cells = ground.cells().stream()
                .filter(cell -> cell.place() == Extent.Place.WITHIN)
                .toList();
        for (var cell : cells) {
            boolean isFirst = cell.equals(cells.getFirst());
            boolean isLast = cell.equals(cells.getLast());
            var ranks = IntStream.range(isFirst ? ground.from() : cell.from(), isLast ? ground.to() : cell.to());
            var moved = IntStream.of(strays).filter(rank -> isBefore(rank) ? isFirst : isLast);
            fill(
                    cell,
                    IntStream.concat(ranks, moved)
                            .filter(rank -> !titled.get(rank))
                            .toArray());
        }
    }

    private boolean isBefore(int rank) {
        return rank < ground.from();
    }

    private static BitSet bits(IntStream ranks) {
        var bits = new BitSet();
        ranks.forEach(bits::set);
        return bits;
    }

    /** The event with its title in one of the upper rows, right or left of its mark; empty where there is no room. */
    private Optional<EventMark> titled(Swarm.Wish wish) {
        var title = shortened(plan.event(wish.rank()).title());
        double width = widthOf.applyAsDouble(title);
        double reach = MARK / 2 + GAP;
        return IntStream.range(0, plan.rows() - 1)
                .boxed()
                .flatMap(row -> Stream.of(wish.x() + reach, wish.x() - reach - width)
                        .map(from -> mark(wish.rank(), wish.x(), row, MARK, title, from, width)))
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

    private void fill(Ground.Cell cell, int[] ranks) {
        if (ranks.length == 0) {
            return;
        }
        if (ranks.length > cell.room(1)) {
            marks.add(several(cell, ranks));
            return;
        }
        int row = plan.rows() - 1;
        var held = wishes(IntStream.of(ranks)).stream()
                .map(wish -> wish.between(cell.left(), Math.max(cell.left(), cell.right())))
                .toList();
        Swarm.spread(held, MARK, 1)
                .ifPresentOrElse(
                        spots -> spots.forEach(
                                spot -> marks.add(mark(spot.rank(), spot.x(), row, spot.size(), "", spot.x(), 0))),
                        () -> marks.add(several(cell, ranks)));
    }

    private EventMark several(Ground.Cell cell, int[] ranks) {
        var ids = new Gathered(plan, ranks);
        double x = (cell.left() + cell.right()) / 2;
        double width = Math.min(22, cell.right() - cell.left() - 1);
        return new EventMark(ids, cell.days(), x, plan.rows() - 1, width, "", x, 0, null);
    }
}
