package parley.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.picture.Box;

/** Which names find room. */
class NamesTest {
    private static final Box IMAGE = new Box(0, 0, 900, 600);

    private static List<Names.Name> names(Crowds crowd, Lens lens, Set<Integer> asked, List<Box> kept) {
        var where = Whereabouts.of(crowd.marks(), crowd.ties());
        return Names.choose(crowd.marks(), where, lens, IMAGE, crowd.roll(2), asked, _ -> true, kept);
    }

    @ParameterizedTest
    @CsvSource({"100, 0.2", "1000, 0.2", "1000, 1", "3000, 0.6"})
    void noNameCoversAnotherOrLeavesTheImage(int actors, double scale) {
        var names = names(Crowds.of(actors, 10, 5), new Lens(scale, 0, 0), Set.of(), List.of());
        assertTrue(names.size() > 3);
        for (var name : names) {
            assertTrue(IMAGE.contains(name.box()));
            for (var other : names) {
                assertFalse(!name.equals(other) && name.box().intersects(other.box()));
            }
        }
    }

    @Test
    void theMostImportantIsNamed() {
        var names = names(Crowds.of(1000, 10, 5), new Lens(0.2, 0, 0), Set.of(), List.of());
        assertEquals(0, names.getFirst().mark());
    }

    @Test
    void whoIsAskedForIsNamedBeforeTheImportant() {
        var names = names(Crowds.of(1000, 10, 5), new Lens(0.2, 0, 0), Set.of(977), List.of());
        assertEquals(977, names.getFirst().mark());
    }

    @Test
    void noMoreNamesStandThanCanBeRead() {
        assertTrue(names(Crowds.of(3000, 10, 5), new Lens(0.2, 0, 0), Set.of(), List.of())
                        .size()
                <= Names.MOST);
    }

    @Test
    void whatIsKeptFreeStaysFree() {
        var kept = new Box(200, 100, 400, 300);
        var names = names(Crowds.of(1000, 10, 5), new Lens(0.2, 0, 0), Set.of(), List.of(kept));
        assertTrue(names.stream().noneMatch(name -> name.box().intersects(kept)));
    }
}
