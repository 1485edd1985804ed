package parley.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.session.Selection;

class TourDraftTest {
    private final TourDraft draft = new TourDraft(Samples.tour(), 0);

    private Tour tour() {
        return draft.making().get().tour();
    }

    private List<String> titles() {
        return tour().steps().stream().map(Step::title).toList();
    }

    private int at() {
        return draft.making().get().at();
    }

    @Test
    void aStepIsAddedAfterTheOneAtHand() {
        draft.add(Samples.REBEL);
        assertEquals(List.of("The offer", "", "The rebel", ""), titles());
        assertEquals(1, at());
    }

    @Test
    void whatIsSelectedIsWhatANewStepLooksAt() {
        draft.add(Samples.REBEL);
        assertEquals(
                List.of(new Look.At(new Selection.OfActor("rebel"))),
                draft.making().get().step().looks());
    }

    @Test
    void aStepMovesAndStaysAtHand() {
        draft.move(1);
        assertEquals(List.of("The rebel", "The offer", ""), titles());
        assertEquals(1, at());
    }

    @Test
    void theFirstStepMovesNoFurtherUp() {
        draft.move(-1);
        assertEquals(Samples.tour(), tour());
        assertFalse(draft.canUndo().getValue());
    }

    @Test
    void theOnlyStepIsNotDeleted() {
        draft.delete();
        draft.delete();
        draft.delete();
        assertEquals(1, tour().steps().size());
    }

    @Test
    void everyEditIsUndone() {
        draft.add(Samples.REBEL);
        draft.move(1);
        draft.show(Samples.OPENING);
        draft.lookAt(new Look.AtPart(Part.NETWORK));
        draft.lookAway(new Look.AtPart(Part.NETWORK));
        draft.typeStepTitle("x");
        draft.typeStepText("y");
        draft.typeTitle("z");
        draft.typeAudience("a");
        draft.delete();
        for (int i = 0; i < 10; i++) {
            assertTrue(draft.canUndo().getValue());
            draft.undo();
        }
        assertFalse(draft.canUndo().getValue());
        assertEquals(Samples.tour(), tour());
    }

    @Test
    void whatWasUndoneIsMadeAgain() {
        draft.move(1);
        var moved = tour();
        draft.undo();
        draft.redo();
        assertEquals(moved, tour());
    }

    @Test
    void lettersTypedIntoOneFieldAreOneEdit() {
        draft.typeStepTitle("N");
        draft.typeStepTitle("Ne");
        draft.typeStepTitle("New");
        draft.undo();
        assertEquals(Samples.tour(), tour());
    }

    @Test
    void lettersTypedIntoTheFieldsOfTwoStepsAreTwoEdits() {
        draft.typeStepTitle("N");
        draft.goTo(1);
        draft.typeStepTitle("M");
        draft.undo();
        assertEquals("N", titles().getFirst());
        assertEquals("The rebel", titles().get(1));
    }

    @Test
    void goingToAStepIsNoEdit() {
        draft.goTo(2);
        assertEquals(2, at());
        assertFalse(draft.canUndo().getValue());
    }

    @Test
    void aViewIsReplacedAndTheWordsStay() {
        draft.show(Samples.REBEL);
        assertEquals(
                Samples.tour().steps().getFirst().withState(Samples.REBEL),
                draft.making().get().step());
    }
}
