package parley.analysis.paths;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Statement;

/** How one actor could reach another, or that it could not. */
public sealed interface Route {
    /**
     * There is a way.
     *
     * @param contact their own contact, or null where they have none
     * @param chains the shortest chains through others, those with the best-backed steps first; not all where they are
     *     many
     * @param count how many such chains there are
     * @param brokers who stands on them, who stands on most first, then who stands on a chain listed higher, then by
     *     name
     */
    record Found(@Nullable Hop contact, List<Chain> chains, BigInteger count, List<Broker> brokers) implements Route {
        public Found {
            chains = List.copyOf(chains);
            brokers = List.copyOf(brokers);
        }

        /** Their own contact, where they have any. */
        public Optional<Hop> direct() {
            return Optional.ofNullable(contact);
        }
    }

    /**
     * No chain of contact leads from one to the other.
     *
     * @param reached how many others chains lead to from the one
     * @param reaching how many others chains lead to from the other
     * @param nearest what comes nearest to a contact between those two circles, or null where nothing does
     */
    record Apart(int reached, int reaching, @Nullable Nearness nearest) implements Route {}

    /** What comes near to a contact. */
    sealed interface Nearness {
        /** Somebody in one circle spoke of somebody in the other. */
        record Mentioned(Statement statement, String mentioned) implements Nearness {}

        /** Somebody in one circle speaks for somebody in the other. */
        record SpeaksFor(String representative, String body) implements Nearness {}
    }
}
