package parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import parley.model.Dataset;

/**
 * A dataset that comes with Parley. Nothing is read before it is asked for.
 *
 * @param id the dataset's own id, which also names its file and its edition note
 */
public record ShippedDataset(String id) {
    private static final String DATA = "/parley/data/";

    /** Reads it whole, which for a year of talks takes a good part of a second. */
    public LoadResult read() {
        try (var in = file()) {
            return DatasetReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The dataset itself.
     *
     * @throws IllegalStateException when the shipped file is broken, which its own test rules out
     */
    public Dataset dataset() {
        return switch (read()) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) -> throw new IllegalStateException(id + ": " + problems);
        };
    }

    /**
     * What it says of itself, and how much it holds.
     *
     * @throws IllegalStateException when the shipped file is broken, which its own test rules out
     */
    public Overview overview() {
        try (var in = file()) {
            return Overview.skim(in).orElseThrow(() -> new IllegalStateException(id + " is no dataset"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its editors' note in Markdown: what is in, what is not, how it was coded. Empty where there is none. */
    public Optional<String> editionNote() {
        try (var in = ShippedDataset.class.getResourceAsStream(DATA + "editions/" + id + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream file() {
        return Objects.requireNonNull(ShippedDataset.class.getResourceAsStream(DATA + id + ".json"), id);
    }
}
