package parley.imports.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Mappings that were settled before, each found again by a table's header. */
public final class RememberedMappings {
    private final Path folder;

    /** @param folder where they are kept; it is made when the first is */
    public RememberedMappings(Path folder) {
        this.folder = folder;
    }

    /** What was settled for a table with this header; empty where nothing was, or it cannot be read any more. */
    public Optional<SavedMapping> find(TableGuess guess) {
        var file = file(guess);
        if (guess.names().isEmpty() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MappingFile.read(file));
        } catch (IOException | MappingFile.Unreadable _) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what was settled for tables with this header; one without a header cannot be told from others, and is not
     * kept.
     *
     * @throws IOException when the folder cannot be written to
     */
    public void remember(TableGuess guess) throws IOException {
        if (!guess.names().isEmpty()) {
            MappingFile.write(SavedMapping.of(guess), file(guess));
        }
    }

    private Path file(TableGuess guess) {
        var name = UUID.nameUUIDFromBytes(guess.signature().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name + ".json");
    }
}
