package parley.analysis.deadlocks;

import java.util.List;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Statement;

/**
 * What a party asks for before it agrees on the issue.
 *
 * @param party who asks: the body that the speaker speaks for, or the speaker
 * @param asked the parties that would have to meet it; none where the condition names nobody
 * @param statement the latest statement in which it was asked
 * @param earlier the statements of others of the party to the same effect, latest first
 */
public record Term(Actor party, Condition condition, List<Actor> asked, Statement statement, List<Statement> earlier) {
    public Term {
        asked = List.copyOf(asked);
        earlier = List.copyOf(earlier);
    }
}
