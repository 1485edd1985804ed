package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Condition;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Gender;
import parley.model.Issue;
import parley.model.Office;
import parley.model.Period;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;

/** What a sound file says arrives in the model, every key of it. */
class ContentsTest {
    private static final LocalDate FIRST = LocalDate.parse("2013-02-01");
    private static final LocalDate TALKS = LocalDate.parse("2013-02-25");
    private static final LocalDate LAST = LocalDate.parse("2013-02-28");

    private final Dataset dataset = SampleFile.SOUND.dataset();

    @Test
    void readsWhatTheDatasetSaysOfItself() {
        assertEquals(
                new Dataset.About(
                        "sample", "A sample", "Two statements.", "2013-03", "CC0-1.0", new Period(FIRST, LAST)),
                dataset.about());
    }

    @Test
    void readsCamps() {
        assertEquals(
                List.of(new Camp("government", "Government"), new Camp("opposition", "Opposition")), dataset.camps());
    }

    @Test
    void readsIssues() {
        assertEquals(List.of(new Issue("dialogue", "Dialogue", "Should they talk?")), dataset.issues());
    }

    @Test
    void readsConditions() {
        assertEquals(
                Optional.of(new Condition("killing-stops", "The killing stops")),
                dataset.findCondition("killing-stops"));
    }

    @Test
    void readsSources() {
        var source = new Source(
                "afp",
                "Daily",
                "AFP",
                "Ready for talks",
                new Dated.Day(LocalDate.parse("2013-02-26")),
                URI.create("https://example.org/talks"),
                "en");
        assertEquals(List.of(source), dataset.sources());
    }

    @Test
    void readsActors() {
        var office =
                new Office("Foreign Minister", "Syria", LocalDate.parse("2006-02-01"), LocalDate.parse("2020-12-31"));
        var muallem = new Actor(
                "muallem",
                "Walid al-Muallem",
                "Muallem",
                ActorKind.PERSON,
                "government",
                List.of(office),
                List.of("syria"),
                List.of("Moallem"),
                Gender.MALE);
        assertEquals(muallem, dataset.actor("muallem"));
    }

    @Test
    void takesTheLastWordOfAPersonForTheShortName() {
        assertEquals("al-Khatib", dataset.actor("khatib").shortName());
    }

    @Test
    void takesTheWholeNameOfAStateForTheShortName() {
        assertEquals("Syrian government", dataset.actor("syria").shortName());
    }

    @Test
    void takesNullForMissing() {
        assertNull(dataset.actor("khatib").gender());
    }

    @Test
    void readsEvents() {
        var event = new Event(
                "moscow-talks",
                "Moscow talks",
                new Dated.Day(TALKS),
                "Moscow",
                List.of("muallem"),
                EventStatus.HELD,
                "A visit.",
                List.of("afp"));
        assertEquals(List.of(event), dataset.events());
    }

    @Test
    void readsAStatementWithEveryKey() {
        var offer = new Statement(
                "offer",
                "muallem",
                List.of("khatib"),
                List.of("syria"),
                new Dated.Moment(OffsetDateTime.parse("2013-02-25T14:30+03:00")),
                "Moscow",
                "moscow-talks",
                Act.INTEND_TO_COOPERATE,
                "036",
                "Offers talks.",
                List.of(new Position("dialogue", Stance.SUPPORTS, List.of())),
                null,
                List.of(new Attestation("afp", "We are ready for dialogue", "en")),
                Confidence.HIGH,
                "The leading one.");
        assertEquals(offer, dataset.statement("offer"));
    }

    @Test
    void readsAStatementWithFewKeys() {
        var answer = new Statement(
                "answer",
                "khatib",
                List.of("muallem"),
                List.of(),
                new Dated.Range(TALKS, LAST, "that week"),
                null,
                null,
                Act.REJECT,
                null,
                "Refuses for now.",
                List.of(new Position("dialogue", Stance.CONDITIONAL, List.of("killing-stops"))),
                "offer",
                List.of(new Attestation("afp", null, null)),
                Confidence.MEDIUM,
                null);
        assertEquals(answer, dataset.statement("answer"));
    }

    @Test
    void readsAMonth() {
        var month = SampleFile.SOUND
                .with("\"date\": \"2013-02-25\"", "\"date\": \"2013-02\"")
                .dataset();
        assertEquals(
                new Dated.Month(YearMonth.of(2013, 2)),
                month.event("moscow-talks").date());
    }

    @Test
    void leavesOutAnAddressThatIsNoWebPage() {
        var file = SampleFile.SOUND.with("https://example.org/talks", "talks.html");
        assertNull(file.dataset().source("afp").url());
    }
}
