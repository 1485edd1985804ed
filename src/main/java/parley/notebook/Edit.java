package parley.notebook;

import java.util.List;
import java.util.Locale;

/**
 * A change of a notebook, as a value. One that names a claim, a statement or a view which is not there changes nothing.
 * Each is linear in the notebook.
 */
public sealed interface Edit {

    record Retitle(String title) implements Edit {}

    record AddClaim(String claim, String words) implements Edit {}

    record Reword(String claim, String words) implements Edit {}

    /** Writes a note to a claim. */
    record NoteClaim(String claim, String note) implements Edit {}

    /** Moves a claim up by a negative number of places, or down by a positive one. */
    record MoveClaim(String claim, int by) implements Edit {}

    record RemoveClaim(String claim) implements Edit {}

    /** Puts a statement under a claim; one that is there already only changes its role. */
    record Put(String claim, Evidence evidence) implements Edit {}

    record Turn(String claim, String statement, Role role) implements Edit {}

    record Answer(String claim, String statement, Probe probe, String answer) implements Edit {}

    /** Writes a note to a statement under a claim. */
    record NoteEvidence(String claim, String statement, String note) implements Edit {}

    /** Moves a statement up or down among those of its role. */
    record MoveEvidence(String claim, String statement, int by) implements Edit {}

    /** Takes a statement out from under a claim. */
    record TakeOut(String claim, String statement) implements Edit {}

    record KeepView(String claim, KeptView view) implements Edit {}

    /** @param view its place under the claim, from 0 */
    record Caption(String claim, int view, String caption) implements Edit {}

    /** @param view its place under the claim, from 0 */
    record DropView(String claim, int view) implements Edit {}

    /** Puts another notebook in the place of this one. */
    record Replace(Notebook other, String words) implements Edit {}

    /** What is done, to follow "Undo": "adding a claim". */
    default String words() {
        return switch (this) {
            case Retitle _ -> "changing the title";
            case AddClaim _ -> "adding a claim";
            case Reword _ -> "rewording a claim";
            case NoteClaim _ -> "the note to a claim";
            case MoveClaim(var _, int by) -> by < 0 ? "moving a claim up" : "moving a claim down";
            case RemoveClaim _ -> "deleting a claim";
            case Put(var _, var evidence) ->
                "adding a statement " + evidence.role().manner();
            case Turn(var _, var _, var role) ->
                "turning a statement into " + role.label().toLowerCase(Locale.ROOT);
            case Answer(var _, var _, var probe, var _) -> "an answer to “" + probe.question() + "”";
            case NoteEvidence _ -> "the note to a statement";
            case MoveEvidence(var _, var _, int by) -> by < 0 ? "moving a statement up" : "moving a statement down";
            case TakeOut _ -> "taking a statement out";
            case KeepView _ -> "keeping a view";
            case Caption _ -> "changing a caption";
            case DropView _ -> "deleting a view";
            case Replace(var _, var words) -> words;
        };
    }

    /** The notebook after the change; equal to the one before where nothing came of it. */
    default Notebook in(Notebook notebook) {
        return switch (this) {
            case Retitle(var title) -> notebook.titled(title);
            case AddClaim(var id, var words) ->
                notebook.holding(Lists.with(notebook.claims(), new Claim(id, words, "", List.of(), List.of())));
            case Reword(var id, var words) -> notebook.change(id, claim -> claim.worded(words));
            case NoteClaim(var id, var note) -> notebook.change(id, claim -> claim.noting(note));
            case MoveClaim(var id, int by) -> moved(notebook, id, by);
            case RemoveClaim(var id) -> removed(notebook, id);
            case Put(var id, var evidence) -> notebook.change(id, claim -> claim.with(evidence));
            case Turn(var id, var statement, var role) ->
                notebook.change(id, claim -> claim.change(statement, each -> each.as(role)));
            case Answer(var id, var statement, var probe, var answer) ->
                notebook.change(id, claim -> claim.change(statement, each -> each.answering(probe, answer)));
            case NoteEvidence(var id, var statement, var note) ->
                notebook.change(id, claim -> claim.change(statement, each -> each.noting(note)));
            case MoveEvidence(var id, var statement, int by) ->
                notebook.change(id, claim -> claim.moving(statement, by));
            case TakeOut(var id, var statement) -> notebook.change(id, claim -> claim.without(statement));
            case KeepView(var id, var view) ->
                notebook.change(id, claim -> claim.showing(Lists.with(claim.views(), view)));
            case Caption(var id, int view, var caption) ->
                notebook.change(id, claim -> captioned(claim, view, caption));
            case DropView(var id, int view) -> notebook.change(id, claim -> dropped(claim, view));
            case Replace(var other, var _) -> other;
        };
    }

    private static Notebook moved(Notebook notebook, String id, int by) {
        int index = notebook.indexOf(id);
        return index < 0 ? notebook : notebook.holding(Lists.moved(notebook.claims(), index, by));
    }

    private static Notebook removed(Notebook notebook, String id) {
        int index = notebook.indexOf(id);
        return index < 0 ? notebook : notebook.holding(Lists.without(notebook.claims(), index));
    }

    private static Claim captioned(Claim claim, int view, String caption) {
        return view < claim.views().size()
                ? claim.showing(Lists.changed(claim.views(), view, each -> each.captioned(caption)))
                : claim;
    }

    private static Claim dropped(Claim claim, int view) {
        return view < claim.views().size() ? claim.showing(Lists.without(claim.views(), view)) : claim;
    }
}
