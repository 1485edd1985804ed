package parley.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.picture.Point;
import parley.picture.Shapes;

/** The index finds what looking at everything finds. */
class WhereaboutsTest {
    private static final Crowds CROWD = Crowds.of(500, 800, 7);
    private static final Whereabouts INDEX = Whereabouts.of(CROWD.marks(), CROWD.ties());

    private static Point point(Random random) {
        return new Point(Crowds.SIDE * random.nextDouble(), Crowds.SIDE * random.nextDouble());
    }

    private static Point centre(int mark) {
        return new Point(CROWD.marks().x(mark), CROWD.marks().y(mark));
    }

    private static OptionalInt markByLooking(Point point, double reach) {
        return IntStream.range(0, CROWD.marks().size())
                .filter(i -> centre(i).distance(point) <= reach
                        || Shapes.contains(
                                CROWD.marks().shape(i), centre(i), CROWD.marks().radius(i), point))
                .boxed()
                .min(Comparator.comparingDouble(i -> centre(i).distance(point)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12, 60})
    void findsTheSameMarkAsLookingAtAll(double reach) {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            var point = point(random);
            assertEquals(markByLooking(point, reach), INDEX.markAt(point, reach, _ -> true));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 9, 30})
    void findsTheSameCurveAsLookingAtAll(double reach) {
        var random = new Random(4);
        var all = new BitSet();
        all.set(0, CROWD.ties().size());
        for (int i = 0; i < 300; i++) {
            var point = point(random);
            var looked = IntStream.range(0, CROWD.ties().size())
                    .filter(t -> CROWD.ties().curve(t).distance(point) <= reach)
                    .boxed()
                    .min(Comparator.comparingDouble(t -> CROWD.ties().curve(t).distance(point)));
            var found = INDEX.tieAt(point, reach, false, all, _ -> true);
            assertEquals(looked.isPresent(), found.isPresent());
            looked.ifPresent(tie -> assertEquals(tie, found.getAsInt()));
        }
    }

    @Test
    void findsNothingThatIsNotShown() {
        assertEquals(OptionalInt.empty(), INDEX.markAt(centre(5), 0, i -> i != 5 && i < 0));
        assertEquals(OptionalInt.of(5), INDEX.markAt(centre(5), 0, i -> i == 5));
    }
}
