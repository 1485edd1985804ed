package parley.analysis.quiz;

import java.util.Map;
import java.util.Set;

/**
 * What could be asked of some material, and what could not.
 *
 * @param possible how many questions of each kind there are
 * @param statements how many statements there are
 * @param unquoted how many of them no source quotes
 * @param doubtful how many of the others the editors are not sure of, or a program coded
 */
public record Supply(Map<QuestionKind, Integer> possible, int statements, int unquoted, int doubtful) {
    public Supply {
        possible = Map.copyOf(possible);
    }

    /** How many questions of some kinds there are. */
    public int of(Set<QuestionKind> kinds) {
        return kinds.stream().mapToInt(kind -> possible.getOrDefault(kind, 0)).sum();
    }
}
