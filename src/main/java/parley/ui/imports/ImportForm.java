package parley.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.imports.ImportPlan;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;
import parley.imports.table.TableKind;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;

/**
 * What a table is taken for, each guess to be changed, above its first rows; below, what would become of all of them.
 * A form that is left must be closed, since it counts in the background.
 */
public final class ImportForm extends VBox implements AutoCloseable {
    private final Path file;
    private final ObjectProperty<TableGuess> guess;
    private final ObjectProperty<@Nullable TableFile> actors = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");
    private final TrialRun trial = new TrialRun();

    /** @param table what it seems to be, or was settled to be before */
    public ImportForm(TableFile table) {
        super(12);
        file = table.path();
        guess = new SimpleObjectProperty<>(table.table());
        setId("import-form");
        getStyleClass().add("import-form");
        var sheet = Objects.requireNonNull(ImportForm.class.getResource("imports.css"));
        getStylesheets().add(sheet.toExternalForm());
        var parts = new VBox(
                12,
                Nodes.paragraph(
                        "Parley has guessed what the table is and what its columns hold. Change what is wrong.",
                        "quiet"),
                new ShapeControls(guess),
                new DateQuestionPane(guess),
                new ColumnGrid(guess),
                new ActorsChoice(actors, guess.map(now -> now.mapping().kind() != TableKind.ACTORS)),
                trial);
        parts.getStyleClass().add("import-parts");
        getChildren().setAll(Scrolling.column(parts));
        guess.subscribe(_ -> settle());
        actors.subscribe(_ -> settle());
    }

    /** Why the table cannot be imported yet, in a sentence; empty when it can. */
    public ReadOnlyStringProperty hindrance() {
        return hindrance.getReadOnlyProperty();
    }

    /** What has been settled about the table. */
    public TableGuess settled() {
        return guess.get();
    }

    /** How to import it as it stands now. */
    public ImportPlan plan() {
        return ImportPlan.ofTables(tables());
    }

    /** Runs something once the rows have been counted. */
    public void whenFilled(Runnable action) {
        trial.whenCounted(action);
    }

    private List<TableFile> tables() {
        var tables = new ArrayList<TableFile>();
        Optional.ofNullable(actors.get())
                .filter(_ -> guess.get().mapping().kind() != TableKind.ACTORS)
                .ifPresent(tables::add);
        tables.add(new TableFile(file, guess.get()));
        return tables;
    }

    private void settle() {
        hindrance.set(hindrance(guess.get()));
        if (hindrance.get().isEmpty()) {
            trial.count(tables());
        } else {
            trial.pause();
        }
    }

    private static String hindrance(TableGuess now) {
        return now.question()
                .map(_ -> "Say first whether the day or the month comes first.")
                .or(() -> now.missing().map(role -> "Say which column is the " + RoleWords.of(role) + "."))
                .orElse("");
    }

    /** What takes the focus first: the open question, or else the first choice. */
    public void focusFirst() {
        Node first = lookup(guess.get().question().isPresent() ? "#date-day-first" : "#import-kind");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void close() {
        trial.close();
    }
}
