package parley.dataset;

import java.util.List;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Issue;
import parley.model.Link;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;
import parley.model.Statements;

/** All that a file holds but its statements, not yet known to be sound. */
record Draft(
        Dataset.About about,
        List<Entry<Camp>> camps,
        List<Entry<Issue>> issues,
        List<Entry<Condition>> conditions,
        List<Entry<Source>> sources,
        List<Entry<Actor>> actors,
        List<Entry<Event>> events,
        List<Entry<Link>> links) {

    /** A statement whose parts keep their places too. */
    record Said(
            Statement statement,
            Fields fields,
            List<Entry<Position>> positions,
            List<Entry<Attestation>> attestations) {}

    /** What it holds, with its statements; only for a file without errors. */
    Dataset dataset(Statements statements) {
        return new Dataset(
                about,
                new Dataset.Contents(
                        Entry.values(camps),
                        Entry.values(issues),
                        Entry.values(conditions),
                        Entry.values(sources),
                        Entry.values(actors),
                        Entry.values(events),
                        statements,
                        Entry.values(links)));
    }
}
