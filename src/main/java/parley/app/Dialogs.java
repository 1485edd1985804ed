package parley.app;

import parley.ui.exports.SaveDialog;
import parley.ui.notebook.NotebookDialogs;
import parley.ui.quiz.HandoutDialog;

/**
 * What asks for files; of the system, or of a test.
 *
 * @param exports asks where exports shall be written
 * @param quizzes asks where a quiz on paper shall be written
 * @param notebooks asks which files of notebooks are meant
 */
record Dialogs(SaveDialog exports, HandoutDialog quizzes, NotebookDialogs notebooks) {
    static Dialogs ofSystem() {
        return new Dialogs(SaveDialog.ofSystem(), HandoutDialog.ofSystem(), NotebookDialogs.ofSystem());
    }
}
