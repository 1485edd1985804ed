package parley.views;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dataset.Findings;
import parley.dataset.JsonFile;
import parley.dataset.Node;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
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
    private static final int MOST_BYTES = 1 << 20;

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
        var text = new StringWriter();
        try {
            ViewWriter.write(view, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Reads a file. A dataset that is no longer where it was is looked for beside the file, so that the two can be handed
     * on together.
     */
    public static ViewResult read(Path file) {
        try {
            return switch (read(bytes(file))) {
                case ViewResult.Read(var view, var warnings) ->
                    new ViewResult.Read(view.of(view.dataset().besides(file)), warnings);
                case ViewResult.Unreadable unreadable -> unreadable;
            };
        } catch (NoSuchFileException _) {
            return unreadable("There is no file \"" + file + "\"; check its name.");
        } catch (IOException e) {
            return unreadable("\"" + file + "\" could not be read (" + e.getMessage() + "); choose another file.");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** Reads what a file holds. */
    static ViewResult read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return unreadable("The file is larger than 1 MB, which no view is; choose another file.");
        }
        var findings = new Findings();
        var view = JsonFile.read(bytes, "view", findings)
                .filter(root -> isReadable(root, findings))
                .map(root -> view(new Keys(root, "$", findings)));
        return view.filter(_ -> !findings.anyError())
                .<ViewResult>map(read -> new ViewResult.Read(read, findings.inFileOrder()))
                .orElseGet(() -> new ViewResult.Unreadable(findings.inFileOrder()));
    }

    private static boolean isReadable(ObjectNode root, Findings findings) {
        var sentence = whyUnreadable(root.value(VERSION_KEY));
        if (!sentence.isEmpty()) {
            findings.error(Kind.STRUCTURAL, root.at().place("$." + VERSION_KEY), sentence);
        }
        return sentence.isEmpty();
    }

    private static String whyUnreadable(@Nullable Node version) {
        return switch (version) {
            case null -> "This is JSON, but not a view of Parley's; choose another file.";
            case Bare(var _, var written) when written.equals(Integer.toString(VERSION)) -> "";
            case Bare(var _, var written)
            when written.matches("[1-9][0-9]*") ->
                "This view was saved by a newer Parley (format " + written + "); open it there.";
            case Node _ ->
                "\"" + VERSION_KEY + "\" is the version of the format; write " + VERSION + ", without quotation marks.";
        };
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

    private static ViewResult unreadable(String sentence) {
        return new ViewResult.Unreadable(
                List.of(new Problem(Kind.SYNTACTIC, Severity.ERROR, Place.WHOLE_FILE, sentence)));
    }
}
