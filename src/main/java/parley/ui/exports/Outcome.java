package parley.ui.exports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import parley.export.Exports;

/** What came of writing files. */
sealed interface Outcome {
    /** A sentence for the reader. */
    String sentence();

    record Written(List<Path> files) implements Outcome {
        @Override
        public String sentence() {
            return files.stream().map(Path::toString).collect(Collectors.joining(" and ", "Written: ", ""));
        }
    }

    record Failed(String sentence) implements Outcome {}

    /** Writes what was ordered; to be called in the background. */
    static Outcome of(Order order, Path chosen) {
        var file = named(chosen, order.format().extension());
        try {
            var contents = order.contents();
            for (var place : Exports.places(file, contents)) {
                // only what the dialog named has been asked about
                if (!place.equals(chosen) && Files.exists(place)) {
                    return new Failed(place.getFileName() + " is there already. Choose it by its whole name to replace"
                            + " it, or another name.");
                }
            }
            return new Written(Exports.write(file, contents));
        } catch (AccessDeniedException e) {
            return new Failed("Nothing was written: " + e.getFile() + " may not be written to. Choose another folder.");
        } catch (NoSuchFileException e) {
            return new Failed("Nothing was written: " + e.getFile() + " is not there any more. Choose another folder.");
        } catch (IOException e) {
            return new Failed(file + " could not be written: " + e.getMessage()
                    + ". What was there before is still there; is there room on the disk?");
        }
    }

    /** A file's name with the extension of its format, which not every system's dialog adds. */
    private static Path named(Path chosen, String extension) {
        var name = chosen.getFileName().toString();
        return name.contains(".") && !name.endsWith(".") ? chosen : chosen.resolveSibling(name + "." + extension);
    }
}
