package parley.views;

import java.nio.file.Path;

/**
 * A file on the shelf.
 *
 * @param content what reading it came to
 */
public record Shelved(Path file, ViewResult content) {
    /** What it is called: its name, or that of the file where it has none or cannot be read. */
    public String name() {
        var fileName = String.valueOf(file.getFileName());
        return content instanceof ViewResult.Read(var view, var _)
                        && !view.name().isBlank()
                ? view.name()
                : fileName;
    }
}
