package parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.Datasets;

class DatasetCitationTest {
    @Test
    void namesTitleIdAndEdition() {
        assertEquals(
                "“The offer,” data set offer, edition 1.",
                DatasetCitation.chicago(Datasets.offer().about()));
    }
}
