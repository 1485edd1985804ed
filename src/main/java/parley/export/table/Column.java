package parley.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param cell what stands in it: a string, a number, a list of strings, or null for nothing
 */
record Column<T>(String name, Function<T, @Nullable Object> cell) {}
