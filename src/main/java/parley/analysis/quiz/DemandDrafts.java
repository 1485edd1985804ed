package parley.analysis.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;

/** What did they demand: one of the conditions of a position, and conditions that others set, but never this actor. */
final class DemandDrafts {
    private static final int OTHERS = 3;
    private static final int FEWEST_OTHERS = 2;

    private final Dataset dataset;
    private final Voices voices;

    private DemandDrafts(Material material, Voices voices) {
        dataset = material.dataset();
        this.voices = voices;
    }

    /** O(d·s) in demanding statements and all statements. */
    static List<Draft> of(Material material, Voices voices) {
        var drafts = new DemandDrafts(material, voices);
        var asked = new HashSet<String>();
        return material.statements().stream()
                .filter(said -> said.said().isExactToTheDay())
                .flatMap(said -> said.positions().stream()
                        .filter(position -> position.stance() == Stance.CONDITIONAL
                                && !position.conditions().isEmpty()
                                && material.asksAbout(position.issue()))
                        .filter(position ->
                                asked.add(said.speaker() + " " + said.said().first() + " " + position.issue()))
                        .flatMap(position -> drafts.draft(said, position)))
                .toList();
    }

    private Stream<Draft> draft(Statement said, Position position) {
        var others = others(said.speaker(), position.issue());
        if (others.size() < FEWEST_OTHERS) {
            return Stream.empty();
        }
        return Stream.of(new Draft(said.id() + " " + position.issue(), chance -> {
            var demanded = dataset.condition(chance.one(position.conditions()));
            var options = chance.among(demanded, chance.some(OTHERS, others));
            return new Question.WhatDidTheyDemand(
                    dataset.actor(said.speaker()),
                    said,
                    dataset.issue(position.issue()),
                    options.options(),
                    options.right());
        }));
    }

    /** Conditions that others set for the same issue; where these are too few, for any. */
    private List<Condition> others(String speaker, String issue) {
        var own = voices.sharing(speaker);
        var out = new HashSet<String>();
        conditions(said -> own.contains(said.speaker()), _ -> true)
                .forEach(condition -> out.add(condition.label()));
        Predicate<Statement> others = said -> !own.contains(said.speaker());
        var found = distinct(conditions(others, position -> position.issue().equals(issue)), out);
        if (found.size() < OTHERS) {
            var any = new ArrayList<>(found);
            any.addAll(distinct(conditions(others, _ -> true), out));
            return any.stream().limit(OTHERS).toList();
        }
        return found;
    }

    private Stream<Condition> conditions(Predicate<Statement> speakers, Predicate<Position> positions) {
        return dataset.statements().stream()
                .filter(speakers)
                .flatMap(said -> said.positions().stream())
                .filter(positions)
                .flatMap(position -> position.conditions().stream())
                .distinct()
                .map(dataset::condition);
    }

    /** Those that read differently from all before, and from what is left out. */
    private static List<Condition> distinct(Stream<Condition> all, Set<String> out) {
        return all.filter(condition -> out.add(condition.label())).toList();
    }
}
