package parley.ui.imports;

import parley.imports.table.ColumnRole;
import parley.imports.table.DateOrder;
import parley.imports.table.Delimiter;
import parley.imports.table.TableKind;

/** What a table can be taken for, as a reader chooses it. */
final class RoleWords {
    private RoleWords() {}

    static String of(ColumnRole role) {
        return role == ColumnRole.IGNORED ? "not imported" : role.word().replace('-', ' ');
    }

    static String of(TableKind kind) {
        return switch (kind) {
            case STATEMENTS -> "a statement";
            case ACTORS -> "an actor";
            case EDGES -> "a tie of a network";
        };
    }

    static String of(Delimiter delimiter) {
        return switch (delimiter) {
            case COMMA -> "comma ,";
            case SEMICOLON -> "semicolon ;";
            case TAB -> "tab";
            case PIPE -> "bar |";
        };
    }

    static String of(DateOrder order) {
        return switch (order) {
            case YMD -> "year first: 2013-02-25";
            case DMY -> "day first: 25/02/2013";
            case MDY -> "month first: 02/25/2013";
            case SERIAL -> "a spreadsheet's day numbers";
            case AMBIGUOUS -> "not settled yet";
        };
    }
}
