package parley.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.files.WholeFile;

/**
 * The views that a reader keeps, each a file of one folder. What is in the file counts, not what the file is called, so
 * that files can be put there by hand. Every change can be taken back.
 */
public final class ViewShelf {
    private static final Comparator<Shelved> LATEST_FIRST =
            Comparator.comparing(ViewShelf::saved).reversed().thenComparing(Shelved::file);
    private static final int LONGEST_NAME = 60;

    private final Path folder;

    /** A shelf in a folder, which is made when something is first put there. */
    public ViewShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * What a file held before it was changed.
     *
     * @param text null where there was no such file
     */
    public record Former(Path file, @Nullable String text) {}

    public Path folder() {
        return folder;
    }

    /**
     * All views, the latest first, then what cannot be read; reads every file.
     *
     * @throws IOException when the folder cannot be looked into
     */
    public List<Shelved> views() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(ViewFile::isNamedSo)
                    .map(file -> new Shelved(file, ViewFile.read(file)))
                    .sorted(LATEST_FIRST)
                    .toList();
        }
    }

    private static OffsetDateTime saved(Shelved shelved) {
        return shelved.content() instanceof ViewResult.Read(var view, var _) ? view.saved() : OffsetDateTime.MIN;
    }

    /** The one of a name among some, small letters or large. */
    public static Optional<Shelved> named(String name, List<Shelved> views) {
        return views.stream()
                .filter(each -> each.content() instanceof ViewResult.Read(var view, var _)
                        && view.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Keeps a view, in the place of the one of the same name where there is one.
     *
     * @return what was there before
     * @throws IOException when the folder cannot be written to
     */
    public Former save(SavedView view) throws IOException {
        var file = named(view.name(), views()).map(Shelved::file).orElseGet(() -> freeFile(view.name()));
        return change(file, view);
    }

    /**
     * Writes another view into a file of the shelf.
     *
     * @throws IOException when it cannot be written
     */
    public Former change(Path file, SavedView view) throws IOException {
        var former = former(file);
        ViewFile.write(view, file);
        return former;
    }

    /** @throws IOException when it cannot be deleted */
    public Former delete(Path file) throws IOException {
        var former = former(file);
        Files.deleteIfExists(file);
        return former;
    }

    /**
     * Takes a change back.
     *
     * @throws IOException when the folder cannot be written to
     */
    public void restore(Former former) throws IOException {
        var text = former.text();
        if (text == null) {
            Files.deleteIfExists(former.file());
        } else {
            WholeFile.write(former.file(), out -> out.write(text));
        }
    }

    private static Former former(Path file) throws IOException {
        try {
            return new Former(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return new Former(file, null);
        }
    }

    private Path freeFile(String name) {
        var stem = stem(name);
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> folder.resolve(stem + (i == 1 ? "" : "-" + i) + ViewFile.ENDING))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    /** A name for a file, the same on every system: letters and digits of the name in small, with hyphens between. */
    public static String stem(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var stem = words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        return stem.isEmpty() ? "view" : stem;
    }
}
