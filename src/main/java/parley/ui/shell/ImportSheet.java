package parley.ui.shell;

import javafx.scene.control.Label;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;

/** Settles what a table is before it is imported. */
final class ImportSheet extends Sheet {
    private static final double WIDTH = 880;

    private final ImportPart part;

    /**
     * @param start imports the table as it is settled; called after the sheet is closed
     * @param close closes the sheet
     */
    ImportSheet(String file, ImportPart part, Runnable start, Runnable close) {
        super("Import " + file, "Import", () -> {
            close.run();
            start.run();
        });
        this.part = part;
        setId("import");
        getStyleClass().add("wide-paper");
        part.body().setPrefWidth(WIDTH);
        setBody(part.body());
        prepareButtons(close);
        sceneProperty().subscribe((before, _) -> {
            if (before != null) {
                part.close().run();
            }
        });
        Background.enqueue(part.focus());
    }

    private void prepareButtons(Runnable close) {
        var why = Nodes.label("", "import-hindrance");
        why.setId("import-hindrance");
        addToButtons(why);
        var cancel = Nodes.button("Cancel", close);
        cancel.setId("import-cancel");
        addBeforeDone(cancel);
        done().setId("import-start");
        done().setDefaultButton(false); // Enter in a choice must not import
        part.hindrance().subscribe(reason -> explain(why, reason));
    }

    private void explain(Label why, String reason) {
        why.setText(reason);
        done().setDisable(!reason.isEmpty());
        done().setAccessibleHelp(reason);
    }

    @Override
    void whenFilled(Runnable action) {
        part.whenFilled().accept(action);
    }
}
