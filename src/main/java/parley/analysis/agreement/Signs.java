package parley.analysis.agreement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who is friendly with whom, and who is hostile, as rows of bits; those without a sign are neither. */
final class Signs {
    private final List<String> actors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> friends;
    private final List<BitSet> opponents;

    /** Nobody has a sign yet. */
    Signs(List<String> actors) {
        this.actors = actors;
        for (int i = 0; i < actors.size(); i++) {
            numbers.put(actors.get(i), i);
        }
        friends = rows(actors.size());
        opponents = rows(actors.size());
    }

    private static List<BitSet> rows(int size) {
        return IntStream.range(0, size).mapToObj(_ -> new BitSet(size)).toList();
    }

    static boolean isSigned(Agreement tie) {
        return tie.difference() != 0;
    }

    static boolean isHostile(Agreement tie) {
        return tie.difference() < 0;
    }

    void add(Agreement tie) {
        var rows = isHostile(tie) ? opponents : friends;
        rows.get(number(tie.one())).set(number(tie.other()));
        rows.get(number(tie.other())).set(number(tie.one()));
    }

    private int number(String actor) {
        return numbers.getOrDefault(actor, -1);
    }

    String actor(int number) {
        return actors.get(number);
    }

    /** The others who are hostile to as many of two actors as is asked, 0 to 2, and friendly with the rest. */
    BitSet thirds(Agreement tie, int hostile) {
        int one = number(tie.one());
        int other = number(tie.other());
        return switch (hostile) {
            case 0 -> both(friends.get(one), friends.get(other));
            case 1 -> {
                var thirds = both(friends.get(one), opponents.get(other));
                thirds.or(both(opponents.get(one), friends.get(other)));
                yield thirds;
            }
            default -> both(opponents.get(one), opponents.get(other));
        };
    }

    boolean areHostile(String one, int other) {
        return opponents.get(number(one)).get(other);
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
