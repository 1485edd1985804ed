package parley.ui.shell;

import java.util.function.Consumer;
import parley.ui.fx.Nodes;

/** What to take away, and how. */
final class ExportSheet extends Sheet {
    private final Consumer<Runnable> whenFilled;

    ExportSheet(MainWindow.ExportParts parts, Runnable close) {
        super("Export", "Close", close);
        whenFilled = parts.whenFilled();
        setId("export");
        setBody(parts.page());
        lead(Nodes.styled(parts.save(), "primary-button"));
    }

    @Override
    void whenFilled(Runnable action) {
        whenFilled.accept(action);
    }
}
