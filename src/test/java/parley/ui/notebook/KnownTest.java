package parley.ui.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.notebook.Probe;

class KnownTest {
    private static final Dataset OFFER = Datasets.offer();

    private static List<String> known(String statement, Probe probe) {
        return new Known(OFFER, OFFER.statement(statement)).about(probe);
    }

    @Test
    void whoSpeaksForWhomAndWhoReportsIt() {
        assertEquals(
                List.of("Rebel. Camp: South.", "Speaks for Army.", "Reported by Wire."),
                known("refusal", Probe.SOURCE));
    }

    @Test
    void whenWhereToWhomAndWhatItAnswers() {
        assertEquals(
                List.of("Fri 1 Feb 2013 · Capital · Talks.", "Said to Army, Coalition."),
                known("offer", Probe.SITUATION));
        assertEquals(
                List.of("Sat 2 Feb 2013.", "Said to President.", "Answers Minister, Fri 1 Feb 2013: “We are ready”."),
                known("refusal", Probe.SITUATION));
    }

    @Test
    void whoTakesTheSameStanceAndWhoAnother() {
        assertEquals(
                List.of(
                        "Dialogue, the same stance (Supports): Envoy.",
                        "Dialogue, another stance: Rebel.",
                        "Answered by Rebel, Sat 2 Feb 2013.",
                        "It stands in 2 sources; do they copy one another?"),
                known("offer", Probe.AGREEMENT));
    }

    @Test
    void conditionsActAndWordings() {
        assertEquals(
                List.of("Coded as: rejects (CAMEO 12).", "Conditions: the guns fall silent."),
                known("refusal", Probe.WORDS));
        assertEquals(
                "Its sources print 2 wordings: compare “We are ready” with “We stand ready”.",
                known("offer", Probe.WORDS).getLast());
        assertEquals(
                "No source quotes it; these are the editors’ words.",
                known("appeal", Probe.WORDS).getLast());
    }
}
