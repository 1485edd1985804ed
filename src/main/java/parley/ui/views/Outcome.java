package parley.ui.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.views.Shelved;
import parley.views.ViewShelf;
import parley.views.ViewShelf.Former;

/**
 * What came of something done to the shelf.
 *
 * @param views what is on the shelf now
 * @param sentence what to say about it; empty for nothing
 * @param former what can be taken back, or null
 * @param failed whether it could not be done
 */
record Outcome(
        List<Shelved> views, String sentence, @Nullable Former former, boolean failed) {

    /** Something that changes the shelf. */
    @FunctionalInterface
    interface Change {
        /** What was there before, or null where it cannot be taken back. */
        @Nullable
        Former make() throws IOException;
    }

    /** Looks at the shelf. */
    static Outcome looking(ViewShelf shelf) {
        return of(shelf, "", () -> null);
    }

    /** Changes the shelf and looks at it; reads and writes files, so not on the JavaFX thread. */
    static Outcome of(ViewShelf shelf, String sentence, Change change) {
        try {
            var former = change.make();
            return new Outcome(shelf.views(), sentence, former, false);
        } catch (IOException e) {
            return new Outcome(stillThere(shelf), trouble(shelf.folder(), e), null, true);
        }
    }

    private static List<Shelved> stillThere(ViewShelf shelf) {
        try {
            return shelf.views();
        } catch (IOException _) {
            return List.of(); // the sentence says why
        }
    }

    private static String trouble(Path folder, IOException e) {
        return "That did not work (" + e.getMessage() + "). Check that the folder " + folder
                + " can be written to, or save to a file elsewhere.";
    }
}
