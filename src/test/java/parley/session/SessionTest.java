package parley.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.testing.MadeUp;

class SessionTest {
    private final Session session = new Session(Datasets.offer());

    private ViewState state() {
        return session.reading().get().state();
    }

    private static TimeWindow day(int day) {
        return new TimeWindow(LocalDate.of(2013, 2, day), LocalDate.of(2013, 2, day));
    }

    @Test
    void opensOnDialogueWithNothingLeftOut() {
        assertEquals("dialogue", state().issue());
        assertEquals(Filter.NONE, state().filter());
    }

    @Test
    void everyVerbIsOneAtomicChange() {
        var seen = new ArrayList<Reading>();
        session.reading().addListener((_, _, now) -> seen.add(now));
        session.showWindow(day(2));
        assertEquals(1, seen.size());
        assertEquals(
                List.of("appeal", "refusal"),
                seen.getFirst().projection().statements().stream()
                        .map(said -> said.id())
                        .toList());
    }

    @Test
    void changingNothingTellsNobody() {
        var before = session.reading().get();
        session.showWindow(TimeWindow.ALWAYS);
        session.select(Selection.NOTHING);
        assertSame(before, session.reading().get());
        assertFalse(session.canGoBack().getValue());
    }

    @Test
    void backAndForwardWalkThroughStates() {
        session.showWindow(day(2));
        session.select(new Selection.OfActor("rebel"));
        session.back();
        assertEquals(Selection.NOTHING, state().selection());
        assertEquals(day(2), state().filter().window());
        session.back();
        assertEquals(Filter.NONE, state().filter());
        session.forward();
        session.forward();
        assertEquals(new Selection.OfActor("rebel"), state().selection());
    }

    @Test
    void layoutIsAStepThatCanBeTakenBack() {
        session.cluster(0.8);
        assertEquals(0.8, session.reading().get().state().clusters());
        session.back();
        assertEquals(ViewState.BALANCED, session.reading().get().state().clusters());
    }

    @Test
    void goingOnForgetsWhatWasGoneBackFrom() {
        session.showWindow(day(2));
        session.back();
        session.showAround("rebel");
        assertFalse(session.canGoForward().getValue());
    }

    @Test
    void aSearchIsOneStepHoweverManyLettersItTook() {
        session.search("r");
        session.search("re");
        session.search("reb");
        session.back();
        assertEquals(Filter.NONE, state().filter());
    }

    @Test
    void aReplayIsOneStep() {
        session.play(new Selection.OfStatement("offer"));
        session.play(new Selection.OfStatement("refusal"));
        session.back();
        assertEquals(Selection.NOTHING, state().selection());
    }

    @Test
    void aClickEndsATypedSearch() {
        session.search("reb");
        session.select(new Selection.OfActor("rebel"));
        session.search("rebe");
        session.back();
        assertEquals("reb", state().filter().text());
    }

    @Test
    void dropsSelectionHiddenByFilter() {
        session.select(new Selection.OfStatement("protest"));
        session.showWindow(day(2));
        assertEquals(Selection.NOTHING, state().selection());
    }

    @Test
    void dropsTieWhoseEvidenceIsLeftOut() {
        session.select(new Selection.OfTie("rebel>government:conflictual"));
        session.showWindow(day(1));
        assertEquals(Selection.NOTHING, state().selection());
    }

    @Test
    void keepsSelectionThatSurvives() {
        session.select(new Selection.OfStatement("refusal"));
        session.filter(filter -> filter.withStances(new Facet<>(Set.of(Leaning.SUPPORTS))));
        assertEquals(new Selection.OfStatement("refusal"), state().selection());
    }

    @Test
    void resetLetsEverythingThroughButKeepsWhatWasMoved() {
        session.move("rebel", new Spot(0.5, 0.5));
        session.showAround("rebel");
        session.reset();
        assertEquals(Filter.NONE, state().filter());
        assertEquals(new Spot(0.5, 0.5), state().moved().get("rebel"));
    }

    @Test
    void openingADatasetStartsAHistoryOfItsOwn() {
        session.showAround("rebel");
        var other = Datasets.offer();
        session.open(other);
        assertSame(other, session.reading().get().dataset());
        assertFalse(session.canGoBack().getValue());
    }

    @Test
    void historyIsBounded() {
        for (int i = 0; i < 500; i++) {
            session.select(new Selection.OfActor(i % 2 == 0 ? "rebel" : "envoy"));
        }
        int steps = 0;
        while (session.canGoBack().getValue()) {
            session.back();
            steps++;
        }
        assertEquals(History.DEPTH, steps);
        assertTrue(session.canGoForward().getValue());
    }

    private List<String> belonging(Selection selection) {
        session.select(selection);
        var reading = session.reading().get();
        return reading.dataset().statements().stream()
                .filter(reading::belongsToSelection)
                .map(said -> said.id())
                .toList();
    }

    @Test
    void statementsBelongToTheSelectedActorTieAndEvent() {
        assertEquals(List.of("refusal", "protest"), belonging(new Selection.OfActor("rebel")));
        assertEquals(List.of("offer"), belonging(new Selection.OfTie("minister>army:cooperative")));
        assertEquals(List.of("offer"), belonging(new Selection.OfEvent("talks")));
        assertEquals(List.of(), belonging(Selection.NOTHING));
    }

    /** Answers when it is told to, the last question only, as a background does. */
    private static final class Slow implements Answering {
        private Runnable waiting = () -> {};

        @Override
        public void ask(Supplier<Reading> question, Consumer<Reading> answer) {
            waiting = () -> answer.accept(question.get());
        }

        void answer() {
            waiting.run();
        }
    }

    private static final Dataset LARGE = MadeUp.dataset(20, Foundation.AT_ONCE + 1, 2, 5);

    private final Session large = new Session(LARGE);
    private final Slow slow = new Slow();

    @Test
    void aLargeDatasetGoesOnShowingWhatItShowsUntilTheAnswerIsThere() {
        large.answerIn(slow);
        var before = large.reading().get();
        large.showWindow(day(2));
        assertSame(before, large.reading().get());
        assertTrue(large.asking().get());
        slow.answer();
        assertEquals(day(2), large.reading().get().state().filter().window());
        assertFalse(large.asking().get());
    }

    @Test
    void verbsBuildOnWhatWasAskedLast() {
        large.answerIn(slow);
        large.showWindow(day(2));
        large.search("actor");
        slow.answer();
        assertEquals(day(2), large.reading().get().state().filter().window());
        assertEquals("actor", large.reading().get().state().filter().text());
    }

    @Test
    void selectingInALargeDatasetTakesNoWaiting() {
        large.answerIn(slow);
        large.select(new Selection.OfActor("actor-1"));
        assertEquals(
                new Selection.OfActor("actor-1"), large.reading().get().state().selection());
    }

    @Test
    void anAnswerThatComesAfterAnotherDatasetWasOpenedIsDropped() {
        large.answerIn(slow);
        large.showWindow(day(2));
        var other = Datasets.offer();
        large.open(other);
        slow.answer();
        assertSame(other, large.reading().get().dataset());
    }
}
