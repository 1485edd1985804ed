package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDatasetsTest {
    static Stream<ShippedDataset> all() {
        return ShippedDatasets.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isNamedByTheIdThatItsFileSays(ShippedDataset shipped) {
        assertEquals(shipped.id(), shipped.dataset().about().id());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isSkimmedToWhatReadingItGives(ShippedDataset shipped) {
        assertEquals(Overview.of(shipped.dataset()), shipped.overview());
    }

    @ParameterizedTest
    @MethodSource("all")
    void bringsTheEditionNoteThatIsWrittenForIt(ShippedDataset shipped) throws Exception {
        var file = Path.of("src/docs/editions", shipped.id() + ".md");
        var written = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.<String>empty();
        assertEquals(written, shipped.editionNote());
    }

    @Test
    void everyDatasetInTheFolderIsInTheCatalogue() throws Exception {
        try (var files = Files.list(Path.of("data"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("dataset.schema.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .forEach(id -> assertTrue(ShippedDatasets.find(id).isPresent(), id));
        }
    }

    @Test
    void anIdMeansAShippedDatasetAndAnythingElseAFile() {
        assertEquals(new Origin.Shipped(ShippedDatasets.first()), Origin.named("moscow-offer-2013"));
        assertInstanceOf(Origin.OfFile.class, Origin.named("./moscow-offer-2013"));
    }

    @Test
    void theWordOfAnOriginLeadsBackToIt() {
        for (var word : new String[] {"moscow-offer-2013", "data/../talks.json"}) {
            var origin = Origin.named(Origin.named(word).word());
            assertEquals(Origin.named(word).word(), origin.word());
        }
        assertTrue(Path.of(Origin.named("talks.json").word()).isAbsolute());
    }
}
