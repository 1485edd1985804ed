package parley.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Excerpt;
import parley.model.Statement;
import parley.model.Statements;

/**
 * What answers what in a dataset: every statement stands in one thread, alone where nothing joins it to others. Replies
 * that lead in a circle, which a dataset is only warned of, are followed once round. Four bytes a statement and four an answer.
 */
public final class Threads {
    private final Statements all;
    private final int[] starts;
    private final int[] answers;

    private Threads(Statements all) {
        this.all = all;
        starts = new int[all.size() + 1];
        eachAnswer(row -> starts[all.answered(row) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        answers = new int[starts[all.size()]];
        var next = starts.clone();
        eachAnswer(row -> answers[next[all.answered(row)]++] = row);
    }

    private void eachAnswer(IntConsumer each) {
        answersIn(all).forEach(each);
    }

    private static IntStream answersIn(Statements all) {
        return IntStream.range(0, all.size()).filter(row -> all.answered(row) != Statements.NONE);
    }

    /** The threads of a dataset; linear in its statements. */
    public static Threads of(Dataset dataset) {
        return new Threads(dataset.statements());
    }

    /** The statement that another one answers; empty where it answers none. */
    public Optional<Statement> answered(Statement said) {
        int row = all.answered(all.row(said.id()));
        return row == Statements.NONE ? Optional.empty() : Optional.of(all.get(row));
    }

    /** The statements that answer another one directly, earliest first. */
    public Excerpt answers(Statement said) {
        return all.at(answersTo(all.row(said.id())).toArray());
    }

    private IntStream answersTo(int row) {
        return IntStream.range(starts[row], starts[row + 1]).map(at -> answers[at]);
    }

    /** What a thread began with: the statement itself where it answers none. */
    public Statement root(Statement said) {
        return all.get(root(all.row(said.id())));
    }

    /** The row of what the thread of a row began with; takes time by how deep the row stands in it. */
    public int root(int row) {
        var passed = new BitSet();
        int root = row;
        for (int next = row; next != Statements.NONE && !passed.get(next); next = all.answered(next)) {
            passed.set(next);
            root = next;
        }
        return root;
    }

    /** The whole thread that a statement stands in, earliest first; the statement alone where nothing joins it to others. */
    public Excerpt thread(Statement said) {
        var members = new BitSet();
        gather(root(all.row(said.id())), members);
        return all.at(members.stream().toArray());
    }

    private void gather(int root, BitSet members) {
        var waiting = new ArrayDeque<Integer>(List.of(root));
        while (!waiting.isEmpty()) {
            int row = waiting.removeLast();
            if (!members.get(row)) {
                members.set(row);
                answersTo(row).forEach(waiting::add);
            }
        }
    }

    /** Every answer of the dataset, in the order they were said. */
    public Stream<Statement> allAnswers() {
        return answersIn(all).mapToObj(all::get);
    }
}
