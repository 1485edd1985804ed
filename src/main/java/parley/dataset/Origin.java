package parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a dataset comes from: it came with Parley, or it is a file. */
public sealed interface Origin {

    /** It came with Parley. */
    record Shipped(ShippedDataset dataset) implements Origin {}

    /** It is a file, which need not be there any more. */
    record OfFile(Path file) implements Origin {}

    /**
     * What somebody means who writes a word: the shipped dataset with that id, or else a file. A file named like a shipped
     * dataset is written with its folder, as in {@code ./syria-2013}.
     *
     * @throws InvalidPathException when no file of this system can be named so
     */
    static Origin named(String word) {
        return ShippedDatasets.find(word).<Origin>map(Shipped::new).orElseGet(() -> new OfFile(Path.of(word)));
    }

    /** The word that {@link #named} understands: an id, or a path that holds whatever folder is the current one. */
    default String word() {
        return switch (this) {
            case Shipped(var dataset) -> dataset.id();
            case OfFile(var file) -> file.toAbsolutePath().normalize().toString();
        };
    }

    /** A name to show: an id, or a file's name without its folder. */
    default String name() {
        return switch (this) {
            case Shipped(var dataset) -> dataset.id();
            case OfFile(var file) -> String.valueOf(file.getFileName());
        };
    }

    /** Reads it whole; takes time in proportion to its size. */
    default LoadResult read() {
        return switch (this) {
            case Shipped(var dataset) -> dataset.read();
            case OfFile(var file) -> DatasetReader.read(file);
        };
    }

    /** Skims it; empty where it is missing, or cannot be opened. */
    default Optional<Overview> overview() {
        return switch (this) {
            case Shipped(var dataset) -> Optional.of(dataset.overview());
            case OfFile(var file) -> skim(file);
        };
    }

    private static Optional<Overview> skim(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Overview.skim(in);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
