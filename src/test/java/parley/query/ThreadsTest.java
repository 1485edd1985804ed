package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.model.Statement;

class ThreadsTest {
    /** The offer, its refusal, a protest against the refusal, and an appeal that answers the offer too. */
    private static final Dataset LONGER =
            Datasets.read(answering(answering(Datasets.offerJson(), "protest", "refusal"), "appeal", "offer"));

    private static final Threads THREADS = Threads.of(LONGER);

    /** The same file, one of its statements answering another. */
    private static String answering(String json, String answer, String answered) {
        int statement = json.indexOf("{\"id\": \"" + answer + "\", \"speaker\"");
        int field = json.indexOf("\"inReplyTo\": null", statement);
        return json.substring(0, field)
                + json.substring(field).replaceFirst("\"inReplyTo\": null", "\"inReplyTo\": \"" + answered + "\"");
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    @Test
    void leadsToWhatIsAnswered() {
        assertEquals(
                Optional.of("offer"),
                THREADS.answered(LONGER.statement("refusal")).map(Statement::id));
    }

    @Test
    void whatAnswersNothingLeadsNowhere() {
        assertEquals(Optional.empty(), THREADS.answered(LONGER.statement("offer")));
    }

    @Test
    void listsAnswersEarliestFirst() {
        assertEquals(
                ids(LONGER.statements().stream()
                        .filter(said -> "offer".equals(said.inReplyTo()))
                        .toList()),
                ids(THREADS.answers(LONGER.statement("offer"))));
        assertEquals(2, THREADS.answers(LONGER.statement("offer")).size());
    }

    @Test
    void whatNobodyAnsweredHasNoAnswers() {
        assertEquals(List.of(), THREADS.answers(LONGER.statement("protest")));
    }

    @Test
    void threadsBeginWithWhatAnswersNothing() {
        assertEquals("offer", THREADS.root(LONGER.statement("protest")).id());
    }

    @Test
    void aThreadIsTheSameFromEachOfItsStatements() {
        assertEquals(ids(LONGER.statements()), ids(THREADS.thread(LONGER.statement("protest"))));
        assertEquals(THREADS.thread(LONGER.statement("offer")), THREADS.thread(LONGER.statement("appeal")));
    }

    @Test
    void whatNothingJoinsToOthersIsAThreadOfItsOwn() {
        var dataset = Datasets.offer();
        assertEquals(List.of("protest"), ids(Threads.of(dataset).thread(dataset.statement("protest"))));
    }

    @Test
    void aCircleIsFollowedOnce() {
        var circle = Datasets.read(answering(Datasets.offerJson(), "offer", "refusal"));
        assertEquals("refusal", circle.statement("offer").inReplyTo());
        var threads = Threads.of(circle);
        assertEquals(List.of("offer", "refusal"), ids(threads.thread(circle.statement("offer"))));
    }

    @Test
    void listsEveryAnswerOfADataset() {
        assertEquals(
                List.of("refusal"),
                ids(Threads.of(Datasets.offer()).allAnswers().toList()));
    }
}
