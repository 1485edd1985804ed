package parley;

import java.nio.charset.StandardCharsets;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.model.Dataset;

/** Small datasets for tests, read through the real reader. */
public final class Datasets {
    private Datasets() {}

    /**
     * Two camps and an outsider around one offer.
     * <pre>
     *   minister (speaks for government, and for president)   rebel (speaks for army)   envoy
     *   offer:   minister → army, coalition   1 Feb  03  dialogue: supports
     *   refusal: rebel → president            2 Feb  12  dialogue: conditional (guns-silent), answers offer
     *   appeal:  envoy → government, army     Feb    02  dialogue: supports, no quote
     *   protest: rebel → government           5 Feb  14  no position on dialogue
     *   talks:   minister, envoy              1 Feb  held
     *   summit:  envoy, rebel                 7 Feb  planned
     * </pre>
     */
    public static Dataset offer() {
        return read(OFFER);
    }

    /** The file of {@link #offer}, for tests that change a word in it. */
    public static String offerJson() {
        return OFFER;
    }

    /** Reads a dataset that must be without errors. */
    public static Dataset read(String json) {
        return switch (DatasetReader.read(json.getBytes(StandardCharsets.UTF_8))) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static final String OFFER = """
        {"parley": 1, "id": "offer", "title": "The offer", "summary": "An offer and what became of it.",
         "edition": "1", "licence": "CC0", "period": {"from": "2013-02-01", "to": "2013-02-07"},
         "camps": [{"id": "north", "label": "North"}, {"id": "south", "label": "South"},
                   {"id": "outside", "label": "Outside"}],
         "issues": [{"id": "dialogue", "label": "Dialogue", "question": "Should they talk?"},
                    {"id": "arms", "label": "Arms", "question": "Should they be armed?"}],
         "conditions": [{"id": "guns-silent", "label": "the guns fall silent"}],
         "sources": [{"id": "wire", "publisher": "Wire", "agency": "Wire", "title": "Offer made",
                      "published": "2013-02-02", "url": null, "language": "en"},
                     {"id": "daily", "publisher": "Daily", "agency": null, "title": "An offer",
                      "published": "2013-02-03", "url": "https://daily.example/offer", "language": "en"}],
         "actors": [
           {"id": "president", "name": "The President", "kind": "person", "camp": "north", "offices": [],
            "represents": ["government"], "aliases": []},
           {"id": "minister", "name": "Zoë Minister", "kind": "person", "camp": "north", "offices": [],
            "represents": ["government", "president"], "aliases": ["Moallem"]},
           {"id": "government", "name": "Government", "kind": "state", "camp": "north", "offices": [],
            "represents": [], "aliases": []},
           {"id": "rebel", "name": "Rebel", "kind": "person", "camp": "south", "offices": [],
            "represents": ["army"], "aliases": []},
           {"id": "army", "name": "Army", "kind": "organisation", "camp": "south", "offices": [],
            "represents": [], "aliases": []},
           {"id": "coalition", "name": "Coalition", "kind": "organisation", "camp": "south", "offices": [],
            "represents": [], "aliases": []},
           {"id": "envoy", "name": "Envoy", "kind": "person", "camp": "outside", "offices": [],
            "represents": [], "aliases": ["Посланник"]}],
         "events": [
           {"id": "talks", "title": "Talks", "date": "2013-02-01", "place": "Capital",
            "participants": ["minister", "envoy"], "status": "held", "summary": "They met.", "sources": ["wire"]},
           {"id": "summit", "title": "Summit", "date": "2013-02-07", "place": "Harbour",
            "participants": ["envoy", "rebel"], "status": "planned", "summary": "To come.", "sources": ["wire"]}],
         "statements": [
           {"id": "offer", "speaker": "minister", "addressees": ["army", "coalition"], "mentions": [],
            "said": "2013-02-01", "place": "Capital", "occasion": "talks", "act": "03", "cameo": "036",
            "paraphrase": "Offers talks.", "positions": [{"issue": "dialogue", "stance": "supports", "conditions": []}],
            "inReplyTo": null, "attestations": [{"source": "wire", "quote": "We are ready", "language": "en"},
            {"source": "daily", "quote": "We stand ready", "language": "en"}], "confidence": "high", "note": null},
           {"id": "refusal", "speaker": "rebel", "addressees": ["president"], "mentions": ["minister"],
            "said": "2013-02-02", "place": null, "occasion": null, "act": "12", "cameo": null,
            "paraphrase": "Refuses for now.",
            "positions": [{"issue": "dialogue", "stance": "conditional", "conditions": ["guns-silent"]},
                          {"issue": "arms", "stance": "supports", "conditions": []}],
            "inReplyTo": "offer", "attestations": [{"source": "wire", "quote": "Not before", "language": "en"}],
            "confidence": "high", "note": null},
           {"id": "appeal", "speaker": "envoy", "addressees": ["government", "army"], "mentions": [],
            "said": "2013-02", "place": null, "occasion": null, "act": "02", "cameo": null,
            "paraphrase": "Calls on both to talk.",
            "positions": [{"issue": "dialogue", "stance": "supports", "conditions": []}], "inReplyTo": null,
            "attestations": [{"source": "daily", "quote": null, "language": null}], "confidence": "medium", "note": null},
           {"id": "protest", "speaker": "rebel", "addressees": ["government"], "mentions": [],
            "said": "2013-02-05", "place": "Field", "occasion": null, "act": "14", "cameo": null,
            "paraphrase": "Protests.", "positions": [], "inReplyTo": null,
            "attestations": [{"source": "wire", "quote": "Shame", "language": "en"}], "confidence": "high",
            "note": null}],
         "tours": []}
        """;
}
