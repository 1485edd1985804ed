package parley.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Datasets;
import parley.dataset.Problem;
import parley.network.Composition;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Lanes;
import parley.session.Outsiders;
import parley.session.Selection;
import parley.session.ViewState;

class ViewFileTest {
    @TempDir
    Path folder = Path.of("");

    private static ViewResult read(String text) {
        return ViewFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SavedView sound(ViewResult result) {
        var read = assertInstanceOf(ViewResult.Read.class, result);
        assertEquals(List.of(), read.warnings());
        return read.view();
    }

    private static List<Problem> warnings(String text) {
        return assertInstanceOf(ViewResult.Read.class, read(text)).warnings();
    }

    private static List<Problem> refusal(String text) {
        return assertInstanceOf(ViewResult.Unreadable.class, read(text)).problems();
    }

    /** The text of a view, with a part of it changed. */
    private static String changed(String from, String to) {
        var text = ViewFile.text(Samples.view("x", Samples.everything()));
        assertTrue(text.contains(from), text);
        return text.replace(from, to);
    }

    @Test
    void everythingInAStateIsSaved() {
        var view = Samples.view("Everything", Samples.everything());
        assertEquals(view, sound(read(ViewFile.text(view))));
    }

    /** Guards the test above: a part of a state that is added must be in the sample, and not as a new view has it. */
    @Test
    void theSampleLeavesNoPartOfAStateAsItWas() throws ReflectiveOperationException {
        differs(
                "state",
                Samples.everything(),
                sound(read("{\"parleyView\": 1, \"dataset\": {\"origin\": \"x\"}}"))
                        .state());
    }

    private static void differs(String path, Object one, Object other) throws ReflectiveOperationException {
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            var mine = accessor.invoke(one);
            var theirs = accessor.invoke(other);
            var where = path + "." + part.getName();
            assertNotEquals(theirs, mine, where);
            if (mine.getClass().isRecord() && mine.getClass() == theirs.getClass()) {
                differs(where, mine, theirs);
            }
        }
    }

    @Test
    void everyKindOfSelectionIsSaved() {
        for (var selection : List.of(
                Selection.NOTHING,
                new Selection.OfActor("a"),
                new Selection.OfEvent("e"),
                new Selection.OfStatement("s"),
                new Selection.OfTie("a>b:met"))) {
            var view = Samples.view("x", Samples.opening().withSelection(selection));
            assertEquals(view, sound(read(ViewFile.text(view))));
        }
    }

    @Test
    void whatIsMissingIsAsInANewView() {
        var state = sound(read("{\"parleyView\": 1, \"dataset\": {\"origin\": \"syria-2013\"}}"))
                .state();
        assertEquals(
                new ViewState(
                        "dialogue",
                        state.dating(),
                        Filter.NONE,
                        Selection.NOTHING,
                        Outsiders.DIMMED,
                        Composition.WHOLE,
                        AxisView.WHOLE,
                        ViewState.BALANCED,
                        Map.of()),
                state);
    }

    @Test
    void equalViewsHaveTheSameText() {
        var text = ViewFile.text(Samples.view("x", Samples.everything()));
        assertEquals(text, ViewFile.text(sound(read(text))));
    }

    @Test
    void aFileIsForPeopleToRead() {
        var text = ViewFile.text(Samples.view("x", Samples.everything()));
        assertTrue(text.contains("\"from\": \"2013-02-01\""), text);
        assertTrue(text.contains("\"origin\": \"/data/offer.json\""), text);
        assertTrue(text.lines().anyMatch("      \"relations\": ["::equals), text);
    }

    @Test
    void aValueThatMakesNoSenseIsWarnedOfAndTheRestOpens() {
        var problems = warnings(changed("\"stances\": [", "\"stanzas\": [").replace("0.125", "12"));
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.getFirst().place().path().endsWith("stanzas"), problems.toString());
        assertTrue(problems.getFirst().place().line() > 1);
        assertTrue(problems.getLast().sentence().contains("no number from 0 to 1"), problems.toString());
    }

    @Test
    void aWordThatIsNoneIsAnsweredWithTheWordsThereAre() {
        assertTrue(warnings(changed("\"published\"", "\"dreamt\""))
                .getFirst()
                .sentence()
                .contains("said, published"));
    }

    @Test
    void reversedDaysAreNoWindow() {
        var result = assertInstanceOf(
                ViewResult.Read.class, read(changed("\"to\": \"2013-02-05\"", "\"to\": \"2013-01-05\"")));
        assertEquals(TimeWindow.ALWAYS, result.view().state().filter().window());
        assertEquals(1, result.warnings().size());
    }

    @Test
    void aFacetLeavesOutWhatItCanRead() {
        var result = assertInstanceOf(ViewResult.Read.class, read(changed("\"no-position\"", "\"nothing\"")));
        assertEquals(
                new Facet<>(Set.of(Leaning.SUPPORTS)),
                result.view().state().filter().stances());
        assertEquals(1, result.warnings().size());
    }

    @Test
    void aFileOfANewerParleyIsRefused() {
        assertTrue(refusal("{\"parleyView\": 7}").getFirst().sentence().contains("newer Parley (format 7)"));
    }

    @Test
    void aDatasetIsNoView() {
        assertTrue(refusal(Datasets.offerJson()).getFirst().sentence().contains("not a view"));
    }

    @Test
    void halfAFileIsRefusedWithItsPlace() {
        var text = ViewFile.text(Samples.view("x", Samples.everything()));
        var problem = refusal(text.substring(0, text.length() / 2)).getFirst();
        assertTrue(problem.place().line() > 5, problem.toString());
    }

    @Test
    void everyCutOfAFileIsRefused() {
        var text = ViewFile.text(Samples.view("x", Samples.everything())).strip();
        for (int length = 0; length < text.length(); length += 7) {
            refusal(text.substring(0, length));
        }
    }

    @Test
    void aViewWithoutADatasetIsRefused() {
        assertTrue(refusal("{\"parleyView\": 1}").getFirst().sentence().contains("\"origin\" is missing"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertInstanceOf(ViewResult.Unreadable.class, ViewFile.read(folder.resolve("none" + ViewFile.ENDING)));
    }

    @Test
    void aDatasetThatWasHandedOnWithItsViewIsFoundBesideIt() throws IOException {
        var beside = Files.writeString(folder.resolve("offer.json"), "{}");
        var file = folder.resolve("handed-on" + ViewFile.ENDING);
        ViewFile.write(Samples.view("x", Samples.opening()), file);
        assertEquals(
                beside.toAbsolutePath().normalize().toString(),
                sound(ViewFile.read(file)).dataset().origin());
    }

    @Test
    void theWordsOfAFileAreThoseOfTheCommandLine() {
        assertEquals(
                List.of("camps", "actors", "issues", "stances"),
                Arrays.stream(Lanes.values()).map(Words::of).toList());
    }
}
