package parley.views;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.dataset.Findings;
import parley.dataset.JsonFile;
import parley.dataset.Node;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.files.WholeFile;

/**
 * A kind of small JSON files of Parley's own: views, tours, notebooks. Each has its version under a key of its own, by
 * which it is known.
 *
 * @param noun what one is called
 * @param versionKey the key of the version
 * @param version the version that is written and read
 * @param megabytes the size that none exceeds
 */
public record FileKind(String noun, String versionKey, int version, int megabytes) {

    /** The text of a file, in memory. */
    public static String text(WholeFile.Text writer) {
        var text = new StringWriter();
        try {
            writer.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /** The outermost object of a file; none where the file is not there, or not one of these, which the findings say. */
    public Optional<ObjectNode> root(Path file, Findings findings) {
        try (var in = Files.newInputStream(file)) {
            return root(in.readNBytes(mostBytes() + 1), findings);
        } catch (NoSuchFileException _) {
            refuse(findings, "There is no file \"" + file + "\"; check its name.");
        } catch (IOException e) {
            refuse(findings, "\"" + file + "\" could not be read (" + e.getMessage() + "); choose another file.");
        }
        return Optional.empty();
    }

    /** The same of what a file holds. */
    public Optional<ObjectNode> root(byte[] bytes, Findings findings) {
        if (bytes.length > mostBytes()) {
            refuse(
                    findings,
                    "The file is larger than " + megabytes + " MB, which no " + noun + " is; choose another file.");
            return Optional.empty();
        }
        return JsonFile.read(bytes, noun, findings).filter(root -> isReadable(root, findings));
    }

    private int mostBytes() {
        return megabytes << 20;
    }

    private static void refuse(Findings findings, String sentence) {
        findings.error(Kind.SYNTACTIC, Place.WHOLE_FILE, sentence);
    }

    private boolean isReadable(ObjectNode root, Findings findings) {
        var sentence = whyUnreadable(root.value(versionKey));
        if (!sentence.isEmpty()) {
            findings.error(Kind.STRUCTURAL, root.at().place("$." + versionKey), sentence);
        }
        return sentence.isEmpty();
    }

    private String whyUnreadable(@Nullable Node found) {
        return switch (found) {
            case null -> "This is JSON, but not a " + noun + " of Parley's; choose another file.";
            case Bare(var _, var written) when written.equals(Integer.toString(version)) -> "";
            case Bare(var _, var written)
            when written.matches("[1-9][0-9]*") ->
                "This " + noun + " was saved by a newer Parley (format " + written + "); open it there.";
            case Node _ ->
                "\"" + versionKey + "\" is the version of the format; write " + version + ", without quotation marks.";
        };
    }
}
