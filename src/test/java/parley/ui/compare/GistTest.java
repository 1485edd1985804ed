package parley.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.analysis.Talks;
import parley.analysis.compare.Comparisons;
import parley.analysis.contact.Encounters;
import parley.query.Filter;

class GistTest {
    private static Talks two() {
        return new Talks().actor("state").actor("ann", "state").actor("bob");
    }

    private static String gist(Talks talks, String one, String other) {
        var dataset = talks.dataset();
        var projection = Talks.under(dataset, Filter.NONE);
        var comparison =
                Comparisons.of(Encounters.of(dataset, projection), projection, Filter.NONE.window(), one, other);
        return Gist.of(comparison, dataset.issue("dialogue"));
    }

    private static Talks bothForIt() {
        return two().said("yes", 1, "ann", "bob", "", "01", "", Talks.position("dialogue", "supports"))
                .said("aye", 2, "bob", "", "", "01", "", Talks.position("dialogue", "supports"));
    }

    @Test
    void whatBothTakeAndWhenTheyMetAreInOneSentence() {
        assertEquals(
                "Both support “Dialogue”; they last met on 3 Feb 2013 in Moscow.",
                gist(bothForIt().event("session", 3, "held", "ann", "bob"), "ann", "bob"));
    }

    @Test
    void wordsWithoutAMeetingAreSaidToBeWords() {
        assertEquals(
                "Both support “Dialogue”; no meeting of the two is on record, but ann last spoke to bob on 1 Feb 2013.",
                gist(bothForIt(), "ann", "bob"));
    }

    @Test
    void whoSpeaksThroughAnotherIsSaidTo() {
        assertEquals(
                "Both support “Dialogue” (state through ann); no direct contact between them is on record.",
                gist(bothForIt(), "state", "bob"));
    }

    @Test
    void silenceIsNotTakenForAStance() {
        assertEquals(
                "On “Dialogue” ann is for it, and bob has taken no stance; no direct contact between them is on"
                        + " record.",
                gist(
                        two().said("yes", 1, "ann", "", "", "01", "", Talks.position("dialogue", "supports")),
                        "ann",
                        "bob"));
    }

    @Test
    void demandsThatAreRefusedAreCounted() {
        var talks = two().said(
                        "terms", 1, "ann", "bob", "", "10", "", Talks.position("dialogue", "conditional", "he-leaves"))
                .said("never", 2, "bob", "ann", "", "12", "terms", Talks.position("dialogue", "opposes"));
        assertEquals(
                "On “Dialogue” ann sets conditions and bob is against it; no meeting of the two is on record, but bob"
                    + " last spoke to ann on 2 Feb 2013; no condition is set by both, 1 demand meets with a refusal.",
                gist(talks, "ann", "bob"));
    }
}
