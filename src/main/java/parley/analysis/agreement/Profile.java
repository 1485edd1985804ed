package parley.analysis.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often an actor took which side on which issue: its slice of the array of actors, concepts and agreement. Sides
 * are cells, three for each issue: opposition, half way, support.
 */
final class Profile {
    /** How many cells an issue has. */
    static final int SIDES = 3;

    private final String actor;
    private final int statements;
    private final int[] counts;
    private final int[] taken;
    private final double[] nearness;
    private final int[] onIssue;
    private final int counted;
    private final double length;

    private Profile(String actor, int[] said, int statements, AgreementWishes wishes) {
        this.actor = actor;
        this.statements = statements;
        counts = Arrays.stream(said).map(wishes.repeats()::counted).toArray();
        taken = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
        onIssue = new int[counts.length / SIDES];
        nearness = new double[counts.length];
        int all = 0;
        long squares = 0;
        for (int cell : taken) {
            onIssue[cell / SIDES] += counts[cell];
            all += counts[cell];
            squares += (long) counts[cell] * counts[cell];
            comeNear(cell, wishes.conditionals());
        }
        counted = all;
        length = Math.sqrt((double) squares);
    }

    private void comeNear(int cell, Conditionals conditionals) {
        int first = cell - cell % SIDES;
        for (int other = first; other < first + SIDES; other++) {
            nearness[other] += counts[cell] * conditionals.closeness(side(cell), side(other));
        }
    }

    /** Where a cell lies between opposition, 0, and support, 1. */
    private static double side(int cell) {
        return cell % SIDES / (SIDES - 1.0);
    }

    /** The cell of a side, from 0 to 1, on an issue. */
    static int cell(int issue, double side) {
        return SIDES * issue + (int) Math.round(side * (SIDES - 1));
    }

    /** What an actor's statements come to, counted in cells. */
    static Profile of(String actor, int[] said, AgreementWishes wishes) {
        return new Profile(actor, said, Arrays.stream(said).sum(), wishes);
    }

    String actor() {
        return actor;
    }

    /** How many positions it took, those that count once too. */
    int statements() {
        return statements;
    }

    /** All that counts. */
    int counted() {
        return counted;
    }

    /** The length of the profile as a vector. */
    double length() {
        return length;
    }

    /** What counts of it where the other has nothing. */
    int notIn(Profile other) {
        int sum = 0;
        for (int cell : taken) {
            sum += other.counts[cell] == 0 ? counts[cell] : 0;
        }
        return sum;
    }

    /** The inner product of the two. */
    double product(Profile other) {
        double sum = 0;
        for (int cell : taken) {
            sum += (double) counts[cell] * other.counts[cell];
        }
        return sum;
    }

    /** How often the two took the same side, by halves where they lie half way; nothing is divided yet. */
    double congruence(Profile other) {
        double sum = 0;
        for (int cell : taken) {
            sum += counts[cell] * other.nearness[cell];
        }
        return sum;
    }

    /** How often the two took a side on the same issue; above 0 where they have one in common. */
    double encounters(Profile other) {
        double sum = 0;
        for (int cell : taken) {
            sum += (double) counts[cell] * other.onIssue[cell / SIDES];
        }
        return sum;
    }

    /** The issues, by number, on which both took a side. */
    List<Integer> common(Profile other) {
        return IntStream.range(0, onIssue.length)
                .filter(issue -> onIssue[issue] > 0 && other.onIssue[issue] > 0)
                .boxed()
                .toList();
    }

    /** Whether it took more than one side on an issue. */
    boolean wavers() {
        return taken.length > Arrays.stream(onIssue).filter(count -> count > 0).count();
    }
}
