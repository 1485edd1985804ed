package parley.query;

import org.jspecify.annotations.Nullable;
import parley.model.ActorKind;
import parley.model.Confidence;

/**
 * Everything that narrows what is looked at. A statement must pass all of it.
 *
 * @param stances the stances, of statements and of actors, on the chosen issue
 * @param contacts the kinds of act and of event
 * @param camps the camps of speakers, by id
 * @param kinds the kinds of speakers
 * @param speakers the speakers, by id
 * @param sources the sources, by id; a statement passes when one of its sources does
 * @param confidences how sure the editors are of a statement's coding
 * @param window the days
 * @param text the words searched for; blank searches for nothing
 * @param around the id of the actor whose neighbourhood alone is shown, or null
 */
public record Filter(
        Facet<Leaning> stances,
        Facet<Contact> contacts,
        Facet<String> camps,
        Facet<ActorKind> kinds,
        Facet<String> speakers,
        Facet<String> sources,
        Facet<Confidence> confidences,
        TimeWindow window,
        String text,
        @Nullable String around) {

    /** Lets everything through. */
    public static final Filter NONE = new Filter(
            Facet.all(),
            Facet.all(),
            Facet.all(),
            Facet.all(),
            Facet.all(),
            Facet.all(),
            Facet.all(),
            TimeWindow.ALWAYS,
            "",
            null);

    public boolean isActive() {
        return !equals(NONE);
    }

    /** Whether it asks for anything that only statements and events can answer, and an actor by itself cannot. */
    boolean asksForEvidence() {
        return contacts.isActive()
                || speakers.isActive()
                || sources.isActive()
                || confidences.isActive()
                || window.isActive()
                || !text.isBlank()
                || around != null;
    }

    public Filter withStances(Facet<Leaning> changed) {
        return new Filter(changed, contacts, camps, kinds, speakers, sources, confidences, window, text, around);
    }

    public Filter withContacts(Facet<Contact> changed) {
        return new Filter(stances, changed, camps, kinds, speakers, sources, confidences, window, text, around);
    }

    public Filter withCamps(Facet<String> changed) {
        return new Filter(stances, contacts, changed, kinds, speakers, sources, confidences, window, text, around);
    }

    public Filter withKinds(Facet<ActorKind> changed) {
        return new Filter(stances, contacts, camps, changed, speakers, sources, confidences, window, text, around);
    }

    public Filter withSpeakers(Facet<String> changed) {
        return new Filter(stances, contacts, camps, kinds, changed, sources, confidences, window, text, around);
    }

    public Filter withSources(Facet<String> changed) {
        return new Filter(stances, contacts, camps, kinds, speakers, changed, confidences, window, text, around);
    }

    public Filter withConfidences(Facet<Confidence> changed) {
        return new Filter(stances, contacts, camps, kinds, speakers, sources, changed, window, text, around);
    }

    public Filter withWindow(TimeWindow changed) {
        return new Filter(stances, contacts, camps, kinds, speakers, sources, confidences, changed, text, around);
    }

    public Filter withText(String changed) {
        return new Filter(stances, contacts, camps, kinds, speakers, sources, confidences, window, changed, around);
    }

    public Filter withAround(@Nullable String changed) {
        return new Filter(stances, contacts, camps, kinds, speakers, sources, confidences, window, text, changed);
    }
}
