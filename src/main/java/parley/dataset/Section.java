package parley.dataset;

/** A list of the file whose entries have ids. */
enum Section {
    CAMPS("camps", "Camp"),
    ISSUES("issues", "Issue"),
    CONDITIONS("conditions", "Condition"),
    SOURCES("sources", "Source"),
    ACTORS("actors", "Actor"),
    EVENTS("events", "Event"),
    STATEMENTS("statements", "Statement"),
    LINKS("links", "Link");

    private final String key;
    private final String noun;

    Section(String key, String noun) {
        this.key = key;
        this.noun = noun;
    }

    /** The key it stands under at the top of the file. */
    String key() {
        return key;
    }

    /** What one entry is called at the beginning of a sentence. */
    String noun() {
        return noun;
    }
}
