package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.Node.ObjectNode;
import parley.model.Dated;
import parley.model.Statement;
import parley.model.Statements;
import parley.testing.MadeUp;

/**
 * Made-up files with faults at random places, read twice: as Parley does, which looks closely only where it has noticed
 * something, and by looking closely at everything. Both must say the same and make the same.
 */
class RandomFilesTest {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"(?!:)|[{\\[][^{}\\[\\]]*[}\\]]|\\d+)");
    private static final Pattern KEY = Pattern.compile("(?<=[{,] ?)\"[a-zA-Z]+\": (?=[\"\\[\\d])");
    private static final List<String> OTHERS =
            List.of("null", "7", "\"\"", "\"x\"", "\"X y\"", "[]", "{}", "[7]", "\"2013-02-30\"", "\"2013\"", "true");
    private static final String VERSION = "\"parley\": ";
    private static final int FEW = 200;
    /** More than go over to another thread at once. */
    private static final int MANY = 700;

    private int loaded;
    private int warned;
    private int rejected;

    @Test
    void saysTheSameOfAFewStatements() throws IOException {
        for (int seed = 0; seed < 150; seed++) {
            compare(spoilt(FEW, seed), seed);
        }
        assertTrue(loaded > 10 && warned > 0 && rejected > 30, loaded + " " + warned + " " + rejected);
    }

    @Test
    void saysTheSameOfStatementsThatTwoThreadsRead() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            compare(spoilt(MANY, seed), seed);
        }
    }

    /** With no fault to six; they may hit anything but the version of the format. */
    private static String spoilt(int statements, int seed) throws IOException {
        var random = new Random(seed);
        var text = new StringWriter();
        DatasetWriter.write(MadeUp.dataset(6, statements, 3, seed), text);
        var spoilt = text.toString();
        for (int faults = random.nextInt(7); faults > 0; faults--) {
            spoilt = random.nextInt(3) == 0 ? withOtherKey(spoilt, random) : withOtherValue(spoilt, random);
        }
        return spoilt;
    }

    private static String withOtherValue(String text, Random random) {
        var values = matches(VALUE, text);
        var value = any(values, random);
        // Another value of the file makes the finer faults: ids that stand twice, answers to what comes later.
        var other = random.nextInt(3) == 0
                ? OTHERS.get(random.nextInt(OTHERS.size()))
                : any(values, random).group();
        return text.substring(0, value.start()) + other + text.substring(value.end());
    }

    private static String withOtherKey(String text, Random random) {
        var key = any(matches(KEY, text), random);
        var other = random.nextBoolean() ? "\"mood\": " : "\"said\": \"2013-01-01\", " + key.group();
        return text.substring(0, key.start()) + other + text.substring(key.end());
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !match.group().contains("parley")
                        && !text.startsWith(VERSION, match.start() - VERSION.length()))
                .toList();
    }

    private static MatchResult any(List<MatchResult> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private void compare(String text, int seed) throws IOException {
        var closely = new Closely(text);
        var result = DatasetReader.read(text.getBytes(UTF_8));
        assertEquals(closely.problems(), SampleFile.problems(result), "seed " + seed);
        if (result instanceof Loaded(var dataset, var warnings)) {
            assertEquals(closely.inOrder(), List.copyOf(dataset.statements()), "seed " + seed);
            knowsWhatIsAnswered(dataset.statements());
            loaded += warnings.isEmpty() ? 1 : 0;
            warned += warnings.isEmpty() ? 0 : 1;
        } else {
            rejected++;
        }
    }

    private static void knowsWhatIsAnswered(Statements said) {
        var ids = said.stream().map(Statement::id).toList();
        for (int row = 0; row < said.size(); row++) {
            var answered = said.get(row).inReplyTo();
            assertEquals(answered, said.inReplyTo(row));
            assertEquals(answered == null ? Statements.NONE : ids.indexOf(answered), said.answered(row));
        }
    }

    /** A file of which everything is read with places, and every statement by the thorough rules. */
    private static final class Closely {
        private final Findings findings = new Findings();
        private final List<Statement> statements = new ArrayList<>();

        Closely(String text) throws IOException {
            var root = placed(text);
            try (var json = NodeReader.strict(new StringReader(text));
                    var scan = new StatementScan(json, () -> FormatVersion.CURRENT, _ -> {})) {
                var _ = new NodeReader(json, "dataset", false, scan, new Findings()).document();
                scan.finish();
                var frame = Frame.of(root, scan, findings).orElseThrow();
                var all = new BitSet();
                all.set(0, scan.rows().size());
                look(text, all, frame);
                frame.check();
            }
        }

        private ObjectNode placed(String text) throws IOException {
            var json = NodeReader.strict(new StringReader(text));
            return new NodeReader(json, "dataset", true, new StatementSkip(json), findings)
                    .document()
                    .orElseThrow();
        }

        private void look(String text, BitSet all, Frame frame) throws IOException {
            var judge = frame.judge();
            SecondLook.Judge each = (row, node, firstLines) -> {
                judge.judge(row, node, firstLines);
                if (node instanceof ObjectNode said) {
                    statements.add(
                            StatementScan.judge(said, row, FormatVersion.CURRENT, new Findings(), References.UNJUDGED)
                                    .statement());
                }
            };
            if (!all.isEmpty()) {
                new SecondLook(NodeReader.strict(new StringReader(text)), all, frame.firsts(), each, findings).look();
            }
        }

        List<Problem> problems() {
            return findings.inFileOrder();
        }

        List<Statement> inOrder() {
            return statements.stream()
                    .sorted(Comparator.comparing(Statement::said, Dated.chronological()))
                    .toList();
        }
    }
}
