package parley.imports.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A mapping as it is kept for the next table of the same make.
 *
 * @param names the names of the columns that its roles belong to; empty for a table without a header
 */
public record SavedMapping(TableShape shape, List<String> names, Mapping mapping) {
    public SavedMapping {
        names = List.copyOf(names);
    }

    /** What a reader settled for a table. */
    public static SavedMapping of(TableGuess guess) {
        return new SavedMapping(guess.shape(), guess.names(), guess.mapping());
    }

    /** The mapping for a table whose columns may stand in another order; a column that it does not know is ignored. */
    Mapping mappingFor(TableGuess table) {
        if (names.isEmpty()) {
            return mapping;
        }
        var keys = names.stream().map(ColumnRole::key).toList();
        var roles = new ArrayList<ColumnRole>();
        for (var name : table.names()) {
            int column = keys.indexOf(ColumnRole.key(name));
            roles.add(
                    column < 0 || column >= mapping.roles().size()
                            ? ColumnRole.IGNORED
                            : mapping.roles().get(column));
        }
        return mapping.withRoles(roles);
    }
}
