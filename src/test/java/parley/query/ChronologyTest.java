package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Statement;

class ChronologyTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 2, 1);

    private static Dated known(Dataset dataset, String statement) {
        return Chronology.of(dataset, Dating.PUBLISHED).dateOf(dataset.statement(statement));
    }

    private static Projection onTheFirst(Dating dating) {
        return Projections.of(Datasets.offer())
                .under("dialogue", dating, Filter.NONE.withWindow(new TimeWindow(FIRST, FIRST)));
    }

    @Test
    void countsFromTheFirstSourceThatCameOut() {
        assertEquals(new Dated.Day(LocalDate.of(2013, 2, 2)), known(Datasets.offer(), "offer"));
    }

    @Test
    void nothingIsKnownBeforeItWasSaid() {
        var dataset = Datasets.offer();
        assertEquals(dataset.statement("protest").said(), known(dataset, "protest"));
    }

    @Test
    void whatNoDatedSourceReportsCountsFromWhenItWasSaid() {
        var dataset = Datasets.read(Datasets.offerJson()
                .replace("\"published\": \"2013-02-02\"", "\"published\": null")
                .replace("\"published\": \"2013-02-03\"", "\"published\": null"));
        assertEquals(dataset.statement("offer").said(), known(dataset, "offer"));
    }

    @Test
    void ordersByTheDatesThatCount() {
        var chronology = Chronology.of(Datasets.offer(), Dating.PUBLISHED);
        assertEquals(
                List.of("offer", "refusal", "appeal", "protest"),
                chronology.statements().stream().map(Statement::id).toList());
    }

    @Test
    void aWindowAsksForWhatWasKnownInIt() {
        assertTrue(onTheFirst(Dating.SAID).holdsStatement("offer"));
        assertEquals(List.of(), onTheFirst(Dating.PUBLISHED).statements());
    }

    @Test
    void stancesAreThoseThatWereKnown() {
        assertEquals(
                Leaning.SUPPORTS, onTheFirst(Dating.SAID).stanceOf("minister").leaning());
        assertEquals(
                Leaning.NO_POSITION,
                onTheFirst(Dating.PUBLISHED).stanceOf("minister").leaning());
    }
}
