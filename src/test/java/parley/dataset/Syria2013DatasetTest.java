package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Gender;
import parley.model.Source;
import parley.model.Statement;

/** What the year 2013 has to hold, and that it agrees with the first dataset where both tell of the same days. */
class Syria2013DatasetTest {
    private static final Path NOTE = Path.of("src/docs/editions/syria-2013.md");

    /** Said before the year began, and told of in it. */
    private static final Set<String> BEFORE_THE_YEAR = Set.of("russia-vetoes", "china-vetoes");

    /** Planned when the report was written, held as the year goes on. */
    private static final Set<String> TOLD_LATER = Set.of("berlin-meeting", "rome-conference");

    private final Dataset dataset = ShippedFile.of("syria-2013").dataset();
    private final Dataset first = ShippedFile.of("moscow-offer-2013").dataset();

    private Set<String> speakers() {
        return dataset.statements().stream().map(Statement::speaker).collect(Collectors.toSet());
    }

    private long women() {
        return dataset.statements().stream()
                .filter(said -> dataset.actor(said.speaker()).gender() == Gender.FEMALE)
                .count();
    }

    @Test
    void isAWholeYear() {
        assertEquals(Year.of(2013).atDay(1), dataset.about().period().from());
        assertEquals(
                Year.of(2013).atMonth(Month.DECEMBER).atEndOfMonth(),
                dataset.about().period().to());
        assertEquals(
                EnumSet.allOf(Month.class),
                dataset.statements().stream()
                        .map(said -> said.said().first().getMonth())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Month.class))));
    }

    @Test
    void holdsFourHundredStatementsOfAHundredSpeakersAndAHundredEvents() {
        assertTrue(dataset.statements().size() >= 400);
        assertTrue(speakers().size() > 100);
        assertTrue(dataset.events().size() > 100);
    }

    @Test
    void letsEveryCampSpeak() {
        var speaking = speakers().stream().map(id -> dataset.actor(id).camp()).collect(Collectors.toSet());
        assertEquals(dataset.camps().stream().map(camp -> camp.id()).collect(Collectors.toSet()), speaking);
    }

    @Test
    void mostConditionsAreSharedByActors() {
        var ids = ShippedFile.of("syria-2013").ids("conditions");
        var shared = ids.stream().filter(id -> namedBy(id).size() > 1).count();
        assertTrue(2 * shared > ids.size(), shared + " of " + ids.size());
    }

    private Set<String> namedBy(String condition) {
        return dataset.statements().stream()
                .filter(said -> said.positions().stream()
                        .anyMatch(position -> position.conditions().contains(condition)))
                .map(Statement::speaker)
                .collect(Collectors.toSet());
    }

    @Test
    void holdsTheStatementsOfTheFirstDatasetThatFallInTheYear() {
        for (var said : first.statements()) {
            assertEquals(
                    BEFORE_THE_YEAR.contains(said.id()),
                    dataset.findStatement(said.id()).isEmpty(),
                    said.id());
        }
    }

    @Test
    void agreesWithTheFirstDatasetOnThem() {
        for (var theirs : first.statements()) {
            dataset.findStatement(theirs.id()).ifPresent(ours -> assertAgree(theirs, ours));
        }
    }

    private static void assertAgree(Statement theirs, Statement ours) {
        assertTrue(ours.attestations().containsAll(theirs.attestations()), ours.id());
        assertEquals(theirs, with(ours, theirs));
    }

    /** The one, attested by the other's sources alone: further sources are no disagreement. */
    private static Statement with(Statement said, Statement attested) {
        return new Statement(
                said.id(),
                said.speaker(),
                said.addressees(),
                said.mentions(),
                said.said(),
                said.place(),
                said.occasion(),
                said.act(),
                said.cameo(),
                said.paraphrase(),
                said.positions(),
                said.inReplyTo(),
                attested.attestations(),
                said.confidence(),
                said.note());
    }

    @Test
    void agreesWithTheFirstDatasetOnSourcesCampsIssuesAndConditions() {
        first.sources().forEach(source -> assertEquals(source, dataset.source(source.id())));
        first.camps().forEach(camp -> assertEquals(camp, dataset.camp(camp.id())));
        first.issues().forEach(issue -> assertEquals(issue, dataset.issue(issue.id())));
        ShippedFile.of("moscow-offer-2013")
                .ids("conditions")
                .forEach(id -> assertEquals(first.condition(id), dataset.condition(id)));
    }

    @Test
    void agreesWithTheFirstDatasetOnActors() {
        for (var theirs : first.actors()) {
            var ours = dataset.actor(theirs.id());
            assertEquals(List.of(theirs.name(), theirs.camp()), List.of(ours.name(), ours.camp()));
            assertTrue(ours.offices().containsAll(theirs.offices()), ours.id());
            assertTrue(ours.aliases().containsAll(theirs.aliases()), ours.id());
        }
    }

    @Test
    void agreesWithTheFirstDatasetOnEventsButForWhatCameOfThem() {
        for (var theirs : first.events()) {
            var ours = dataset.event(theirs.id());
            assertEquals(theirs.date(), ours.date(), ours.id());
            assertEquals(TOLD_LATER.contains(ours.id()), theirs.status() != ours.status(), ours.id());
            assertTrue(ours.participants().containsAll(theirs.participants()), ours.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brahimi-2013-01-09-2",
                "brahimi-2013-01-29-2",
                "national-coalition-2013-02-25-1",
                "kerry-2013-02-25-3",
                "lukashevich-2013-08-27-1"
            })
    void leavesOutWhatOnlyRestsOnHearsay(String id) {
        assertTrue(dataset.findStatement(id).isEmpty());
    }

    @Test
    void theFirstConferenceDateIsAMonthThatPassed() {
        assertEquals(
                "2013-06-30", dataset.event("geneva2-june-2013").date().last().toString());
    }

    @Test
    void theEditionNoteTellsTrueNumbers() throws IOException {
        var note = Files.readString(NOTE);
        var medium = dataset.statements().stream()
                .filter(said -> said.confidence() == Confidence.MEDIUM)
                .count();
        var quoted = dataset.statements().stream()
                .filter(said -> said.quote().isPresent())
                .count();
        for (var words : List.of(
                dataset.statements().size() + " statements",
                speakers().size() + " speakers",
                dataset.events().size() + " events",
                dataset.sources().size() + " sources",
                quoted + " statements carry",
                medium + " statements are of medium confidence",
                women() + " statements are by women",
                languages() + " languages")) {
            assertTrue(note.contains(words), words);
        }
    }

    private long languages() {
        return dataset.sources().stream()
                .map(Source::language)
                .flatMap(Stream::ofNullable)
                .distinct()
                .count();
    }
}
