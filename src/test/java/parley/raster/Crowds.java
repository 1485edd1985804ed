package parley.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.model.ActorKind;
import parley.picture.Curve;
import parley.picture.Point;
import parley.raster.Ties.Standing;

/** Crowds for tests, at random by a seed. */
record Crowds(Marks marks, Ties ties) {
    static final double SIDE = 3000;

    static Crowds of(int actors, int links, long seed) {
        var random = new Random(seed);
        var marks = new Marks(actors);
        for (int i = 0; i < actors; i++) {
            var kind = List.of(ActorKind.values()).get(random.nextInt(3));
            marks.place(i, kind, SIDE * random.nextDouble(), SIDE * random.nextDouble(), 15 + 20 * random.nextDouble());
            marks.dress(i, 0xffffff, 0x808080, 3, Marks.Edge.WHOLE, Marks.NO_GROUND, 1);
        }
        var ties = new Ties(links);
        for (int t = 0; t < links; t++) {
            int from = random.nextInt(actors);
            int to = (from + 1 + random.nextInt(actors - 1)) % actors;
            var start = new Point(marks.x(from), marks.y(from));
            var end = new Point(marks.x(to), marks.y(to));
            var bow = 0.1 * random.nextDouble();
            ties.join(
                    t,
                    from,
                    to,
                    new Curve("", start, between(start, end, 1 / 3.0, bow), between(start, end, 2 / 3.0, bow), end));
            ties.dress(t, 0xff0000, 1, 1, t, Standing.PLAIN, Ties.Line.WHOLE, true);
        }
        ties.sort(marks);
        return new Crowds(marks, ties);
    }

    private static Point between(Point start, Point end, double t, double bow) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        return new Point(start.x() + t * dx - bow * dy, start.y() + t * dy + bow * dx);
    }

    Drawing drawing() {
        return new Drawing(SIDE, SIDE, 0, marks, ties);
    }

    Names.Roll roll(long seed) {
        var random = new Random(seed);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            widths.add(30 + 80 * random.nextDouble());
        }
        return new Names.Roll(IntStream.range(0, marks.size()).boxed().toList(), widths);
    }
}
