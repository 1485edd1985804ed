package parley.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.session.ViewState;

class ViewShelfTest {
    @TempDir
    Path folder = Path.of("");

    private ViewShelf shelf = new ViewShelf(Path.of(""));

    @BeforeEach
    void set() {
        shelf = new ViewShelf(folder.resolve("views"));
    }

    private List<String> names() throws IOException {
        return shelf.views().stream().map(Shelved::name).toList();
    }

    private static SavedView view(String name) {
        return Samples.view(name, Samples.opening());
    }

    private static SavedView later(String name, ViewState state) {
        var view = Samples.view(name, state);
        return new SavedView(name, view.note(), view.words(), view.saved().plusDays(1), view.dataset(), view.state());
    }

    @Test
    void anEmptyShelfHasNoViewsAndNoFolder() throws IOException {
        assertEquals(List.of(), names());
        assertTrue(Files.notExists(shelf.folder()));
    }

    @Test
    void theLatestStandsFirst() throws IOException {
        shelf.save(view("Old"));
        shelf.save(later("New", Samples.opening()));
        assertEquals(List.of("New", "Old"), names());
    }

    @Test
    void aViewTakesThePlaceOfTheOneOfItsName() throws IOException {
        shelf.save(view("Talks"));
        shelf.save(later("talks ", Samples.everything()));
        assertEquals(List.of("talks "), names());
    }

    @Test
    void whatWasReplacedComesBack() throws IOException {
        shelf.save(view("Talks"));
        var former = shelf.save(later("talks", Samples.everything()));
        shelf.restore(former);
        assertEquals(List.of("Talks"), names());
    }

    @Test
    void whatWasDeletedComesBackAsItWas() throws IOException {
        shelf.save(view("Talks"));
        var before = shelf.views();
        var former = shelf.delete(before.getFirst().file());
        assertEquals(List.of(), names());
        shelf.restore(former);
        assertEquals(before, shelf.views());
    }

    @Test
    void whatWasSavedIsTakenBack() throws IOException {
        shelf.restore(shelf.save(view("Talks")));
        assertEquals(List.of(), names());
    }

    @Test
    void anotherNameAndNoteAreWrittenIntoTheFile() throws IOException {
        shelf.save(view("Talks"));
        var file = shelf.views().getFirst().file();
        shelf.change(file, view("Talks").named("Offers", "new note"));
        assertEquals(List.of("Offers"), names());
        assertEquals(file, shelf.views().getFirst().file());
    }

    @Test
    void namesThatReadAlikeInAFileNameKeepFilesOfTheirOwn() throws IOException {
        shelf.save(view("Zoë: talks?"));
        shelf.save(view("Zoe talks"));
        assertEquals(2, names().size());
        assertTrue(Files.exists(shelf.folder().resolve("zoe-talks" + ViewFile.ENDING)));
        assertTrue(Files.exists(shelf.folder().resolve("zoe-talks-2" + ViewFile.ENDING)));
    }

    @Test
    void aNameOfNoLettersStillMakesAFile() {
        assertEquals("view", ViewShelf.stem("?!"));
        assertEquals("محادثات", ViewShelf.stem("محادثات"));
    }

    @Test
    void aFileThatCannotBeReadStandsLastUnderItsFileName() throws IOException {
        shelf.save(view("Talks"));
        Files.writeString(shelf.folder().resolve("a" + ViewFile.ENDING), "{");
        assertEquals(List.of("Talks", "a" + ViewFile.ENDING), names());
        assertInstanceOf(ViewResult.Unreadable.class, shelf.views().getLast().content());
    }

    @Test
    void otherFilesAreNotOnTheShelf() throws IOException {
        shelf.save(view("Talks"));
        Files.writeString(shelf.folder().resolve("notes.json"), "{}");
        assertEquals(List.of("Talks"), names());
    }
}
