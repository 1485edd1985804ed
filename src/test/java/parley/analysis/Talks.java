package parley.analysis;

import java.util.ArrayList;
import java.util.List;
import parley.Datasets;
import parley.analysis.contact.Encounters;
import parley.model.Dataset;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;

/** Datasets of a few lines, to compare two actors in and to look for chains. */
public final class Talks {
    private final List<String> actors = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    /** Adds an actor who speaks for nobody, or for a body named after it. */
    public Talks actor(String id, String... represents) {
        actors.add("""
            {"id": "%s", "name": "%s", "kind": "person", "camp": "all", "offices": [], "represents": [%s],
             "aliases": []}\
            """.formatted(id, id, quoted(represents)));
        return this;
    }

    /** Adds some actors. */
    public Talks actors(String... ids) {
        List.of(ids).forEach(this::actor);
        return this;
    }

    /**
     * Adds a statement of February 2013.
     *
     * @param to whom it is addressed to, or ""
     * @param about whom it mentions, or ""
     * @param answers the statement that it answers, or ""
     * @param position its positions in JSON, or ""
     */
    public Talks said(
            String id, int day, String from, String to, String about, String act, String answers, String position) {
        statements.add("""
            {"id": "%s", "speaker": "%s", "addressees": [%s], "mentions": [%s], "said": "2013-02-%02d",
             "place": null, "occasion": null, "act": "%s", "cameo": null, "paraphrase": "%s",
             "positions": [%s], "inReplyTo": %s,
             "attestations": [{"source": "wire", "quote": "Words of %s", "language": "en"}],
             "confidence": "high", "note": null}\
            """.formatted(
                        id,
                        from,
                        given(to),
                        given(about),
                        day,
                        act,
                        id,
                        position,
                        answers.isEmpty() ? "null" : "\"" + answers + "\"",
                        id));
        return this;
    }

    /** Adds a plain statement from one to another. */
    public Talks said(String id, int day, String from, String to) {
        return said(id, day, from, to, "", "02", "", "");
    }

    /**
     * Adds a condition to the three.
     *
     * @param asks what it asks besides its words, in JSON, with a comma before it
     */
    public Talks condition(String id, String label, String asks) {
        conditions.add(", {\"id\": \"%s\", \"label\": \"%s\"%s}".formatted(id, label, asks));
        return this;
    }

    /** Adds a resolution of February 2013. */
    public Talks decision(String id, int day, String... participants) {
        return event(id, day, "held\", \"kind\": \"decision", participants);
    }

    /** Adds an event of February 2013. */
    public Talks event(String id, int day, String status, String... participants) {
        events.add("""
            {"id": "%s", "title": "%s", "date": "2013-02-%02d", "place": "Moscow", "participants": [%s],
             "status": "%s", "summary": "They met.", "sources": ["wire"]}\
            """.formatted(id, id, day, quoted(participants), status));
        return this;
    }

    /** A position in JSON. */
    public static String position(String issue, String stance, String... conditions) {
        return "{\"issue\": \"%s\", \"stance\": \"%s\", \"conditions\": [%s]}"
                .formatted(issue, stance, quoted(conditions));
    }

    private static String given(String id) {
        return id.isEmpty() ? "" : quoted(id);
    }

    private static String quoted(String... ids) {
        return ids.length == 0 ? "" : "\"" + String.join("\", \"", ids) + "\"";
    }

    public Dataset dataset() {
        return Datasets.read("""
            {"parley": 1, "id": "talks", "title": "Talks", "summary": "Talks.", "edition": "1", "licence": "CC0",
             "period": {"from": "2013-02-01", "to": "2013-02-28"},
             "camps": [{"id": "all", "label": "All"}],
             "issues": [{"id": "dialogue", "label": "Dialogue", "question": "Should they talk?"},
                        {"id": "arms", "label": "Arms", "question": "Should they be armed?"}],
             "conditions": [{"id": "guns-silent", "label": "the guns fall silent"},
                            {"id": "he-leaves", "label": "he leaves"},
                            {"id": "time-limit", "label": "it has a time limit"}%s],
             "sources": [{"id": "wire", "publisher": "Wire", "agency": null, "title": "News",
                          "published": "2013-02-28", "url": null, "language": "en"}],
             "actors": [%s], "events": [%s], "statements": [%s], "tours": []}
            """.formatted(
                        String.join("", conditions),
                        String.join(",", actors),
                        String.join(",", events),
                        String.join(",", statements)));
    }

    /** What a filter leaves of a dataset. */
    public static Projection under(Dataset dataset, Filter filter) {
        return Projections.of(dataset).under("dialogue", filter);
    }

    /** All contacts in a dataset. */
    public static Encounters encounters(Dataset dataset) {
        return Encounters.of(dataset, under(dataset, Filter.NONE));
    }
}
