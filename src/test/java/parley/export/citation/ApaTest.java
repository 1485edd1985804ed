package parley.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.Datasets;

class ApaTest {
    @Test
    void namesAgencyDateTitleSiteAndAddress() {
        assertEquals(
                "AFP. (2013, February 25). Syria says ready for talks. Al Arabiya."
                        + " https://example.org/syria?a=1&b=50%25#top_1",
                Apa.of(Sources.PLAIN));
    }

    @Test
    void namesAPublisherThatIsItsOwnAuthorOnce() {
        assertEquals("РИА Новости. (2013, February 25). Лавров: «Сирия готова».", Apa.of(Sources.RUSSIAN));
    }

    @Test
    void saysThatThereIsNoDateAndGoesWithoutAnAddress() {
        assertEquals("Leaflet. (n.d.). [Leaflet found in Homs].", Apa.of(Sources.BARE));
    }

    @Test
    void givesARangeWithinAMonthByItsDays() {
        assertEquals(
                "AFP, Damascus. (2013, February 18–24). لافروف: مطلب رحيل الأسد. الجزيرة.", Apa.of(Sources.ARABIC));
    }

    @Test
    void citesAStatementByItsWordsAndWhereTheyStand() {
        var offer = Datasets.offer();
        assertEquals(
                "Zoë Minister. (2013, February 1). “We are ready” [Statement to Army and Coalition]. Talks, Capital."
                        + " Quoted in Wire (2013, February 2), Offer made.; Daily (2013, February 3), An offer."
                        + " https://daily.example/offer",
                Apa.of(offer, offer.statement("offer")));
    }

    @Test
    void describesAStatementThatNoSourceQuotes() {
        var offer = Datasets.offer();
        assertEquals(
                "Envoy. (2013, February). [Statement to Government and Army: Calls on both to talk]. Reported in Daily"
                        + " (2013, February 3), An offer. https://daily.example/offer",
                Apa.of(offer, offer.statement("appeal")));
    }
}
