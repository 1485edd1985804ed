package parley.analysis.compare;

import parley.model.Condition;
import parley.model.Issue;
import parley.model.Statement;

/**
 * A condition that an actor set.
 *
 * @param condition what it asks for
 * @param issue what it asks it for
 * @param statement the latest statement in which it was set; its speaker is somebody else where the actor did not speak
 *     itself
 */
public record Demand(Condition condition, Issue issue, Statement statement) {}
