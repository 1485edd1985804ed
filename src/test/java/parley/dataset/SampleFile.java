package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem.Severity;
import parley.model.Dataset;

/** A small file without a fault, to be spoilt in one place or several. */
record SampleFile(String text) {
    static final SampleFile SOUND = new SampleFile("""
        {
          "parley": 1,
          "id": "sample",
          "title": "A sample",
          "summary": "Two statements.",
          "edition": "2013-03",
          "licence": "CC0-1.0",
          "period": {"from": "2013-02-01", "to": "2013-02"},
          "camps": [
            {"id": "government", "label": "Government"},
            {"id": "opposition", "label": "Opposition"}
          ],
          "issues": [{"id": "dialogue", "label": "Dialogue", "question": "Should they talk?"}],
          "conditions": [{"id": "killing-stops", "label": "The killing stops"}],
          "sources": [
            {"id": "afp", "publisher": "Daily", "agency": "AFP", "title": "Ready for talks",
              "published": "2013-02-26", "url": "https://example.org/talks", "language": "en"}
          ],
          "actors": [
            {"id": "syria", "name": "Syrian government", "kind": "state", "camp": "government"},
            {"id": "muallem", "name": "Walid al-Muallem", "short": "Muallem", "kind": "person", "camp": "government",
              "offices": [{"title": "Foreign Minister", "of": "Syria", "from": "2006-02", "to": "2020"}],
              "represents": ["syria"], "aliases": ["Moallem"], "gender": "m"},
            {"id": "khatib", "name": "Moaz al-Khatib", "kind": "person", "camp": "opposition", "gender": null}
          ],
          "events": [
            {"id": "moscow-talks", "title": "Moscow talks", "date": "2013-02-25", "place": "Moscow",
              "participants": ["muallem"], "status": "held", "summary": "A visit.", "sources": ["afp"]}
          ],
          "statements": [
            {"id": "offer", "speaker": "muallem", "addressees": ["khatib"], "mentions": ["syria"],
              "said": "2013-02-25T14:30+03:00", "place": "Moscow", "occasion": "moscow-talks",
              "act": "03", "cameo": "036", "paraphrase": "Offers talks.",
              "positions": [{"issue": "dialogue", "stance": "supports"}],
              "attestations": [{"source": "afp", "quote": "We are ready for dialogue", "language": "en"}],
              "confidence": "high", "note": "The leading one."},
            {"id": "answer", "speaker": "khatib", "addressees": ["muallem"],
              "said": {"from": "2013-02-25", "to": "2013-02-28", "note": "that week"}, "act": "12",
              "paraphrase": "Refuses for now.",
              "positions": [{"issue": "dialogue", "stance": "conditional", "conditions": ["killing-stops"]}],
              "inReplyTo": "offer", "attestations": [{"source": "afp"}], "confidence": "medium"}
          ]
        }
        """);

    /** The file with a piece of its text replaced, which must stand in it exactly once. */
    SampleFile with(String old, String replacement) {
        assertTrue(text.contains(old), old);
        assertEquals(text.indexOf(old), text.lastIndexOf(old), old);
        return new SampleFile(text.replace(old, replacement));
    }

    LoadResult read() {
        return DatasetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    Dataset dataset() {
        return switch (read()) {
            case Loaded(var dataset, var _) -> dataset;
            case Rejected(var problems) -> throw new AssertionError(problems);
        };
    }

    static List<Problem> problems(LoadResult result) {
        return switch (result) {
            case Loaded(var _, var warnings) -> warnings;
            case Rejected(var problems) -> problems;
        };
    }

    /** The one problem, which makes the reader reject the file. */
    Problem error() {
        var problem = problem();
        assertEquals(Severity.ERROR, problem.severity(), problem.sentence());
        return problem;
    }

    /** The one problem, with which the file opens all the same. */
    Problem warning() {
        var problem = problem();
        assertEquals(Severity.WARNING, problem.severity(), problem.sentence());
        return problem;
    }

    private Problem problem() {
        var problems = problems(read());
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }
}
