package parley.analysis.questions;

import parley.model.Dataset;
import parley.query.Projection;

/** What can be asked in plain words. */
public enum Question {
    /** Out-degree: how many others an actor addressed. */
    SPEAKS_TO_MOST(
            "Who speaks to most?",
            "How many other actors somebody addressed, each counted once.",
            "Out-degree: L. Freeman, “Centrality in social networks”, Social Networks 1, 1979.",
            "A statement to a body counts for the body and not for its members. Whom a source does not name"
                    + " is not counted."),
    /** How many speak of an actor and never to it. */
    SPOKEN_ABOUT(
            "Who is spoken about, but not to?",
            "How many speakers mentioned somebody without ever addressing them.",
            "A count of Parley’s own: the speakers of the mentions less those who are also among the"
                    + " speakers to the same actor.",
            "Talks that nobody quoted are not seen. Speaking to somebody’s government, or to their"
                    + " representative, is not counted as speaking to them."),
    /** PageRank in the network of who addresses whom. */
    TURNED_TO(
            "Who is turned to most?",
            "How much attention comes to somebody where each passes on what comes to them to those whom they addressed,"
                    + " by how often they did (PageRank, damping 0.85), as a multiple of an even share. Who addresses"
                    + " nobody passes theirs on to all alike.",
            "S. Brin and L. Page, “The anatomy of a large-scale hypertextual Web search engine”, Computer Networks 30,"
                    + " 1998.",
            "To be addressed is not to be heeded, and a threat counts as much as an offer. An only word of somebody"
                    + " who is much addressed and says little else weighs heavily. Meetings do not count."),
    /** Betweenness between camps in the network of contacts. */
    CONNECTS_CAMPS(
            "Who connects the camps?",
            "On which share of the shortest chains of contact between two others of different camps somebody stands"
                + " (betweenness between groups, normalised). Chains between two of one camp do not count. Contact is"
                + " a statement to somebody or a meeting that was held, in either direction.",
            "P. Flom, S. Friedman, S. Strauss and A. Neaigus, “A new measure of linkage between two sub-networks”,"
                + " Connections 26, 2004, for all pairs of camps together; computed after U. Brandes, “On variants of"
                + " shortest-path betweenness centrality”, Social Networks 30, 2008.",
            "Every contact counts alike, a threat as much as an offer. A large conference joins everybody who"
                    + " was there. To be on a chain is not to have passed anything on."),
    /** Betweenness in the network of contacts. */
    STANDS_BETWEEN(
            "Who stands between the others?",
            "On which share of the shortest chains of contact between two others somebody stands, of one camp or of"
                + " two (betweenness, normalised). Contact is a statement to somebody or a meeting that was held, in"
                + " either direction.",
            "L. Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40, 1977; computed after"
                + " U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25,"
                + " 2001.",
            "Every contact counts alike, a threat as much as an offer, and chains inside a large camp outnumber those"
                    + " between camps. To be on a chain is not to have passed anything on."),
    /** Harmonic closeness in the network of contacts. */
    NEAREST(
            "Who is nearest to everyone?",
            "The average nearness to all others who have any contact: 1 for a direct contact, a half over one"
                    + " other, a third over two, 0 for those out of reach (harmonic closeness, normalised).",
            "M. Marchiori and V. Latora, “Harmony in the small-world”, Physica A 285, 2000.",
            "Every contact counts alike and in both directions. A large conference brings everybody near who"
                    + " was there."),
    /** Changes of the stance on the chosen issue. */
    CHANGED_MIND(
            "Who changed their mind?",
            "How often somebody’s stance on the issue differs from the stance that they took before.",
            "A count of Parley’s own over their statements in the order of the dates that are shown.",
            "Two statements on one day can differ by audience or by translation: read the wordings. What"
                    + " others said for somebody is not counted, and who took a position once cannot change.");

    private final String words;
    private final String definition;
    private final String source;
    private final String limits;

    /**
     * What a measure means.
     *
     * @param definition what is counted, as sentences
     * @param source whose measure it is
     * @param limits what it does not tell
     */
    public record Meaning(String definition, String source, String limits) {}

    Question(String words, String definition, String source, String limits) {
        this.words = words;
        this.definition = definition;
        this.source = source;
        this.limits = limits;
    }

    /** The question: "Who speaks to most?". */
    public String words() {
        return words;
    }

    public Meaning meaning() {
        return new Meaning(definition, source, limits);
    }

    /**
     * Answers from what survives a filter. Linear in statements for the counts, and as often again as PageRank takes rounds;
     * O(a·m) for the three over a network of a actors and m contacts, on all processors. Given up when the thread is
     * interrupted, with an answer that is good for nothing.
     *
     * @param issue the id of the issue that stances are taken on
     */
    public Answer answer(Dataset dataset, Projection projection, String issue) {
        return switch (this) {
            case SPEAKS_TO_MOST -> new Speaking(dataset, projection).toMost();
            case SPOKEN_ABOUT -> new Speaking(dataset, projection).aboutNotTo();
            case TURNED_TO -> new Turning(dataset, projection).mostTurnedTo();
            case CONNECTS_CAMPS -> new Standing(new Contacts(dataset, projection)).betweenCamps();
            case STANDS_BETWEEN -> new Standing(new Contacts(dataset, projection)).between();
            case NEAREST -> new Standing(new Contacts(dataset, projection)).near();
            case CHANGED_MIND -> new Changing(dataset, projection, issue).most();
        };
    }
}
