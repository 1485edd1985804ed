package parley.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Statement;

/**
 * What answers what in a dataset: every statement stands in one thread, alone where nothing joins it to others. Replies
 * that lead in a circle, which a dataset is only warned of, are followed once round.
 */
public final class Threads {
    private final Dataset dataset;
    private final Map<String, List<Statement>> answers;

    private Threads(Dataset dataset) {
        this.dataset = dataset;
        answers = dataset.statements().stream()
                .filter(said -> said.inReplyTo() != null)
                .collect(Collectors.groupingBy(said -> String.valueOf(said.inReplyTo())));
    }

    /** The threads of a dataset; linear in its statements. */
    public static Threads of(Dataset dataset) {
        return new Threads(dataset);
    }

    /** The statement that another one answers; empty where it answers none. */
    public Optional<Statement> answered(Statement said) {
        return Optional.ofNullable(said.inReplyTo()).flatMap(dataset::findStatement);
    }

    /** The statements that answer another one directly, earliest first. */
    public List<Statement> answers(Statement said) {
        return answers.getOrDefault(said.id(), List.of());
    }

    /** What a thread began with: the statement itself where it answers none. */
    public Statement root(Statement said) {
        return ancestry(said).getLast();
    }

    /** Itself, what it answers, what that answers, and so on. */
    private SequencedSet<Statement> ancestry(Statement said) {
        var passed = new LinkedHashSet<Statement>();
        for (var next = Optional.of(said); next.filter(passed::add).isPresent(); ) {
            next = answered(next.orElseThrow());
        }
        return passed;
    }

    /** The whole thread that a statement stands in, earliest first; the statement alone where nothing joins it to others. */
    public List<Statement> thread(Statement said) {
        var members = new LinkedHashSet<Statement>();
        gather(root(said), members);
        return dataset.statements().stream().filter(members::contains).toList();
    }

    private void gather(Statement said, SequencedSet<Statement> members) {
        var waiting = new ArrayList<>(List.of(said));
        while (!waiting.isEmpty()) {
            var next = waiting.removeLast();
            if (members.add(next)) {
                waiting.addAll(answers(next));
            }
        }
    }

    /** Every answer of the dataset, in the order they were said. */
    public Stream<Statement> allAnswers() {
        return dataset.statements().stream().filter(said -> answered(said).isPresent());
    }
}
