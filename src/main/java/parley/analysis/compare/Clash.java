package parley.analysis.compare;

import parley.model.Issue;
import parley.model.Statement;

/**
 * A demand of one that the other's words leave no room for, as far as a dataset can tell: whether two demands exclude each
 * other in substance is for the reader to judge.
 */
public sealed interface Clash {
    /** The demand. */
    Demand demand();

    /** The other's words against it. */
    Statement against();

    /** The other answered the statement in which it was set, and rejected it. */
    record Rejected(Demand demand, Statement against) implements Clash {}

    /** The other stands against the issue itself, whatever the conditions. */
    record Refused(Demand demand, Issue issue, Statement against) implements Clash {}
}
