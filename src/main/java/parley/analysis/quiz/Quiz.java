package parley.analysis.quiz;

import java.util.List;

/**
 * Questions to be answered one after the other.
 *
 * @param wishes what was asked for
 * @param questions as many as were wished for, or all there are
 */
public record Quiz(Wishes wishes, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }
}
