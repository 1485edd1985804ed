package parley.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourShelfTest {
    @TempDir
    Path folder = Path.of("");

    private TourShelf shelf() {
        return new TourShelf(folder.resolve("tours"));
    }

    private void put(Tour tour) throws IOException {
        TourFile.write(tour, shelf().file(tour.id()));
    }

    @Test
    void aShelfThatIsNotThereIsEmpty() throws IOException {
        assertEquals(List.of(), shelf().tours());
    }

    @Test
    void aDeletedTourComesBack() throws IOException {
        put(Samples.tour());
        var former = shelf().delete(shelf().file("who-answers"));
        assertEquals(List.of(), shelf().tours());
        shelf().restore(former);
        assertEquals(
                new TourResult.Read(Samples.tour(), List.of()),
                shelf().tours().getFirst().content());
    }

    @Test
    void aNewTourTakesAnIdThatNobodyHas() throws IOException {
        put(Samples.tour());
        assertEquals("who-answers-2", shelf().withFreeId(Samples.tour()).id());
    }

    @Test
    void aCopyOfAShippedTourDoesNotTakeItsId() {
        var shipped = ShippedTours.find("syria-2013").orElseThrow();
        assertEquals("syria-2013-2", shelf().withFreeId(shipped).id());
    }

    @Test
    void whatCannotBeReadStandsLast() throws IOException {
        put(Samples.tour());
        Files.writeString(shelf().folder().resolve("a.tour.json"), "no");
        var tours = shelf().tours();
        assertEquals("Who answers?", tours.getFirst().title());
        assertInstanceOf(TourResult.Unreadable.class, tours.getLast().content());
        assertEquals("a.tour.json", tours.getLast().title());
    }
}
