package parley.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import parley.dataset.Findings;
import parley.files.WholeFile;

/**
 * A view as a file: JSON in UTF-8 for people to read and change, described in src/docs/views.md. Writing is all or
 * nothing; reading takes what it can and says what it cannot.
 */
public final class ViewFile {
    /** How the name of a view file ends. */
    public static final String ENDING = ".parley-view.json";

    /** The same for systems that look only behind the last dot of a name. */
    public static final String SHORT_ENDING = ".parley-view";

    /** The version of the format; it grows only when a key that there was comes to mean something else. */
    static final int VERSION = 1;

    static final String VERSION_KEY = "parleyView";
    private static final FileKind KIND = new FileKind("view", VERSION_KEY, VERSION, 1);

    private ViewFile() {}

    /** Whether a file is named like a view. */
    public static boolean isNamedSo(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) || name.endsWith(SHORT_ENDING);
    }

    /**
     * Writes a file, which is there as a whole or not at all.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(SavedView view, Path file) throws IOException {
        WholeFile.write(file, out -> ViewWriter.write(view, out));
    }

    /** The text of the file, the same for views that are equal. */
    public static String text(SavedView view) {
        return FileKind.text(out -> ViewWriter.write(view, out));
    }

    /**
     * Reads a file. A dataset that is no longer where it was is looked for beside the file, so that the two can be handed
     * on together.
     */
    public static ViewResult read(Path file) {
        var findings = new Findings();
        return result(
                KIND.root(file, findings)
                        .map(root -> view(Keys.leniently(root, findings)))
                        .map(view -> view.of(view.dataset().besides(file))),
                findings);
    }

    /** Reads what a file holds. */
    static ViewResult read(byte[] bytes) {
        var findings = new Findings();
        return result(KIND.root(bytes, findings).map(root -> view(Keys.leniently(root, findings))), findings);
    }

    private static ViewResult result(Optional<SavedView> read, Findings findings) {
        return read.filter(_ -> !findings.anyError())
                .<ViewResult>map(view -> new ViewResult.Read(view, findings.inFileOrder()))
                .orElseGet(() -> new ViewResult.Unreadable(findings.inFileOrder()));
    }

    private static SavedView view(Keys root) {
        return root.read(keys -> {
            keys.ignore(VERSION_KEY);
            return new SavedView(
                    keys.text("name", ""),
                    keys.text("note", ""),
                    keys.text("words", ""),
                    keys.moment("saved", SavedView.UNDATED),
                    keys.stamp("dataset"),
                    keys.state("state"));
        });
    }
}
