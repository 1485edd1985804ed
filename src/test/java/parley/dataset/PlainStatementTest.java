package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The quick way to a statement never takes what the thorough way has something to say about, and makes the same of it. */
class PlainStatementTest {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"(?!:)|[{\\[][^{}\\[\\]]*[}\\]]|\\d+)");
    private static final String PLAIN = "{\"id\": \"offer\", \"speaker\": \"a\", \"addressees\": [\"b\"], \"mentions\":"
            + " [\"c\"], \"said\": \"2013-02-25T14:30+03:00\", \"place\": \"Moscow\", \"occasion\": \"talks\","
            + " \"act\": \"03\", \"cameo\": \"036\", \"paraphrase\": \"Offers talks.\", \"positions\": [{\"issue\":"
            + " \"dialogue\", \"stance\": \"conditional\", \"conditions\": [\"x\"]}, {\"issue\": \"aid\", \"stance\":"
            + " \"supports\"}], \"inReplyTo\": \"question\", \"attestations\": [{\"source\": \"afp\", \"quote\":"
            + " \"We are ready\", \"language\": \"en\"}], \"confidence\": \"high\", \"note\": \"A note.\","
            + " \"coding\": \"machine\", \"reports\": 3}";

    private static Flat flat(String text) throws IOException {
        var json = NodeReader.strict(new StringReader(text));
        var nodes = new NodeBuilder(json, false, 1_000, new Findings());
        return new Flat.Builder(json, nodes).object(PlainStatement.SHAPE);
    }

    @Test
    void recognisesAPlainStatement() throws IOException {
        var flat = flat(PLAIN);
        var said = StatementScan.judge(flat.node(), 0, FormatVersion.CURRENT, new Findings(), References.UNJUDGED);
        assertEquals(said.statement(), PlainStatement.of(flat, new RecentDates()));
    }

    @Test
    void leavesAnUnknownKeyToTheThoroughWay() throws IOException {
        assertNull(PlainStatement.of(flat(PLAIN.replace("\"note\"", "\"mood\"")), new RecentDates()));
    }

    @Test
    void takesNothingThatThereIsSomethingToSayAbout() throws IOException {
        var long41 = "\"" + "word ".repeat(41) + "\"";
        for (var other : List.of(
                "null",
                "7",
                "0",
                "true",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"X\"",
                "\"a\"",
                "\"b\"",
                "[]",
                "[[]]",
                "{}",
                "[\"a\", \"a\"]",
                "[7]",
                "\"2013-02-30\"",
                "\"12\"",
                "\"und\"",
                "\"dialogue\"",
                long41)) {
            var values = VALUE.matcher(PLAIN).results().toList();
            assertTrue(values.size() > 15);
            for (var value : values) {
                var text = PLAIN.substring(0, value.start()) + other + PLAIN.substring(value.end());
                agrees(text);
            }
        }
    }

    private static void agrees(String text) throws IOException {
        var flat = flat(text);
        var plain = PlainStatement.of(flat, new RecentDates());
        var findings = new Findings();
        var said = StatementScan.judge(flat.node(), 0, FormatVersion.CURRENT, findings, References.UNJUDGED);
        if (plain != null) {
            assertEquals(List.of(), findings.inFileOrder(), text);
            assertEquals(said.statement(), plain, text);
        }
    }

    @Test
    void readsTheSameNodesWithoutPlaces() throws IOException {
        assertEquals(
                new NodeBuilder(NodeReader.strict(new StringReader(PLAIN)), false, 1_000, new Findings()).value(),
                flat(PLAIN).node());
        assertEquals(Map.of(), flat("{}").node().members());
    }
}
