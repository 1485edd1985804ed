package parley.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.analysis.Coverage.Evidence;
import parley.analysis.Coverage.InMonth;
import parley.analysis.Coverage.Months;
import parley.analysis.Coverage.Positions;
import parley.analysis.Coverage.Tally;
import parley.analysis.Coverage.Voices;
import parley.model.Stance;

/** Counted by hand on {@link Datasets#offer}. */
class CoverageTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2013, 2);

    private final Coverage offer = Coverage.of(Datasets.offer());

    private static Coverage with(String words, String others) {
        return Coverage.of(Datasets.read(Datasets.offerJson().replace(words, others)));
    }

    @Test
    void countsStatementsSpeakersAndQuotations() {
        assertEquals(List.of(4, 3, 4), List.of(offer.statements(), offer.speakers(), offer.quotations()));
    }

    @Test
    void saysHowStatementsAreAttested() {
        assertEquals(new Evidence(3, 3, 1, 1), offer.evidence());
    }

    @Test
    void twoWordingsOfOneSourceAreOneSource() {
        var twice =
                with("{\"source\": \"daily\", \"quote\": \"We stand", "{\"source\": \"wire\", \"quote\": \"We stand");
        assertEquals(4, twice.evidence().singleSourced());
    }

    @Test
    void campsStandInTheOrderOfTheFile() {
        assertEquals(
                List.of(new Voices("North", 1, 1), new Voices("South", 2, 1), new Voices("Outside", 1, 1)),
                offer.camps());
    }

    @Test
    void positionsAreCountedByStanceAndAStatementWithoutOneIsNot() {
        assertEquals(
                List.of(
                        new Positions(
                                "Dialogue",
                                Map.of(
                                        Stance.SUPPORTS, 2,
                                        Stance.CONDITIONAL, 1,
                                        Stance.OPPOSES, 0,
                                        Stance.NEUTRAL, 0),
                                3),
                        new Positions(
                                "Arms",
                                Map.of(
                                        Stance.SUPPORTS, 1,
                                        Stance.CONDITIONAL, 0,
                                        Stance.OPPOSES, 0,
                                        Stance.NEUTRAL, 0),
                                1)),
                offer.issues());
    }

    @Test
    void aStatementOfWhichOnlyTheMonthIsKnownCountsInThatMonth() {
        assertEquals(new Months(List.of(new InMonth(FEBRUARY, 4)), 0, 0, 0), offer.months());
    }

    @Test
    void whatWasSaidBeforeThePeriodIsCountedApart() {
        var earlier = with("\"said\": \"2013-02-05\"", "\"said\": \"2012-12-05\"");
        assertEquals(new Months(List.of(new InMonth(FEBRUARY, 3)), 1, 0, 0), earlier.months());
    }

    @Test
    void whatMayHaveBeenSaidInEitherOfTwoMonthsIsInNeither() {
        var vague = with("\"said\": \"2013-02\"", "\"said\": {\"from\": \"2013-01-30\", \"to\": \"2013-02-02\"}");
        assertEquals(new Months(List.of(new InMonth(FEBRUARY, 3)), 0, 0, 1), vague.months());
    }

    @Test
    void aMonthWithoutAStatementStandsInTheRowOfMonths() {
        var longer = with("\"to\": \"2013-02-07\"", "\"to\": \"2013-04-07\"");
        assertEquals(
                List.of(
                        new InMonth(FEBRUARY, 4),
                        new InMonth(FEBRUARY.plusMonths(1), 0),
                        new InMonth(FEBRUARY.plusMonths(2), 0)),
                longer.months().within());
    }

    @Test
    void languagesAreThoseOfTheQuotations() {
        assertEquals(List.of(new Tally("en", 4)), offer.languages());
    }

    @Test
    void aPublisherCountsOnceForAStatement() {
        assertEquals(List.of(new Tally("Wire", 3), new Tally("Daily", 2)), offer.publishers());
    }

    @Test
    void onlySourcesThatNameAnAgencyCountForOne() {
        assertEquals(List.of(new Tally("Wire", 3)), offer.agencies());
    }

    @Test
    void peopleWithoutARecordedGenderAreNeitherWomenNorMen() {
        assertEquals(
                List.of(
                        new Voices("women", 0, 0),
                        new Voices("men", 0, 0),
                        new Voices("people, gender not recorded", 4, 3),
                        new Voices("states and organisations", 0, 0)),
                offer.voices());
    }

    @Test
    void womenAndBodiesAreHeardApart() {
        var envoy = with("\"aliases\": [\"Посланник\"]}", "\"aliases\": [], \"gender\": \"f\"}");
        assertEquals(new Voices("women", 1, 1), envoy.voices().getFirst());
        var army = with(
                "\"speaker\": \"rebel\", \"addressees\": [\"government\"]",
                "\"speaker\": \"army\", \"addressees\": [\"government\"]");
        assertEquals(new Voices("states and organisations", 1, 1), army.voices().getLast());
    }
}
