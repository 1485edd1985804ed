package parley.analysis.contact;

/** Two different actors, by id, whichever is named first. */
public record Pair(String first, String second) {
    /** @throws IllegalArgumentException when both are the same */
    public Pair {
        if (first.equals(second)) {
            throw new IllegalArgumentException(first + " makes no pair with itself");
        }
        if (first.compareTo(second) > 0) {
            var swapped = first;
            first = second;
            second = swapped;
        }
    }
}
