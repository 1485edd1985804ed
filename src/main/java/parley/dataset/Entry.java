package parley.dataset;

import java.util.List;

/**
 * A part of the model with the keys it was read from, so that a rule can say where it stands.
 *
 * @param value may hold stand-ins where its fields are not sound
 */
record Entry<T>(T value, Fields fields) {

    static <T> List<T> values(List<Entry<T>> entries) {
        return entries.isEmpty()
                ? List.of()
                : entries.stream().map(Entry::value).toList();
    }
}
