package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem.Place;

/** Files of many statements, which are read one by one and looked at again where there is something to say. */
class StreamTest {
    private static final int MANY = 40_000;
    private static final int FIRST_LINE = 4;
    private static final String REST = """
        "camps": [{"id": "c", "label": "C"}], "issues": [], "sources": [{"id": "p", "publisher": "P", "title": "T"}],
        "actors": [{"id": "a", "name": "A", "kind": "state", "camp": "c"}, {"id": "b", "name": "B", "kind": "state", "camp": "c"}],
        """;

    @TempDir
    Path folder = Path.of("");

    private static String statement(int number) {
        return "{\"id\": \"s" + number + "\", \"speaker\": \"a\", \"addressees\": [\"b\"], \"said\": \"2013-02-01\","
                + " \"act\": \"01\", \"paraphrase\": \"Says something é.\", \"attestations\": [{\"source\": \"p\"}],"
                + " \"confidence\": \"high\"}";
    }

    /** A statement a line, from the fourth on, before everything they refer to. */
    private static String many(int count, UnaryOperator<String> spoilt) {
        var statements = IntStream.range(0, count)
                .mapToObj(StreamTest::statement)
                .map(spoilt)
                .collect(Collectors.joining(",\n", "\"statements\": [\n", "],"));
        return """
            {"parley": 2, "id": "many", "title": "Many", "summary": "Many.", "edition": "1", "licence": "CC0-1.0",
             %s
             "period": {"from": "2013-01-01", "to": "2013-12-31"}}
            """.formatted(statements + "\n" + REST);
    }

    private static String many(int count, int number, String old, String replacement) {
        var whole = statement(number);
        return many(count, said -> said.equals(whole) ? said.replace(old, replacement) : said);
    }

    private static LoadResult read(String text) {
        return DatasetReader.read(text.getBytes(UTF_8));
    }

    private static Problem only(LoadResult result) {
        var problems = SampleFile.problems(result);
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    @Test
    void readsStatementsThatStandBeforeTheirActors() {
        var loaded = assertInstanceOf(Loaded.class, read(many(MANY, said -> said)));
        assertEquals(List.of(), loaded.warnings());
        assertEquals(MANY, loaded.dataset().statements().size());
    }

    @Test
    void placesAWarningInTheThirtyThousandthStatement() {
        var problem = only(read(many(MANY, 29_999, "\"act\"", "\"mood\": 1, \"act\"")));
        assertEquals(new Place(FIRST_LINE - 1 + 29_999, 77, "$.statements[29999].mood"), problem.place());
    }

    @Test
    void keepsTheStatementItWarnsOf() {
        var loaded = assertInstanceOf(
                Loaded.class, read(many(MANY, 29_999, "\"act\"", "\"mood\": 1, \"place\": \"Rome\", \"act\"")));
        assertEquals("Rome", loaded.dataset().statement("s29999").place());
    }

    @Test
    void findsAnActorThatIsNotThereFarBehind() {
        var problem = only(read(many(MANY, 35_000, "[\"b\"]", "[\"b\", \"nobody\"]")));
        assertEquals("$.statements[35000].addressees[1]", problem.place().path());
    }

    @Test
    void allowsAnAnswerToWhatStandsFurtherBehind() {
        var loaded =
                assertInstanceOf(Loaded.class, read(many(MANY, 5, "\"act\"", "\"inReplyTo\": \"s39999\", \"act\"")));
        assertEquals(List.of(), loaded.warnings());
    }

    @Test
    void namesTheLineOfAnIdThatStoodFarBefore() {
        assertEquals(
                "Statement \"s7\" stands twice, first in line " + (FIRST_LINE - 1 + 7)
                        + "; give one of the two another id.",
                only(read(many(MANY, 39_000, "\"s39000\"", "\"s7\""))).sentence());
    }

    @Test
    void findsAKeyThatStandsTwiceFarBehind() {
        var problem = only(read(many(MANY, 39_000, "\"act\"", "\"said\": \"2013-02-02\", \"act\"")));
        assertEquals("$.statements[39000].said", problem.place().path());
    }

    @Test
    void tellsOfAKeyThatStandsTwiceBeforeAFault() {
        var text = many(MANY, 5, "\"act\"", "\"said\": \"2013-02-02\", \"act\"").replace("\"period\":", "\"period\"");
        assertEquals(2, SampleFile.problems(read(text)).size());
    }

    @Test
    void warnsOfRepliesInALongCircle() {
        var text = many(
                MANY,
                said -> said.replace(
                        "\"act\"",
                        "\"inReplyTo\": \"s"
                                + (Integer.parseInt(said.substring(9, said.indexOf('"', 9))) + 1) % MANY
                                + "\", \"act\""));
        assertEquals(
                "Replies must not run in a circle (s0 → s1 → s2 → s3 → s4 → … → s0); remove one \"inReplyTo\".",
                only(read(text)).sentence());
    }

    @Test
    void pointsAtABadByteInTheMiddle() {
        var bytes = many(MANY, said -> said).getBytes(UTF_8);
        var before = new String(bytes, UTF_8);
        int middle = before.indexOf("é", before.length() / 2);
        var spoilt = before.substring(0, middle).getBytes(UTF_8);
        bytes[spoilt.length] = (byte) 0xFF;
        var lines = before.substring(0, middle).split("\n", -1);
        assertEquals(
                new Place(lines.length, lines[lines.length - 1].length() + 1, "$"),
                only(DatasetReader.read(bytes)).place());
    }

    @Test
    void takesABadByteForWorseThanAFaultBeforeIt() {
        var bytes = many(MANY, said -> said).replaceFirst(":", "").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertEquals(Utf8.ADVICE, only(DatasetReader.read(bytes)).sentence());
    }

    @Test
    void countsTheProblemsThatAreNotNamed() {
        var problems = SampleFile.problems(read(many(MANY, said -> said.replace("\"act\"", "\"mood\": 1, \"act\""))));
        assertEquals(
                "There are " + (MANY - Findings.MOST) + " more problems; correct these first and open the file again.",
                problems.getLast().sentence());
    }

    @Test
    void refusesAStatementThatNeverEnds() {
        var text =
                many(1, said -> said.replace("[\"b\"]", "[" + "\"b\", ".repeat(StatementScan.MOST_VALUES) + "\"b\"]"));
        assertEquals(SyntaxFault.TOO_MANY_VALUES.sentence(), only(read(text)).sentence());
    }

    @Test
    void leavesOutNewKeysOfStatementsWhoseVersionStandsBehindThem() {
        var text = many(MANY, 3, "\"act\"", "\"reports\": 7, \"act\"")
                .replace("\"parley\": 2, ", "")
                .replace("\"period\"", "\"parley\": 1, \"period\"");
        var loaded = assertInstanceOf(Loaded.class, read(text));
        assertEquals(1, loaded.dataset().statement("s3").reports());
        assertEquals("$.statements[3].reports", only(loaded).place().path());
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var file = Files.writeString(folder.resolve("many.json"), many(MANY, said -> said));
        var reached = new ArrayList<Long>();
        DatasetReader.read(
                file,
                new Watch(
                        (_, bytes, ofBytes) -> {
                            reached.add(bytes);
                            assertTrue(bytes <= ofBytes);
                        },
                        () -> false));
        assertEquals(Files.size(file), reached.getLast());
        assertTrue(reached.size() > 4, reached.toString());
    }

    @Test
    void stopsWhenNobodyWaits() throws IOException {
        var file = Files.writeString(folder.resolve("many.json"), many(MANY, said -> said));
        var givenUp = new AtomicBoolean();
        var rejected = assertInstanceOf(
                Rejected.class,
                DatasetReader.read(file, new Watch((_, bytes, _) -> givenUp.set(bytes > 1 << 20), givenUp::get)));
        assertEquals(
                "Reading was given up; open the file again to begin anew.",
                only(rejected).sentence());
    }

    @Test
    void saysTheSameOfAStatementAmongManyAsOfOneAmongFew() {
        for (var spoilt : List.of(
                "\"said\": \"2013-02-30\"", "\"said\": 7", "\"said\": \"2013-02-01\", \"place\": []", "\"_\": 1")) {
            assertEquals(
                    told(many(50, 20, "\"said\": \"2013-02-01\"", spoilt)),
                    told(many(MANY, 20, "\"said\": \"2013-02-01\"", spoilt)));
        }
    }

    private static List<String> told(String text) {
        return SampleFile.problems(read(text)).stream().map(Problem::toString).toList();
    }
}
