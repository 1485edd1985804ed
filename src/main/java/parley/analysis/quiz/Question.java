package parley.analysis.quiz;

import java.util.List;
import parley.analysis.contact.Encounter;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Stance;
import parley.model.Statement;

/** Something asked, with two to four options, of which exactly one is right. */
public sealed interface Question {
    QuestionKind kind();

    /** What can be answered, in the order in which it is shown. */
    List<?> options();

    /** The index of the right option. */
    int right();

    /** What the right answer rests on, earliest first; never empty. */
    List<Encounter> evidence();

    /** A wording, and who may have said it. */
    record WhoSaidIt(Statement said, List<Actor> options, int right) implements Question {
        public WhoSaidIt {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.WHO_SAID_IT;
        }

        @Override
        public List<Encounter> evidence() {
            return List.of(spoken(said));
        }
    }

    /** Statements and events whose order is certain. */
    record WhatCameFirst(List<Encounter> options, int right) implements Question {
        public WhatCameFirst {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.WHAT_CAME_FIRST;
        }

        @Override
        public List<Encounter> evidence() {
            return Order.earliestFirst(options);
        }
    }

    /** A conditional position, and what it may have asked for. */
    record WhatDidTheyDemand(Actor actor, Statement said, Issue issue, List<Condition> options, int right)
            implements Question {
        public WhatDidTheyDemand {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.WHAT_DID_THEY_DEMAND;
        }

        @Override
        public List<Encounter> evidence() {
            return List.of(spoken(said));
        }
    }

    /** Two positions of one actor on one issue, and how the second may differ from the first. */
    record WhatChanged(Actor actor, Issue issue, Statement before, Statement after, List<Move> options, int right)
            implements Question {
        public WhatChanged {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.WHAT_CHANGED;
        }

        @Override
        public List<Encounter> evidence() {
            return List.of(spoken(before), spoken(after));
        }
    }

    /** From one stance to another. */
    record Move(Stance from, Stance to) {}

    private static Encounter spoken(Statement said) {
        return new Encounter.Spoke(said, said.said());
    }
}
