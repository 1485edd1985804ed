package parley.ui.notebook;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import parley.export.notebook.PaperFormat;
import parley.export.notebook.PaperWishes;
import parley.export.notebook.Papers;
import parley.model.Dataset;
import parley.notebook.Notebook;
import parley.notebook.OpenNotebook;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.views.ViewShelf;

/** How the notebook is exported: the format, what goes into it, and what came of it. */
final class ExportPart extends VBox {
    private final OpenNotebook open;
    private final Session session;
    private final NotebookServices services;
    private final ComboBox<PaperFormat> format = new ComboBox<>();
    private final CheckBox pictures = new CheckBox("Pictures of kept views");
    private final CheckBox questions = new CheckBox("Answers to the four questions");
    private final Button save;
    private final Label status = Nodes.paragraph("", "small", "notebook-status");

    ExportPart(OpenNotebook open, Session session, NotebookServices services, Runnable close) {
        super(8);
        this.open = open;
        this.session = session;
        this.services = services;
        Nodes.styled(this, "notebook-export");
        format.getItems().setAll(PaperFormat.values());
        format.setValue(PaperFormat.PDF);
        format.setConverter(new Labels());
        format.setAccessibleText("Format");
        format.setId("paper-format");
        pictures.setSelected(true);
        questions.setSelected(true);
        save = Nodes.button("Save …", this::save, "primary-button");
        save.setId("paper-save");
        var head = new HBox(8, Nodes.label("Export", "strong"), format);
        head.setAlignment(Pos.CENTER_LEFT);
        var buttons = new HBox(8, save, Nodes.button("Close", close, "flat"));
        getChildren()
                .setAll(
                        head,
                        pictures,
                        questions,
                        Nodes.paragraph("With numbered citations and a list of sources.", "quiet", "small"),
                        buttons,
                        status);
        Nodes.show(status, false);
    }

    /** Formats by their names. */
    private static final class Labels extends StringConverter<PaperFormat> {
        @Override
        public String toString(PaperFormat format) {
            return format.label();
        }

        @Override
        public PaperFormat fromString(String label) {
            throw new UnsupportedOperationException("nobody types a format");
        }
    }

    void focusFirst() {
        format.requestFocus();
    }

    private void save() {
        var chosen = format.getValue();
        var notebook = open.notebook();
        var name = ViewShelf.stem(notebook.name()) + "." + chosen.extension();
        services.dialogs()
                .save(getScene().getWindow(), name, chosen.label(), chosen.extension())
                .ifPresent(file -> write(notebook, chosen, file));
    }

    /** Views are drawn and the file is written in the background; the window goes on. */
    private void write(Notebook notebook, PaperFormat chosen, Path file) {
        var dataset = session.reading().get().dataset();
        var wishes = new PaperWishes(pictures.isSelected(), questions.isSelected());
        save.setDisable(true);
        save.setAccessibleHelp("It is being written");
        say("Writing …");
        Background.perform(() -> written(notebook, dataset, wishes, chosen, file), sentence -> {
            save.setDisable(false);
            save.setAccessibleHelp(null);
            say(sentence);
        });
    }

    private String written(Notebook notebook, Dataset dataset, PaperWishes wishes, PaperFormat chosen, Path file) {
        try {
            var paper = Papers.of(notebook, dataset, wishes, services.darkroom(dataset));
            var files = services.paperFiles().write(paper, chosen, file);
            return "Written: " + files.getFirst()
                    + (files.size() > 1 ? ", with its pictures in the folder beside it." : "");
        } catch (FileAlreadyExistsException e) {
            return "Nothing was written: " + e.getFile() + " is there already and belongs to something else. Choose"
                    + " another name.";
        } catch (FileSystemException e) {
            return "It could not be written: " + e.getFile() + " cannot be written to. Choose another folder.";
        } catch (IOException e) {
            return "It could not be written: " + e.getMessage() + ". Is there room on the disk?";
        }
    }

    private void say(String sentence) {
        status.setText(sentence);
        Nodes.show(status, true);
    }
}
