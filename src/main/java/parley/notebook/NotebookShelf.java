package parley.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;
import parley.dataset.Origin;
import parley.views.ViewShelf;

/**
 * Where notebooks are kept while they are written: one for each dataset, in one folder.
 *
 * @param folder made when something is first put there
 */
public record NotebookShelf(Path folder) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** The file for a dataset; two files of data that have one id have a notebook each. */
    public Path file(Origin origin, String dataset) {
        var name = switch (origin) {
            case Origin.Shipped _ -> ViewShelf.stem(dataset);
            case Origin.OfFile _ -> ViewShelf.stem(dataset) + "-" + digits(origin.word());
        };
        return folder.resolve(name + NotebookFile.ENDING);
    }

    /** A file for a notebook that another is opened in the place of. */
    public Path earlier(Notebook notebook, LocalDateTime when) {
        return folder.resolve(
                "earlier-" + WHEN.format(when) + "-" + ViewShelf.stem(notebook.name()) + NotebookFile.ENDING);
    }

    private static String digits(String word) {
        var sum = new CRC32();
        sum.update(word.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
