package parley.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that are dragged onto a part of the window and let go there. */
final class DroppedFiles {
    private DroppedFiles() {}

    /** From here on the first file that is dropped on a node is opened. */
    static void accept(Node target, Consumer<Path> open) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> {
            event.setDropCompleted(openFirst(event.getDragboard(), open));
            event.consume();
        });
    }

    private static boolean openFirst(Dragboard dropped, Consumer<Path> open) {
        dropped.getFiles().stream().findFirst().ifPresent(file -> open.accept(file.toPath()));
        return dropped.hasFiles();
    }
}
