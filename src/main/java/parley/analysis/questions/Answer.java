package parley.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The answer to a question.
 *
 * @param places who, the first place first; empty where nobody can be named
 * @param remarks what has to be said of it, as sentences: shared places, and who is not ranked and why
 */
public record Answer(Question question, List<Place> places, List<String> remarks) {
    private static final double SAME = 1e-9;

    /**
     * A place in a ranking.
     *
     * @param rank from 1 on; those with the same score share one, and the ranks after it are left free
     * @param isShared whether others have the same rank
     * @param actor the actor's id
     * @param score what it is ranked by, above 0
     * @param value the score in words: "12 others"
     * @param reason why, as a sentence
     */
    public record Place(int rank, boolean isShared, String actor, double score, String value, String reason) {}

    /** Somebody who has a score, but no place yet. */
    record Scored(String actor, double score, String value, String reason) {}

    public Answer {
        places = List.copyOf(places);
        remarks = List.copyOf(remarks);
    }

    /** Ranks those with a score above 0; those of equal score share a place and stay in the order given. */
    static Answer ranked(Question question, List<Scored> scored, List<String> remarks) {
        var order = scored.stream()
                .filter(one -> one.score() > SAME)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        var places = new ArrayList<Place>();
        int rank = 1;
        for (int i = 0; i < order.size(); i++) {
            var one = order.get(i);
            boolean isAsGoodAsBefore = i > 0 && isSame(order.get(i - 1), one);
            boolean isShared = isAsGoodAsBefore || (i + 1 < order.size() && isSame(one, order.get(i + 1)));
            rank = isAsGoodAsBefore ? rank : i + 1;
            places.add(new Place(rank, isShared, one.actor(), one.score(), one.value(), one.reason()));
        }
        return new Answer(question, places, remarks(places, remarks));
    }

    private static boolean isSame(Scored one, Scored other) {
        return Math.abs(one.score() - other.score()) <= SAME;
    }

    private static List<String> remarks(List<Place> places, List<String> remarks) {
        var all = new ArrayList<String>();
        if (places.isEmpty()) {
            all.add("Nobody, in what the filters leave.");
        }
        if (places.stream().anyMatch(Place::isShared)) {
            all.add("Those with the same score share a place.");
        }
        all.addAll(remarks);
        return all;
    }
}
