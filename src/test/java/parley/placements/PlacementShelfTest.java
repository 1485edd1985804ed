package parley.placements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.ActorKind;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;
import parley.placements.PlacementShelf.Placed;

class PlacementShelfTest {
    private static final Placed PLACED = new Placed(
            new Placement(Map.of("a", new Point(1.5, 1 / 3.0), "b", new Point(-2, 700))), new Box(18, 14, 774, 434));

    @TempDir
    Path folder = Path.of("");

    private static Outline outline(double radius) {
        var nodes = List.of(
                new Outline.Node("a", ActorKind.PERSON, radius, "A", 20, "camp"),
                new Outline.Node("b", ActorKind.STATE, 12, "B", 20, "camp"));
        return new Outline(nodes, List.of(), List.of(new Outline.Group("camp", "CAMP", 40)), 16);
    }

    private PlacementShelf shelf(Path... others) {
        return new PlacementShelf(folder.resolve("kept"), List.of(others), e -> {
            throw new AssertionError(e);
        });
    }

    @Test
    void whatWasKeptIsFoundToTheLastDigit() {
        shelf().keep(outline(10), 0.5, PLACED);
        assertEquals(Optional.of(PLACED), shelf().find(outline(10), 0.5));
    }

    @Test
    void otherMarksOrAnotherLayoutAreNotFound() {
        shelf().keep(outline(10), 0.5, PLACED);
        assertEquals(Optional.empty(), shelf().find(outline(11), 0.5));
        assertEquals(Optional.empty(), shelf().find(outline(10), 0.6));
    }

    @Test
    void whatComesAlongIsFoundBesidesWhatIsKept() {
        var along = folder.resolve("along");
        new PlacementShelf(along, List.of(), _ -> {}).keep(outline(10), 0.5, PLACED);
        assertEquals(Optional.of(PLACED), shelf(along).find(outline(10), 0.5));
    }

    @Test
    void aFileThatIsCutOffCountsAsNeverKept() throws IOException {
        shelf().keep(outline(10), 0.5, PLACED);
        for (var file : files()) {
            Files.writeString(file, Files.readString(file).substring(0, 30));
        }
        assertEquals(Optional.empty(), shelf().find(outline(10), 0.5));
    }

    @Test
    void theOldestGiveWay() throws IOException {
        for (int i = 0; i < 40; i++) {
            shelf().keep(outline(10 + i), 0.5, PLACED);
        }
        assertEquals(32, files().size());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        var told = new ArrayList<Exception>();
        new PlacementShelf(taken, List.of(), told::add).keep(outline(10), 0.5, PLACED);
        assertEquals(1, told.size());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("kept"))) {
            return files.toList();
        }
    }
}
