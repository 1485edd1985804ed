package parley.imports.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a table's columns mean.
 *
 * @param roles one for each column, in their order
 * @param dateOrder how its dates are written
 * @param listSeparator what stands between several names in one cell; not empty
 * @param issue the issue that stances are about where no column names one
 */
public record Mapping(TableKind kind, List<ColumnRole> roles, DateOrder dateOrder, String listSeparator, String issue) {
    public Mapping {
        roles = List.copyOf(roles);
    }

    public Mapping withKind(TableKind changed) {
        return new Mapping(changed, roles, dateOrder, listSeparator, issue);
    }

    /** The same with another role for a column, counted from 0. */
    public Mapping withRole(int column, ColumnRole role) {
        var changed = new ArrayList<>(roles);
        changed.set(column, role);
        return withRoles(changed);
    }

    public Mapping withRoles(List<ColumnRole> changed) {
        return new Mapping(kind, changed, dateOrder, listSeparator, issue);
    }

    public Mapping withDateOrder(DateOrder changed) {
        return new Mapping(kind, roles, changed, listSeparator, issue);
    }

    public Mapping withListSeparator(String changed) {
        return new Mapping(kind, roles, dateOrder, changed, issue);
    }

    public Mapping withIssue(String changed) {
        return new Mapping(kind, roles, dateOrder, listSeparator, changed);
    }

    /** Whether some column has a role. */
    public boolean has(ColumnRole role) {
        return roles.contains(role);
    }
}
