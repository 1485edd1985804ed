package parley.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import parley.dataset.ShippedDataset;
import parley.dataset.ShippedDatasets;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.tours.Fitted.FittedStep;

/** The shipped tours are true to their datasets. */
class ShippedToursTest {
    static final List<String> IDS = ShippedTours.IDS;

    /** What stands in quotation marks and is longer than a word or two of ours. */
    private static final Pattern QUOTATION = Pattern.compile("“([^“”]+)”");

    private static final List<String> WORDS_OF_OURS = List.of("only if", "if");
    private static final int LONGEST_TEXT = 520;

    private static Tour tour(String id) {
        return ShippedTours.find(id).orElseThrow();
    }

    private static Dataset dataset(String id) {
        return ShippedDatasets.find(tour(id).dataset().id()).orElseThrow().dataset();
    }

    @Test
    void everyShippedDatasetHasATour() {
        for (var dataset : ShippedDatasets.ALL) {
            assertFalse(ShippedTours.of(dataset.id()).isEmpty(), dataset.id());
        }
    }

    @Test
    void theMoscowOfferHasEightStepsAndTheYearTwelve() {
        assertEquals(8, tour("moscow-offer-2013").steps().size());
        assertEquals(12, tour("syria-2013").steps().size());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void isReadWithoutAWarning(String id) {
        var read = assertInstanceOf(TourResult.Read.class, ShippedTours.read(id));
        assertEquals(List.of(), read.warnings());
        assertEquals(id, read.tour().id());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyStepFitsItsDatasetWithoutARemark(String id) {
        var fitted = Fitted.of(tour(id), dataset(id));
        assertEquals(List.of(), fitted.remarks());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void whatAStepSelectsIsVisibleInIt(String id) {
        var dataset = dataset(id);
        for (var step : Fitted.of(tour(id), dataset).steps()) {
            var reading = new Session(dataset, step.state()).reading().get();
            assertTrue(isVisible(step.state().selection(), reading), step.step().title());
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void whatAStepAsksToLookAtIsVisibleInIt(String id) {
        var dataset = dataset(id);
        for (var step : Fitted.of(tour(id), dataset).steps()) {
            var reading = new Session(dataset, step.state()).reading().get();
            selections(step)
                    .forEach(selection -> assertTrue(
                            isVisible(selection, reading), step.step().title() + ": " + selection));
        }
    }

    private static Stream<Selection> selections(FittedStep step) {
        return step.step().looks().stream().mapMulti((look, found) -> {
            if (look instanceof Look.At(var selection)) {
                found.accept(selection);
            }
        });
    }

    private static boolean isVisible(Selection selection, Reading reading) {
        return switch (selection) {
            case Selection.Nothing() -> true;
            case Selection.OfActor(var id) -> reading.projection().presenceOf(id) != Presence.OUTSIDE;
            case Selection.OfStatement(var id) -> reading.projection().holdsStatement(id);
            case Selection.OfEvent(var id) -> reading.projection().holdsEvent(id);
            case Selection.OfTie(var id) ->
                reading.findTie(id).filter(reading::shows).isPresent();
        };
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyStepHasSomethingToReadAndToLookAt(String id) {
        for (var step : tour(id).steps()) {
            assertFalse(step.title().isBlank());
            assertFalse(step.looks().isEmpty(), step.title());
            assertTrue(step.text().length() > 200 && step.text().length() < LONGEST_TEXT, step.title());
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyQuotationStandsInTheDataset(String id) {
        var printed = dataset(id).statements().stream()
                .flatMap(said -> said.attestations().stream())
                .map(Attestation::quote)
                .filter(Objects::nonNull)
                .map(ShippedToursTest::plain)
                .toList();
        for (var step : tour(id).steps()) {
            var quotations = QUOTATION.matcher(step.text()).results().map(found -> plain(found.group(1)));
            quotations
                    .filter(words -> !WORDS_OF_OURS.contains(words))
                    .forEach(words -> assertTrue(
                            printed.stream().anyMatch(quote -> quote.contains(words)), step.title() + ": " + words));
        }
    }

    /** Without the difference between kinds of apostrophes. */
    private static String plain(String text) {
        return text.replace('’', '\'');
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void standsAsParleyWouldWriteIt(String id) throws IOException {
        assertEquals(TourFile.text(tour(id)), Files.readString(Path.of("data/tours", id + TourFile.ENDING)));
    }

    @Test
    void figuresInTheToursAreThoseOfTheDatasets() {
        var year = new ShippedDataset("syria-2013").dataset();
        assertEquals(422, year.statements().size());
        assertEquals(
                119,
                year.statements().stream()
                        .map(said -> said.speaker())
                        .distinct()
                        .count());
        assertEquals(170, year.actors().size());
        assertEquals(39, count(year, "assad-departure", "SUPPORTS"));
        assertEquals(13, count(year, "assad-departure", "OPPOSES"));
        assertEquals(3, count(year, "assad-departure", "NEUTRAL"));
        assertEquals(10, count(year, "arming-opposition", "CONDITIONAL"));
        var offer = ShippedDatasets.moscowOffer();
        assertEquals(
                7,
                offer.statements().stream()
                        .filter(said -> said.speaker().equals("lavrov"))
                        .count());
        assertEquals(6, count(offer, "dialogue", "SUPPORTS"));
        assertEquals(1, count(offer, "dialogue", "CONDITIONAL"));
    }

    private static long count(Dataset dataset, String issue, String stance) {
        return dataset.statements().stream()
                .flatMap(said -> said.positions().stream())
                .filter(position -> position.issue().equals(issue)
                        && position.stance().name().equals(stance))
                .count();
    }
}
