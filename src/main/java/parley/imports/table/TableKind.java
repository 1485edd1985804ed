package parley.imports.table;

/** What a row of a table stands for. */
public enum TableKind {
    STATEMENTS,
    ACTORS,
    EDGES
}
