package parley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.analysis.corroboration.Corroboration;
import parley.model.Dataset;

/** What a statement's sources agree on, told in a sentence. */
class AgreedTest {
    private static Dataset dataset(String agency, String... quotes) {
        var sources = new StringBuilder();
        var attestations = new StringBuilder();
        for (int i = 0; i < quotes.length; i++) {
            var comma = i == 0 ? "" : ", ";
            sources.append(comma)
                    .append("{\"id\": \"s%d\", \"publisher\": \"Paper %d\", \"agency\": %s, \"title\": \"News\"}"
                            .formatted(i, i, agency));
            attestations
                    .append(comma)
                    .append("{\"source\": \"s%d\", \"quote\": \"%s\", \"language\": \"en\"}".formatted(i, quotes[i]));
        }
        return Datasets.read("""
            {"parley": 2, "id": "one", "title": "One", "summary": "One.", "edition": "1", "licence": "CC0",
             "period": {"from": "2013-02-01", "to": "2013-02-28"}, "camps": [{"id": "c", "label": "C"}],
             "issues": [{"id": "i", "label": "I", "question": "I?"}], "sources": [%s],
             "actors": [{"id": "a", "name": "A", "kind": "person", "camp": "c"},
                        {"id": "b", "name": "B", "kind": "person", "camp": "c"}],
             "statements": [{"id": "said", "speaker": "a", "addressees": ["b"], "said": "2013-02-01", "act": "01",
               "paraphrase": "Says it.", "attestations": [%s], "confidence": "high"}]}
            """.formatted(sources, attestations));
    }

    private static List<String> told(String agency, String... quotes) {
        var dataset = dataset(agency, quotes);
        var attestations = dataset.statement("said").attestations();
        return Agreed.sentences(dataset, Corroboration.of(attestations));
    }

    @Test
    void namesWhatBothHaveAndWhatOneAloneHas() {
        assertEquals(
                List.of("Both sources have “I will not sit”; only Paper 0 has “down”."),
                told("null", "I will not sit down with him", "I will not sit with him"));
    }

    @Test
    void countsWhatMostHave() {
        assertEquals(
                List.of("All 3 sources have “I will not”; 2 of 3 have “sit”; only Paper 2 has “speak”."),
                told("null", "I will not sit today", "I will not sit", "I will not speak today"));
    }

    @Test
    void saysThatOneAgencyIsOneWitness() {
        assertEquals(
                List.of("2 sources print exactly the same words. All carry AFP, so they are one witness and not"
                        + " several."),
                told("\"AFP\"", "shameful", "shameful"));
    }

    @Test
    void hasNothingToSayOfASingleSource() {
        assertEquals(List.of(), told("null", "shameful"));
    }
}
