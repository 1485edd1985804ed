package parley.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;
import parley.imports.table.TableKind;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;

/** A second table that says who the actors of the first are; it need not be there. */
final class ActorsChoice extends HBox {
    private final ObjectProperty<@Nullable TableFile> actors;
    private final Label words = Nodes.label("", "quiet");
    private final Background background = new Background();

    ActorsChoice(ObjectProperty<@Nullable TableFile> actors, ObservableValue<Boolean> wanted) {
        super(10);
        this.actors = actors;
        setAlignment(Pos.CENTER_LEFT);
        var choose = Nodes.button("Add a table of actors …", this::choose, "small-button");
        choose.setId("import-actors");
        var drop = Nodes.button("Leave it out", () -> actors.set(null), "small-button");
        getChildren().setAll(choose, drop, words);
        actors.subscribe(chosen -> {
            Nodes.show(drop, chosen != null);
            words.setText(
                    chosen == null
                            ? "Says of each name whether it is a person or a state, its camp, its other names."
                            : chosen.path().getFileName() + " says who the actors are.");
        });
        wanted.subscribe(shown -> Nodes.show(this, shown));
        sceneProperty().subscribe((before, _) -> {
            if (before != null) {
                background.close();
            }
        });
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("A table of actors");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.tab", "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        var chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    private void take(Path file) {
        background.ask(
                () -> {
                    try {
                        return new TableFile(file, TableGuess.of(file).withKind(TableKind.ACTORS));
                    } catch (IOException e) {
                        return e;
                    }
                },
                found -> {
                    if (found instanceof TableFile table) {
                        actors.set(table);
                    } else {
                        words.setText(file.getFileName() + " could not be read; check that it is still there.");
                    }
                });
    }
}
