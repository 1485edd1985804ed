package parley.ui.views;

import parley.views.SavedView;
import parley.views.Shelved;

/** What a card is asked for. */
sealed interface Wish {
    /** To open the view, or to say what is wrong with its file. */
    record Open(Shelved view) implements Wish {}

    /** To change its name and note. */
    record Edit(Shelved view, SavedView changed) implements Wish {}

    record Delete(Shelved view) implements Wish {}
}
