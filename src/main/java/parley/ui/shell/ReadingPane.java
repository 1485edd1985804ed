package parley.ui.shell;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.imports.report.Monitor;
import parley.ui.fx.Nodes;

/** What a window shows while its first dataset is read. */
public final class ReadingPane extends StackPane {
    private static final double WHEEL = 18;

    private final Label progress = Nodes.label("", "quiet");

    /** @param name of what is read, for the reader who waits */
    public ReadingPane(String name) {
        getStyleClass().add("main-window");
        getStylesheets()
                .add(Objects.requireNonNull(ReadingPane.class.getResource("shell.css"))
                        .toExternalForm());
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        var line = new HBox(10, wheel, Nodes.label("Reading " + name + " …"));
        line.setAlignment(Pos.CENTER);
        var lines = new VBox(8, line, progress);
        lines.setAlignment(Pos.CENTER);
        getChildren().setAll(lines);
        setAccessibleText("Reading " + name);
    }

    /** Hears, in the reading thread, how far it is. */
    public Monitor.Progress progress() {
        return new ReadingProgress(progress::setText);
    }
}
