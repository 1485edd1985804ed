package parley.tours;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.files.WholeFile;
import parley.views.ViewShelf.Former;

/** The tours that somebody makes, each a file of one folder, called by its id. Deleting can be taken back. */
public final class TourShelf {
    private final Path folder;

    /** A shelf in a folder, which is made when something is first put there. */
    public TourShelf(Path folder) {
        this.folder = folder;
    }

    /** A file on the shelf, and what reading it came to. */
    public record Shelved(Path file, TourResult content) {
        /** What it is called: its title, or the name of the file where that cannot be read. */
        public String title() {
            return content instanceof TourResult.Read(var tour, var _)
                    ? tour.title()
                    : String.valueOf(file.getFileName());
        }
    }

    public Path folder() {
        return folder;
    }

    /**
     * All tours, by their titles, then what cannot be read; reads every file.
     *
     * @throws IOException when the folder cannot be looked into
     */
    public List<Shelved> tours() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(TourFile::isNamedSo)
                    .map(file -> new Shelved(file, named(file, TourFile.read(file))))
                    .sorted(Comparator.<Shelved, Boolean>comparing(
                                    each -> each.content() instanceof TourResult.Unreadable)
                            .thenComparing(Shelved::title)
                            .thenComparing(Shelved::file))
                    .toList();
        }
    }

    /** A tour goes by the name of its file, which somebody may have put there by hand. */
    private static TourResult named(Path file, TourResult content) {
        var name = String.valueOf(file.getFileName());
        var id = name.substring(0, name.length() - TourFile.ENDING.length());
        return content instanceof TourResult.Read(var tour, var warnings)
                ? new TourResult.Read(tour.withId(id), warnings)
                : content;
    }

    /** The same tour with an id that no file of the shelf and no shipped tour has. */
    public Tour withFreeId(Tour tour) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> tour.id() + (i == 1 ? "" : "-" + i))
                .filter(id -> !ShippedTours.IDS.contains(id) && !Files.exists(file(id)))
                .findFirst()
                .map(tour::withId)
                .orElseThrow();
    }

    /** Where the tour of an id is kept. */
    public Path file(String id) {
        return folder.resolve(id + TourFile.ENDING);
    }

    /** @throws IOException when it cannot be deleted */
    public Former delete(Path file) throws IOException {
        var former = former(file);
        Files.deleteIfExists(file);
        return former;
    }

    /**
     * Takes a deletion back.
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
}
