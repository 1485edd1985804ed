package parley.export.citation;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import parley.model.Dated;
import parley.model.Source;

/** Sources with everything that makes citing hard. */
final class Sources {
    static final Source PLAIN = new Source(
            "afp-offer",
            "Al Arabiya",
            "AFP",
            "Syria says ready for talks",
            new Dated.Day(LocalDate.of(2013, 2, 25)),
            URI.create("https://example.org/syria?a=1&b=50%25#top_1"),
            "en");
    static final Source BARE = new Source("bare", "Leaflet", null, "[Leaflet found in Homs]", null, null, null);
    static final Source SPECIAL = new Source(
            "special",
            "Smith & Sons, 100% {true}",
            null,
            "Cost: $5_000 #1 ~ 50% {of} \\ ^ \"all\"",
            new Dated.Month(YearMonth.of(2013, 2)),
            null,
            "en");
    static final Source ARABIC = new Source(
            "arabic",
            "الجزيرة",
            "AFP, Damascus",
            "لافروف: مطلب رحيل الأسد",
            new Dated.Range(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 24), "last week"),
            null,
            "ar");
    static final Source RUSSIAN = new Source(
            "russian", "РИА Новости", "РИА Новости", "Лавров: «Сирия готова»", PLAIN.published(), null, "ru");

    private Sources() {}
}
