package parley.analysis.questions;

import java.util.List;
import java.util.stream.Collectors;
import parley.analysis.questions.Answer.Scored;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Projection;
import parley.query.StanceCourse;

/** Who took another stance than before. */
final class Changing {
    private final Dataset dataset;
    private final Projection projection;
    private final String issue;

    Changing(Dataset dataset, Projection projection, String issue) {
        this.dataset = dataset;
        this.projection = projection;
        this.issue = issue;
    }

    Answer most() {
        var positions = projection.statements().stream()
                .filter(said -> said.stanceOn(issue).isPresent())
                .collect(Collectors.groupingBy(Statement::speaker));
        var courses = dataset.actors().stream()
                .filter(actor -> positions.containsKey(actor.id()))
                .map(actor -> new Mover(actor, StanceCourse.of(issue, positions.getOrDefault(actor.id(), List.of()))))
                .toList();
        long once = courses.stream()
                .filter(mover -> mover.course().positions().size() == 1)
                .count();
        long steady = courses.stream()
                .filter(mover ->
                        mover.course().positions().size() > 1 && mover.course().changes() == 0)
                .count();
        return Answer.ranked(
                Question.CHANGED_MIND,
                courses.stream().map(this::scored).toList(),
                List.of(
                        Sentences.count((int) steady, "actor") + " took several positions on “"
                                + dataset.issue(issue).label() + "” and kept to one stance.",
                        Sentences.count((int) once, "actor") + " took a single position."));
    }

    private record Mover(Actor actor, StanceCourse course) {}

    private Scored scored(Mover mover) {
        int changes = mover.course().changes();
        return new Scored(
                mover.actor().id(),
                changes,
                Sentences.count(changes, "change"),
                mover.course().turns().stream().map(this::turn).collect(Collectors.joining(", then ")) + ".");
    }

    private String turn(StanceCourse.Turn turn) {
        var stance = turn.after().stanceOn(issue).map(Stance::label).orElse("No position");
        return stance + " (" + Sentences.date(projection.chronology().dateOf(turn.after())) + ")";
    }
}
