package parley.notebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A statement under a claim.
 *
 * @param statement the id of the statement, which its dataset need not have any more
 * @param gist who said what, written down when it was put here, since an id says little without its dataset
 * @param answers what the reader found by asking; what is blank is not in it
 * @param note whatever else there is to say about it; may be empty
 */
public record Evidence(String statement, String gist, Role role, Map<Probe, String> answers, String note) {
    public Evidence {
        var given = new EnumMap<Probe, String>(Probe.class);
        answers.forEach((probe, answer) -> {
            if (!answer.isBlank()) {
                given.put(probe, answer.strip());
            }
        });
        answers = Collections.unmodifiableMap(given);
        note = note.strip();
    }

    /** A statement that nothing has been written about yet. */
    public static Evidence of(String statement, String gist, Role role) {
        return new Evidence(statement, gist, role, Map.of(), "");
    }

    /** The answer to a question; empty where there is none. */
    public String answer(Probe probe) {
        return answers.getOrDefault(probe, "");
    }

    Evidence as(Role changed) {
        return new Evidence(statement, gist, changed, answers, note);
    }

    Evidence answering(Probe probe, String answer) {
        var changed = new EnumMap<Probe, String>(Probe.class);
        changed.putAll(answers);
        changed.put(probe, answer);
        return new Evidence(statement, gist, role, changed, note);
    }

    Evidence noting(String changed) {
        return new Evidence(statement, gist, role, answers, changed);
    }
}
