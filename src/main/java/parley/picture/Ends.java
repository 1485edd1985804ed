package parley.picture;

/** Which ends of a link bear an arrow head. */
public enum Ends {
    /** One, where it arrives. */
    DIRECTED,
    /** None. */
    UNDIRECTED
}
