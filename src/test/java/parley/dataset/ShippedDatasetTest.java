package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.model.Dataset;
import parley.model.EventStatus;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Stances;
import parley.query.TimeWindow;

/** The first dataset holds what its report holds; the rules for every dataset are in {@link EditorialRulesTest}. */
class ShippedDatasetTest {
    private final Dataset dataset = ShippedDatasets.moscowOffer();

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
                .of("assad");
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
}
