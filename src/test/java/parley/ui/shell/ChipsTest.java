package parley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.Session;

class ChipsTest {
    private final Session session = new Session(Datasets.offer());

    private List<String> chips(UnaryOperator<Filter> filter) {
        session.filter(filter);
        return Chips.of(session.reading().get()).stream().map(Chips.Chip::text).toList();
    }

    @Test
    void noFilterHasNoChip() {
        assertEquals(List.of(), chips(filter -> filter));
    }

    @Test
    void aWindowNamesBothItsDays() {
        var window = new TimeWindow(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 2, 5));
        assertEquals(List.of("1 Feb – 5 Feb"), chips(filter -> filter.withWindow(window)));
    }

    @Test
    void aFewChosenValuesAreNamed() {
        var only = Facet.only(List.of(Leaning.CONDITIONAL), Arrays.asList(Leaning.values()));
        assertEquals(List.of("Only Conditional"), chips(filter -> filter.withStances(only)));
    }

    @Test
    void aFewValuesLeftOutAreNamed() {
        assertEquals(
                List.of("Without Neutral"), chips(filter -> filter.withStances(new Facet<>(Set.of(Leaning.NEUTRAL)))));
    }

    @Test
    void aNeighbourhoodCountsItsTies() {
        assertEquals(List.of("Coalition · 1 tie"), chips(filter -> filter.withAround("coalition")));
    }

    @Test
    void takingAChipOffTakesOnlyItsPartOff() {
        session.filter(filter -> filter.withText("ready").withAround("minister"));
        var chip = Chips.of(session.reading().get()).getFirst();
        session.filter(chip.without());
        assertEquals(
                Filter.NONE.withText("ready"), session.reading().get().state().filter());
    }
}
