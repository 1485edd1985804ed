package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.Attestation;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.EventStatus;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Stances;
import parley.query.TimeWindow;

/** The shipped dataset keeps the rules that a machine can hold; the README tells the rest. */
class ShippedDatasetTest {
    private static final Path FILE = Path.of("data/moscow-offer-2013.json");
    private static final int LONGEST_QUOTE = 40;

    private final Dataset dataset = ShippedDatasets.moscowOffer();

    private Stream<Attestation> attestations() {
        return dataset.statements().stream().flatMap(said -> said.attestations().stream());
    }

    @Test
    void isReadWithoutAnError() {
        assertEquals(
                List.of(),
                switch (DatasetReader.read(FILE)) {
                    case LoadResult.Loaded(var _, var warnings) -> warnings;
                    case LoadResult.Rejected(var problems) -> problems;
                });
    }

    @Test
    void holdsEveryActorOfTheReport() {
        var ids = dataset.actors().stream().map(actor -> actor.id()).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "assad",
                        "muallem",
                        "lavrov",
                        "kerry",
                        "khatib",
                        "idriss",
                        "pillay",
                        "syrian-government",
                        "free-syrian-army",
                        "national-coalition",
                        "russia",
                        "china",
                        "united-states",
                        "un-security-council",
                        "un-human-rights-council",
                        "friends-of-syria"),
                ids);
    }

    @Test
    void holdsEveryEventOfTheReport() {
        assertEquals(EventStatus.HELD, dataset.event("moscow-talks").status());
        assertEquals(EventStatus.PLANNED, dataset.event("berlin-meeting").status());
        assertEquals(
                "2013-02-28", dataset.event("rome-conference").date().first().toString());
        assertEquals(EventStatus.POSTPONED, dataset.event("khatib-moscow-visit").status());
        assertTrue(dataset.findEvent("geneva-session").isPresent());
        assertTrue(dataset.findEvent("coalition-leaders-meeting").isPresent());
    }

    @Test
    void everyReferenceResolves() {
        for (var said : dataset.statements()) {
            dataset.actor(said.speaker());
            Stream.concat(said.addressees().stream(), said.mentions().stream()).forEach(dataset::actor);
            Stream.ofNullable(said.occasion()).forEach(dataset::event);
            Stream.ofNullable(said.inReplyTo()).forEach(dataset::statement);
            said.attestations().forEach(attestation -> dataset.source(attestation.source()));
            said.positions().forEach(this::resolve);
        }
        dataset.events().forEach(event -> event.participants().forEach(dataset::actor));
        dataset.actors().forEach(actor -> actor.represents().forEach(dataset::actor));
    }

    private void resolve(Position position) {
        dataset.issue(position.issue());
        position.conditions().forEach(dataset::condition);
    }

    @Test
    void everyStatementHasAnAddresseeAndASource() {
        for (var said : dataset.statements()) {
            assertTrue(!said.addressees().isEmpty() && !said.attestations().isEmpty(), said.id());
        }
    }

    @Test
    void everyQuoteIsShort() {
        attestations()
                .map(Attestation::quote)
                .filter(Objects::nonNull)
                .forEach(quote -> assertTrue(quote.split("\\s+").length <= LONGEST_QUOTE, quote));
    }

    @Test
    void namesAreNeutralOutsideQuotations() throws IOException {
        var text = Files.readString(FILE);
        var quotes = Pattern.compile("\"quote\": \"[^\"]*\"").matcher(text).replaceAll("");
        assertTrue(!quotes.contains("regime"), "regime");
    }

    @Test
    void idrissNamesHisPreconditionsOneByOne() {
        var position =
                dataset.statement("idriss-preconditions").positionOn("dialogue").orElseThrow();
        assertEquals(Stance.CONDITIONAL, position.stance());
        assertEquals(
                Set.of("government-falls", "killing-stops", "army-leaves-cities", "commanders-tried"),
                new HashSet<>(position.conditions()));
    }

    @Test
    void assadSaysNothingHimselfAndHisStanceComesThroughMuallem() {
        assertTrue(
                dataset.statements().stream().noneMatch(said -> said.speaker().equals("assad")));
        var stance = Stances.of(dataset, Chronology.of(dataset, Dating.SAID), "dialogue", TimeWindow.ALWAYS)
                .get("assad");
        assertEquals(
                "muallem",
                Objects.requireNonNull(stance).spokesperson().orElseThrow().id());
    }

    @Test
    void theOfferAndTheAnswerHaveOtherAgenciesWordings() {
        for (var id : List.of("muallem-offer", "idriss-preconditions", "kerry-decision-on-next-steps")) {
            assertTrue(wordings(dataset.statement(id)) > 1, id);
        }
    }

    private static long wordings(Statement said) {
        return said.attestations().stream()
                .filter(attestation -> attestation.quote() != null)
                .count();
    }

    @Test
    void mediumConfidenceIsAlwaysExplained() {
        dataset.statements().stream()
                .filter(said -> said.confidence() == Confidence.MEDIUM)
                .forEach(said -> assertTrue(said.note() != null, said.id()));
    }

    @Test
    void everySourceIsUsed() {
        var used = Stream.concat(
                        attestations().map(Attestation::source),
                        dataset.events().stream().flatMap(event -> event.sources().stream()))
                .collect(Collectors.toSet());
        assertEquals(dataset.sources().stream().map(source -> source.id()).collect(Collectors.toSet()), used);
    }
}
