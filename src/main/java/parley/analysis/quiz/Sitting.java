package parley.analysis.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A quiz as far as it has been answered; an answer once given stays.
 *
 * @param given the options that were chosen, of the first question on
 */
public record Sitting(Quiz quiz, List<Integer> given) {
    public Sitting {
        given = List.copyOf(given);
    }

    public static Sitting begin(Quiz quiz) {
        return new Sitting(quiz, List.of());
    }

    /**
     * Answers the next question.
     *
     * @throws IndexOutOfBoundsException when there is no such option
     * @throws IllegalStateException when all are answered
     */
    public Sitting answer(int option) {
        if (isOver()) {
            throw new IllegalStateException("all questions are answered");
        }
        var question = quiz.questions().get(given.size());
        Objects.checkIndex(option, question.options().size());
        var more = new ArrayList<>(given);
        more.add(option);
        return new Sitting(quiz, more);
    }

    public boolean isAnswered(int question) {
        return question < given.size();
    }

    /** Whether a question was answered, and rightly. */
    public boolean isRight(int question) {
        return isAnswered(question)
                && given.get(question) == quiz.questions().get(question).right();
    }

    public boolean isOver() {
        return given.size() == quiz.questions().size();
    }

    /** How many were answered rightly. */
    public int score() {
        return (int) IntStream.range(0, given.size()).filter(this::isRight).count();
    }
}
