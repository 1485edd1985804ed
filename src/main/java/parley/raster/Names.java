package parley.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import parley.picture.Box;
import parley.picture.Point;

/**
 * Chooses which names stand beside their marks: the most important first, each where it covers no other name and, from near,
 * no mark. Time linear in the marks in view, times the names that stand already.
 */
public final class Names {
    /** No more names than these stand at once. */
    public static final int MOST = 150;

    private static final double HEIGHT = 17;
    private static final double GAP = 3;
    private static final double ROOM = 2;
    /** A name takes so many square pixels of the image for itself. */
    private static final double SPACIOUS = 11_000;
    /** From this radius on, in pixels of the image, a mark is not to be covered. */
    private static final double SOLID = 9;

    private final Marks marks;
    private final Whereabouts whereabouts;
    private final Lens lens;
    private final Box image;
    private final List<Name> chosen = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /**
     * A name that stands.
     *
     * @param mark whose it is
     * @param box where, in pixels of the image
     */
    public record Name(int mark, Box box) {}

    /**
     * Who has a name, and how it prints.
     *
     * @param order the marks by importance, the most important first
     * @param widths how wide each prints, in pixels of the image
     */
    public record Roll(List<Integer> order, List<Double> widths) {
        public Roll {
            order = List.copyOf(order);
            widths = List.copyOf(widths);
        }
    }

    private Names(Marks marks, Whereabouts whereabouts, Lens lens, Box image) {
        this.marks = marks;
        this.whereabouts = whereabouts;
        this.lens = lens;
        this.image = image;
    }

    /**
     * The names that stand.
     *
     * @param lens how the image shows the sheet
     * @param asked the marks that are named first, whatever their importance
     * @param shown who may be named at all
     * @param kept boxes of the image that stay free
     */
    public static List<Name> choose(
            Marks marks,
            Whereabouts whereabouts,
            Lens lens,
            Box image,
            Roll roll,
            Set<Integer> asked,
            IntPredicate shown,
            List<Box> kept) {
        var names = new Names(marks, whereabouts, lens, image);
        names.taken.addAll(kept);
        int most = (int) Math.clamp(image.width() * image.height() / SPACIOUS, 8, MOST);
        roll.order().stream()
                .filter(asked::contains)
                .filter(shown::test)
                .forEach(mark -> names.offer(mark, roll, most));
        for (int mark : roll.order()) {
            if (names.chosen.size() >= most) {
                break;
            }
            if (shown.test(mark) && !asked.contains(mark)) {
                names.offer(mark, roll, most);
            }
        }
        return names.chosen;
    }

    private void offer(int mark, Roll roll, int most) {
        double x = lens.toImageX(marks.x(mark));
        double y = lens.toImageY(marks.y(mark));
        if (chosen.size() >= most || !image.contains(new Point(x, y))) {
            return;
        }
        double beyond = marks.radius(mark) * lens.scale() + GAP;
        double width = roll.widths().get(mark);
        for (var box : around(x, y, beyond, width)) {
            if (isFree(box, mark)) {
                chosen.add(new Name(mark, box));
                taken.add(box);
                return;
            }
        }
    }

    private static List<Box> around(double x, double y, double beyond, double width) {
        return List.of(
                new Box(x - width / 2, y + beyond, width, HEIGHT),
                new Box(x - width / 2, y - beyond - HEIGHT, width, HEIGHT),
                new Box(x + beyond, y - HEIGHT / 2, width, HEIGHT),
                new Box(x - beyond - width, y - HEIGHT / 2, width, HEIGHT));
    }

    private boolean isFree(Box box, int own) {
        if (!image.contains(box)) {
            return false;
        }
        var wide = box.inset(-ROOM);
        return taken.stream().noneMatch(wide::intersects) && !coversMark(box, own);
    }

    private boolean coversMark(Box box, int own) {
        var corner = lens.toSheet(box.x(), box.y());
        var onSheet = new Box(corner.x(), corner.y(), box.width() / lens.scale(), box.height() / lens.scale());
        var covered = new boolean[1];
        whereabouts.marksNear(onSheet, i -> {
            double radius = marks.radius(i) * lens.scale();
            covered[0] |= i != own
                    && marks.cover[i] > 0
                    && radius >= SOLID
                    && box.inset(1)
                            .intersectsDisc(new Point(lens.toImageX(marks.x(i)), lens.toImageY(marks.y(i))), radius);
        });
        return covered[0];
    }
}
