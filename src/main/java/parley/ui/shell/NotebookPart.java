package parley.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import parley.notebook.Role;

/**
 * The notebook as a part of the window.
 *
 * @param pane made when it is first asked for
 * @param put puts the selected statement under the current claim
 * @param open opens a notebook's file
 * @param focus goes to where the next claim is written
 */
public record NotebookPart(Supplier<? extends Region> pane, Consumer<Role> put, Consumer<Path> open, Runnable focus) {}
