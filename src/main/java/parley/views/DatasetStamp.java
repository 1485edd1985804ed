package parley.views;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.model.Dataset;

/**
 * Which dataset a view was saved of, and in which edition.
 *
 * @param origin the word for where it came from: the id of a shipped dataset, or the path of a file
 * @param id the dataset's own id
 * @param fingerprint of its ids and days; equal where everything that a view can name is the same
 */
public record DatasetStamp(String origin, String id, String title, String edition, String fingerprint) {
    private static final int DIGITS = 16;

    /** The stamp of a dataset; linear in its size. */
    public static DatasetStamp of(Origin origin, Dataset dataset) {
        var about = dataset.about();
        return new DatasetStamp(origin.word(), about.id(), about.title(), about.edition(), fingerprint(dataset));
    }

    /** Without a dataset there is nothing to open. */
    static DatasetStamp read(Keys keys) {
        return new DatasetStamp(
                keys.required("origin", "write the id of a dataset that comes with Parley, or the path of a file."),
                keys.text("id", ""),
                keys.text("title", ""),
                keys.text("edition", ""),
                keys.text("fingerprint", ""));
    }

    /** Where the dataset came from; null where no file of this system can be named so. */
    public @Nullable Origin findOrigin() {
        try {
            return Origin.named(origin);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** The same beside a view file, where the dataset's own place is empty and a file of its name lies there. */
    public DatasetStamp besides(Path viewFile) {
        if (!(findOrigin() instanceof Origin.OfFile(var file)) || Files.exists(file) || file.getFileName() == null) {
            return this;
        }
        var beside = viewFile.toAbsolutePath().resolveSibling(file.getFileName());
        return Files.exists(beside) ? at(new Origin.OfFile(beside)) : this;
    }

    /** The same for whatever edition of the dataset there is. */
    public DatasetStamp ofAnyEdition() {
        return new DatasetStamp(origin, id, title, "", "");
    }

    /** Whether no edition is named, so that none can differ. */
    boolean isOfAnyEdition() {
        return edition.isEmpty() && fingerprint.isEmpty();
    }

    private DatasetStamp at(Origin changed) {
        return new DatasetStamp(changed.word(), id, title, edition, fingerprint);
    }

    /** The first digits of a SHA-256 over everything that a view can name. */
    static String fingerprint(Dataset dataset) {
        var digest = sha256();
        add(digest, dataset.camps(), camp -> camp.id());
        add(digest, dataset.issues(), issue -> issue.id());
        add(digest, dataset.sources(), source -> source.id());
        add(digest, dataset.actors(), actor -> actor.id() + " " + actor.camp());
        add(digest, dataset.events(), event -> event.id() + " " + event.date().first());
        add(
                digest,
                dataset.statements(),
                said -> said.id() + " " + said.said().first() + " " + said.speaker() + " " + said.addressees());
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static <T> void add(MessageDigest digest, Iterable<T> all, Function<T, String> line) {
        all.forEach(each -> digest.update((line.apply(each) + "\n").getBytes(StandardCharsets.UTF_8)));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
