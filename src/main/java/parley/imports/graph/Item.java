package parley.imports.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node or an edge as it stands in a file.
 *
 * @param row the line it begins at
 * @param id as the file writes it; nothing for an edge without one
 * @param from where an edge begins, else null
 * @param attributes its values by the names of the attributes, in the order of the file
 */
record Item(
        long row,
        String id,
        @Nullable String from,
        @Nullable String to,
        boolean directed,
        Map<String, String> attributes) {

    static Item node(long row, String id) {
        return new Item(row, id, null, null, false, new LinkedHashMap<>());
    }

    static Item edge(long row, String id, String from, String to, boolean directed) {
        return new Item(row, id, from, to, directed, new LinkedHashMap<>());
    }

    boolean isEdge() {
        return from != null;
    }
}
