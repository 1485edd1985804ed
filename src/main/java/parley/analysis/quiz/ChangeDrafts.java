package parley.analysis.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Issue;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.StanceCourse;
import parley.query.Stances;

/** What changed: two positions of an actor with none in between, and how the later differs. */
final class ChangeDrafts {
    private static final int OTHERS = 3;

    private final Dataset dataset;
    private final Chronology chronology;
    private final Set<String> askable;
    private final Map<String, Integer> words = new HashMap<>();

    private ChangeDrafts(Material material) {
        dataset = material.dataset();
        chronology = Chronology.of(dataset, Dating.SAID);
        var asked = material.statements();
        askable = Set.copyOf(asked.stream().map(Statement::id).toList());
        asked.forEach(said -> words.merge(said.speaker(), 1, Integer::sum));
    }

    /** O(a·i·s) in actors who can be asked about twice, issues and statements. */
    static List<Draft> of(Material material) {
        var drafts = new ChangeDrafts(material);
        return drafts.dataset.actors().stream()
                .filter(actor -> drafts.words.getOrDefault(actor.id(), 0) > 1)
                .flatMap(actor -> drafts.dataset.issues().stream()
                        .filter(issue -> material.asksAbout(issue.id()))
                        .flatMap(issue -> drafts.drafts(actor, issue)))
                .toList();
    }

    /** The course is that of the whole dataset: what a filter hides has been said all the same. */
    private Stream<Draft> drafts(Actor actor, Issue issue) {
        var positions = Stances.positionsOf(chronology, actor.id(), issue.id());
        return StanceCourse.of(issue.id(), positions).turns().stream()
                .flatMap(turn -> turn.previous().stream()
                        .filter(before -> askable.contains(before.id())
                                && askable.contains(turn.after().id()))
                        .filter(before -> isCertain(before, turn.after(), positions, issue.id()))
                        .map(before -> draft(actor, issue, before, turn.after())));
    }

    /** Whether it is known that the one came before the other, and that nothing else was taken at the time. */
    private static boolean isCertain(Statement before, Statement after, List<Statement> positions, String issue) {
        return before.said().last().isBefore(after.said().first())
                && before.said().isExactToTheDay()
                && after.said().isExactToTheDay()
                && positions.stream().allMatch(other -> leaves(other, before, after, issue));
    }

    private static boolean leaves(Statement other, Statement before, Statement after, String issue) {
        boolean outside = other.said().last().isBefore(before.said().first())
                || other.said().first().isAfter(after.said().last());
        return outside || confirms(other, before, issue) || confirms(other, after, issue);
    }

    private static boolean confirms(Statement other, Statement said, String issue) {
        return other.said().equals(said.said()) && other.stanceOn(issue).equals(said.stanceOn(issue));
    }

    private static Draft draft(Actor actor, Issue issue, Statement before, Statement after) {
        var moved = new Question.Move(stance(before, issue), stance(after, issue));
        var back = new Question.Move(moved.to(), moved.from());
        var wrong = Stream.of(Stance.values())
                .flatMap(from -> Stream.of(Stance.values()).map(to -> new Question.Move(from, to)))
                .filter(move -> move.from() != move.to() && !move.equals(moved) && !move.equals(back))
                .toList();
        return new Draft(before.id() + " " + after.id() + " " + issue.id(), chance -> {
            var others = Stream.concat(Stream.of(back), chance.some(OTHERS - 1, wrong).stream())
                    .toList();
            var options = chance.among(moved, others);
            return new Question.WhatChanged(actor, issue, before, after, options.options(), options.right());
        });
    }

    private static Stance stance(Statement said, Issue issue) {
        return said.stanceOn(issue.id()).orElseThrow();
    }
}
