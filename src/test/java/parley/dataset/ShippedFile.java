package parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parley.model.Dataset;

/**
 * A dataset that comes with Parley, as its file: the text, and what the reader makes of it.
 *
 * @param text the whole file
 * @param result what reading it came to
 */
record ShippedFile(String text, LoadResult result) {
    private static final Map<String, ShippedFile> READ = new ConcurrentHashMap<>();

    /** The file of this id from the class path, read once for all tests. */
    static ShippedFile of(String id) {
        return READ.computeIfAbsent(id, ShippedFile::read);
    }

    private static ShippedFile read(String id) {
        var resource = "/parley/data/" + id + ".json";
        try (var in = Objects.requireNonNull(ShippedFile.class.getResourceAsStream(resource), resource)) {
            var bytes = in.readAllBytes();
            return new ShippedFile(new String(bytes, StandardCharsets.UTF_8), DatasetReader.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dataset dataset() {
        return switch (result) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /** The ids of a list in the order of the file, which a dataset does not keep for all of them. */
    List<String> ids(String list) {
        var from = text.indexOf("\n  \"" + list + "\": [");
        var entries = text.substring(from, text.indexOf("\n  ]", from));
        return Pattern.compile("^ {4}(?:\\{ | {2})\"id\": \"([^\"]+)\"", Pattern.MULTILINE)
                .matcher(entries)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
