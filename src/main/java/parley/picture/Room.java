package parley.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a pane is taken, asked box by box; each question costs what is near. */
final class Room {
    private static final double CELL = 160;

    private final Box pane;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    Room(Box pane) {
        this.pane = pane;
    }

    void take(Box box) {
        for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                taken.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Takes a box that lies inside and covers nothing that is taken; says whether it did. */
    boolean takeIfFree(Box box) {
        boolean free = pane.contains(box) && isFree(box);
        if (free) {
            take(box);
        }
        return free;
    }

    private boolean isFree(Box box) {
        for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                if (taken.getOrDefault(key(column, row), List.of()).stream().anyMatch(box::intersects)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
