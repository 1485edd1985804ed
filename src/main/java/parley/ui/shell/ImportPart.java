package parley.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import parley.imports.ImportPlan;
import parley.imports.table.TableGuess;

/**
 * The form that settles what a table is, made elsewhere.
 *
 * @param body the form
 * @param hindrance why the table cannot be imported yet, in a sentence; empty when it can
 * @param plan how to import it as it stands
 * @param settled what was settled about its columns, to be remembered
 * @param focus gives the focus to what is to be answered first
 * @param whenFilled runs something once everything is on the form
 * @param close gives up what it does in the background
 */
public record ImportPart(
        Region body,
        ObservableValue<String> hindrance,
        Supplier<ImportPlan> plan,
        Supplier<TableGuess> settled,
        Runnable focus,
        Consumer<Runnable> whenFilled,
        Runnable close) {}
