package parley.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.query.Filter;
import parley.query.Projections;

class RowsTest {
    private static List<String> rows(Filter filter) {
        var projection = Projections.of(Datasets.offer()).under("dialogue", filter);
        return Rows.of(projection).stream().map(RowsTest::text).toList();
    }

    private static String text(Row row) {
        return switch (row) {
            case Row.Heading(var heading, var _) -> heading;
            case Row.OfEvent(var event) -> "◆ " + event.id();
            case Row.OfStatement(var said, var depth) -> "> ".repeat(depth) + said.id();
        };
    }

    @Test
    void standUnderTheirDaysWithWhatIsVagueAtTheEnd() {
        assertEquals(
                List.of(
                        "Fri 1 Feb 2013",
                        "◆ talks",
                        "offer",
                        "Sat 2 Feb 2013",
                        "refusal",
                        "Tue 5 Feb 2013",
                        "protest",
                        "Thu 7 Feb 2013",
                        "◆ summit",
                        "Background, not dated to the day",
                        "appeal"),
                rows(Filter.NONE));
    }

    @Test
    void aReplyOfTheSameDayHangsUnderWhatItAnswers() {
        var dataset =
                Datasets.read(Datasets.offerJson().replace("\"said\": \"2013-02-02\"", "\"said\": \"2013-02-01\""));
        var rows = Rows.of(Projections.of(dataset).under("dialogue", Filter.NONE)).stream()
                .map(RowsTest::text)
                .toList();
        assertEquals(List.of("Fri 1 Feb 2013", "◆ talks", "offer", "> refusal"), rows.subList(0, 4));
    }

    @Test
    void nothingMakesNoRows() {
        assertEquals(List.of(), rows(Filter.NONE.withText("nobody ever said this")));
    }
}
