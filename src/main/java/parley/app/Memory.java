package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.imports.table.RememberedMappings;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;

/** What is remembered for later starts, here and on disk; a disk that refuses costs only what it would have kept. */
final class Memory {
    private final @Nullable Path file;
    private final PrintWriter err;
    private Settings settings;

    /** @param file where the settings are, or null to keep nothing on disk */
    Memory(Settings settings, @Nullable Path file, PrintWriter err) {
        this.settings = settings;
        this.file = file;
        this.err = err;
    }

    Settings settings() {
        return settings;
    }

    /** Changes the settings, and keeps them so. */
    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        if (file == null) {
            return;
        }
        try {
            settings.save(file);
        } catch (IOException e) {
            err.println("Settings could not be saved to " + file + ": " + e.getMessage());
        }
    }

    /** What was settled before for tables like this one. */
    Optional<SavedMapping> mappingFor(TableGuess table) {
        return mappings().flatMap(mappings -> mappings.find(table));
    }

    /** Keeps what was settled for tables like this one. */
    void keepMapping(TableGuess settled) {
        mappings().ifPresent(mappings -> {
            try {
                mappings.remember(settled);
            } catch (IOException e) {
                err.println("What the columns are could not be remembered: " + e.getMessage());
            }
        });
    }

    /** Beside the settings, where those are kept. */
    private Optional<RememberedMappings> mappings() {
        return Optional.ofNullable(file).map(each -> new RememberedMappings(each.resolveSibling("mappings")));
    }
}
