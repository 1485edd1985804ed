package parley.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dated;
import parley.model.Source;

class ChicagoTest {
    private static final Dated DAY = new Dated.Day(LocalDate.of(2013, 2, 25));
    private static final String PAGE = "https://example.org/syria";

    @Test
    void namesAgencyTitlePublisherDateAndAddress() {
        assertEquals(
                "AFP, “Syria says ready for talks,” Al Arabiya, 25 February 2013, https://example.org/syria.",
                cited("Al Arabiya", "AFP", "Syria says ready for talks", DAY, PAGE));
    }

    @Test
    void beginsWithTheTitleWhereThereIsNoAgency() {
        assertEquals(
                "“Syria ready,” BBC News, 25 February 2013, https://example.org/syria.",
                cited("BBC News", null, "Syria ready", DAY, PAGE));
    }

    @Test
    void namesAnAgencyThatPublishesItselfOnce() {
        assertEquals(
                "“Syria ready,” Reuters, 25 February 2013, https://example.org/syria.",
                cited("Reuters", "Reuters", "Syria ready", DAY, PAGE));
    }

    @Test
    void putsNoQuotationMarksAroundADescription() {
        assertEquals(
                "[Interview with Selim Idriss], Al-Arabiya, 25 February 2013, https://example.org/syria.",
                cited("Al-Arabiya", null, "[Interview with Selim Idriss]", DAY, PAGE));
    }

    @Test
    void saysThatThereIsNoDate() {
        assertEquals(
                "AFP, “Syria ready,” Al Arabiya, n.d., https://example.org/syria.",
                cited("Al Arabiya", "AFP", "Syria ready", null, PAGE));
    }

    @Test
    void goesWithoutAnAddress() {
        assertEquals(
                "AFP, “Syria ready,” Al Arabiya, 25 February 2013.",
                cited("Al Arabiya", "AFP", "Syria ready", DAY, null));
    }

    @Test
    void makesQuotationMarksInATitleSingle() {
        assertEquals(
                "“‘Sensible forces’ ready – ‘Lavrov’,” RIA, 25 February 2013.",
                cited("RIA", null, "“Sensible forces” ready – \"Lavrov\"", DAY, null));
    }

    @Test
    void endsTheTitleWithTheCommaOnly() {
        assertEquals("“Syria ready,” RIA, 25 February 2013.", cited("RIA", null, "Syria ready.", DAY, null));
    }

    @Test
    void givesTheDayOfAMomentWhereItWasPublished() {
        var moment = new Dated.Moment(OffsetDateTime.parse("2013-02-25T23:30-05:00"));
        assertEquals("“Syria ready,” RIA, 25 February 2013.", cited("RIA", null, "Syria ready", moment, null));
    }

    @Test
    void givesAMonthAsAMonth() {
        var month = new Dated.Month(YearMonth.of(2013, 2));
        assertEquals("“Syria ready,” RIA, February 2013.", cited("RIA", null, "Syria ready", month, null));
    }

    @Test
    void givesBothEndsOfARange() {
        var range = new Dated.Range(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 24), "last week");
        assertEquals(
                "“Syria ready,” RIA, 18 February 2013 – 24 February 2013.",
                cited("RIA", null, "Syria ready", range, null));
    }

    @Test
    void citesAStatementByItsWordsAndWhereTheyStand() {
        var offer = Datasets.offer();
        assertEquals(
                "Zoë Minister, “We are ready” (statement to Army and Coalition, Talks, Capital, 1 February 2013),"
                        + " quoted in “Offer made,” Wire, 2 February 2013; and in “An offer,” Daily, 3 February 2013,"
                        + " https://daily.example/offer.",
                Chicago.of(offer, offer.statement("offer")));
    }

    @Test
    void describesAStatementThatNoSourceQuotes() {
        var offer = Datasets.offer();
        assertEquals(
                "Envoy, [Calls on both to talk] (statement to Government and Army, February 2013), reported in"
                        + " “An offer,” Daily, 3 February 2013, https://daily.example/offer.",
                Chicago.of(offer, offer.statement("appeal")));
    }

    private static String cited(
            String publisher,
            @Nullable String agency,
            String title,
            @Nullable Dated published,
            @Nullable String address) {
        return Chicago.of(new Source(
                "a", publisher, agency, title, published, address == null ? null : URI.create(address), "en"));
    }
}
