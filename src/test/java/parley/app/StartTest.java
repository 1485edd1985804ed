package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Datasets;
import parley.dataset.Origin;
import parley.query.Filter;
import parley.session.Selection;
import parley.session.ViewState;
import parley.views.DatasetStamp;
import parley.views.SavedView;
import parley.views.Shelved;
import parley.views.ViewFile;
import parley.views.ViewShelf;
import parley.views.WorkFile;

/** What a window starts with: work that was left off, a view, or neither. */
class StartTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-02-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private Path work() {
        return folder.resolve(WorkFile.NAME);
    }

    private ViewShelf shelf() {
        return new ViewShelf(folder.resolve("views"));
    }

    private Origin.OfFile dataset() throws IOException {
        return new Origin.OfFile(Files.writeString(folder.resolve("offer.json"), Datasets.offerJson()));
    }

    private static ViewState searching() {
        return ViewState.opening(Datasets.offer()).withFilter(Filter.NONE.withText("guns"));
    }

    private static SavedView view(Origin origin, ViewState state) {
        var stamp = DatasetStamp.of(origin, Datasets.offer());
        return new SavedView("", "half a sentence", "", OffsetDateTime.now(NOON), stamp, state);
    }

    private Start resuming() {
        return Start.resuming(work(), shelf(), Start.with(Opening.first()), Opening::of, NOON);
    }

    @Test
    void withoutWorkItIsWhatWasAskedFor() {
        var otherwise = Start.with(Opening.first());
        assertEquals(otherwise, Start.resuming(work(), shelf(), otherwise, Opening::of, NOON));
    }

    @Test
    void workIsGoneOnWith() throws IOException {
        ViewFile.write(view(dataset(), searching()), work());
        var start = resuming();
        assertEquals(searching(), start.state());
        assertEquals("offer", start.opening().dataset().about().id());
        assertEquals(
                Optional.of("half a sentence"),
                Optional.ofNullable(start.resumed()).map(SavedView::note));
        assertTrue(start.opening().problems().isEmpty());
    }

    /** What was open last is read for the window before the work is looked at; both name it by their own file. */
    @Test
    void workOnWhatWasOpenLastReadsItOnce() throws IOException {
        var remembered = folder.resolve("settings.properties");
        Settings.FIRST_START.withOpened(dataset()).save(remembered);
        ViewFile.write(view(dataset(), searching()), work());
        var read = new ArrayList<Origin>();
        Function<Origin, Opening> open = origin -> {
            read.add(origin);
            return Opening.of(origin);
        };
        var last = Objects.requireNonNull(Settings.load(remembered).last());
        var start = Start.resuming(work(), shelf(), Start.with(open.apply(last)), open, NOON);
        assertEquals(searching(), start.state());
        assertEquals(List.of(last), read);
    }

    @Test
    void workOnSomethingElseReadsThatToo() throws IOException {
        ViewFile.write(view(dataset(), searching()), work());
        var read = new ArrayList<Origin>();
        Start.resuming(
                work(),
                shelf(),
                Start.with(Opening.first()),
                origin -> {
                    read.add(origin);
                    return Opening.of(origin);
                },
                NOON);
        assertEquals(List.of(dataset()), read);
    }

    @Test
    void workOfADatasetThatChangedSaysWhatNoLongerFits() throws IOException {
        ViewFile.write(view(dataset(), searching().withSelection(new Selection.OfActor("godot"))), work());
        var start = resuming();
        assertEquals(searching(), start.state());
        assertTrue(start.opening().problems().getLast().sentence().contains("\"godot\""));
    }

    @Test
    void workThatCannotBeReadIsSetAsideAndSaidSo() throws IOException {
        Files.writeString(work(), "{\"parleyView\": 1, \"na");
        var start = resuming();
        var aside = folder.resolve(WorkFile.NAME + ".broken-2026-02-25-120000");
        assertEquals("{\"parleyView\": 1, \"na", Files.readString(aside));
        assertFalse(Files.exists(work()));
        assertNull(start.resumed());
        assertTrue(start.opening().problems().getFirst().sentence().contains(aside.toString()));
        assertFalse(start.opening().refused());
    }

    @Test
    void workWhoseDatasetIsGoneIsPutOnTheShelf() throws IOException {
        var origin = dataset();
        ViewFile.write(view(origin, searching()), work());
        Files.delete(origin.file());
        var start = resuming();
        assertNull(start.resumed());
        assertEquals(
                "Left off 2026-02-25-120000",
                shelf().views().stream().map(Shelved::name).findFirst().orElse("nothing"));
        assertTrue(start.opening().problems().getFirst().sentence().contains("Left off 2026-02-25-120000"));
    }

    @Test
    void aViewOpensOnItsDataset() throws IOException {
        var file = folder.resolve("x" + ViewFile.ENDING);
        ViewFile.write(view(dataset(), searching()), file);
        var start = Start.withView(file, null, Opening::of);
        assertEquals(searching(), start.state());
        assertEquals("offer", start.opening().dataset().about().id());
    }

    @Test
    void aViewOpensOnTheDatasetThatIsNamed() throws IOException {
        var file = folder.resolve("x" + ViewFile.ENDING);
        ViewFile.write(view(dataset(), searching()), file);
        var start = Start.withView(file, Origin.named("moscow-offer-2013"), Opening::of);
        assertEquals("guns", start.state().filter().text());
        assertTrue(start.opening().problems().getFirst().sentence().contains("another dataset"));
    }

    @Test
    void aViewThatCannotBeReadOpensTheFirstDataset() {
        var start = Start.withView(folder.resolve("none" + ViewFile.ENDING), null, Opening::of);
        assertTrue(start.opening().refused());
        assertEquals(Opening.first().origin(), start.opening().origin());
    }
}
