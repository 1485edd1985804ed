package parley.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.Datasets;

class OpenNotebookTest {
    private final OpenNotebook open = new OpenNotebook(Notebooks.full());

    private Claim claim(String id) {
        return open.notebook().find(id).orElseThrow();
    }

    private List<String> statements(String claim) {
        return claim(claim).evidence().stream().map(Evidence::statement).toList();
    }

    @TestFactory
    List<DynamicTest> everyEditChangesSomethingAndIsTakenBackWhole() {
        var view = claim("claim-1").views().getFirst();
        return List.<Edit>of(
                        new Edit.Retitle("Another"),
                        new Edit.AddClaim("claim-3", "New"),
                        new Edit.Reword("claim-1", "Other words"),
                        new Edit.NoteClaim("claim-1", "Other note"),
                        new Edit.MoveClaim("claim-1", 1),
                        new Edit.RemoveClaim("claim-1"),
                        new Edit.Put("claim-2", Evidence.of("protest", "Rebel", Role.AGAINST)),
                        new Edit.Turn("claim-1", "offer", Role.CONTEXT),
                        new Edit.Answer("claim-1", "offer", Probe.WORDS, "Much"),
                        new Edit.NoteEvidence("claim-1", "offer", "A note"),
                        new Edit.MoveEvidence("claim-2", "offer", 1),
                        new Edit.TakeOut("claim-1", "offer"),
                        new Edit.KeepView("claim-2", view),
                        new Edit.Caption("claim-1", 0, "Other caption"),
                        new Edit.DropView("claim-1", 0),
                        new Edit.Replace(Notebooks.empty(), "opening a file"))
                .stream()
                .map(edit -> DynamicTest.dynamicTest(edit.words(), () -> isTakenBack(edit)))
                .toList();
    }

    private static void isTakenBack(Edit edit) {
        var open = new OpenNotebook(Notebooks.full());
        open.edit(edit);
        var changed = open.notebook();
        assertFalse(changed.equals(Notebooks.full()), "nothing came of it");
        assertEquals(Optional.of(edit.words()), open.writing().get().undo());
        open.undo();
        assertEquals(Notebooks.full(), open.notebook());
        assertEquals(Optional.of(edit.words()), open.writing().get().redo());
        open.redo();
        assertEquals(changed, open.notebook());
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        for (var edit : List.of(
                new Edit.RemoveClaim("no"),
                new Edit.MoveClaim("no", 1),
                new Edit.MoveEvidence("claim-1", "no", 1),
                new Edit.DropView("claim-1", 9),
                new Edit.TakeOut("claim-2", "no"))) {
            open.edit(edit);
        }
        assertEquals(Optional.empty(), open.writing().get().undo());
    }

    @Test
    void aStatementThatIsThereAlreadyOnlyTurns() {
        open.edit(new Edit.Put("claim-1", Evidence.of("refusal", "x", Role.CONTEXT)));
        var refusal = claim("claim-1").find("refusal").orElseThrow();
        assertEquals(Role.CONTEXT, refusal.role());
        assertEquals(4, refusal.answers().size(), "what was written about it stays");
        assertEquals(3, claim("claim-1").evidence().size());
    }

    @Test
    void evidenceMovesAmongThoseOfItsRole() {
        open.edit(new Edit.Put("claim-1", Evidence.of("appeal", "Envoy", Role.SUPPORT)));
        open.edit(new Edit.MoveEvidence("claim-1", "appeal", -1));
        assertEquals(List.of("appeal", "offer", "protest", "refusal"), statements("claim-1"));
        open.edit(new Edit.MoveEvidence("claim-1", "appeal", -1));
        assertEquals("appeal", statements("claim-1").getFirst(), "it is the first already");
    }

    @Test
    void thingsArePutUnderTheNewestClaim() {
        open.addClaim("Third");
        assertTrue(open.put("appeal", () -> "Envoy", Role.AGAINST));
        assertEquals(List.of("appeal"), statements("claim-3"));
    }

    @Test
    void thingsArePutUnderTheClaimThatWasChosen() {
        open.choose("claim-1");
        open.put("appeal", () -> "Envoy", Role.SUPPORT);
        assertTrue(statements("claim-1").contains("appeal"));
    }

    @Test
    void choosingAClaimIsNoStep() {
        open.choose("claim-1");
        assertEquals(Optional.empty(), open.writing().get().undo());
    }

    @Test
    void nothingIsPutWhereThereIsNoClaim() {
        var blank = new OpenNotebook(Notebooks.empty());
        assertFalse(blank.put("offer", () -> "Minister", Role.SUPPORT));
        assertTrue(blank.notebook().isEmpty());
    }

    @Test
    void anIdOfADeletedClaimMayBeGivenAgainButNeverTwice() {
        open.edit(new Edit.RemoveClaim("claim-1"));
        open.addClaim("New");
        open.addClaim("Newer");
        assertEquals(
                List.of("claim-2", "claim-1", "claim-3"),
                open.notebook().claims().stream().map(Claim::id).toList());
    }

    @Test
    void everyChangeIsToldOnce() {
        var told = new ArrayList<Integer>();
        open.writing().subscribe((_, now) -> told.add(now.notebook().claims().size()));
        open.addClaim("Third");
        open.undo();
        assertEquals(List.of(3, 2), told);
    }

    @Test
    void saysWhichStatementsTheDatasetDoesNotHave() {
        assertEquals(Set.of("gone"), open.notebook().missingIn(Datasets.offer()));
    }
}
