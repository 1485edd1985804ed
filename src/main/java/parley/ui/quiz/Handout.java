package parley.ui.quiz;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import parley.files.WholeFile;

/** Writes a quiz on paper. */
final class Handout {
    private static final String ENDING = ".md";

    private Handout() {}

    static String name(String dataset, long seed) {
        return dataset + "-quiz-" + seed + ENDING;
    }

    /** Writes it and says in a sentence what came of it; to be called in the background. */
    static String write(Path chosen, String text) {
        var name = chosen.getFileName().toString();
        var file = name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
        try {
            WholeFile.write(file, out -> out.write(text));
            return "Written: " + file + ", with the answer key at its end";
        } catch (AccessDeniedException e) {
            return "Nothing was written: " + e.getFile() + " may not be written to. Choose another folder.";
        } catch (IOException e) {
            return file + " could not be written: " + e.getMessage()
                    + ". What was there before is still there; is there room on the disk?";
        }
    }
}
