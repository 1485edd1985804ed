package parley.analysis.contact;

import java.util.List;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Statement;

/** One occasion on which two actors were in contact. */
public sealed interface Encounter {
    /** When it counts as having been. */
    Dated date();

    /** Whether it was from one actor to another; a meeting is from each to the other. */
    boolean isFrom(String actor, String to);

    /** The ids of the sources that report it, each once. */
    List<String> sources();

    /** One addressed the other, in words that need not have been answered. */
    record Spoke(Statement statement, Dated date) implements Encounter {
        @Override
        public boolean isFrom(String actor, String to) {
            return statement.speaker().equals(actor) && statement.addressees().contains(to);
        }

        @Override
        public List<String> sources() {
            return statement.attestations().stream()
                    .map(attestation -> attestation.source())
                    .distinct()
                    .toList();
        }
    }

    /** Both took part in an event that was held. */
    record Met(Event event, Dated date) implements Encounter {
        @Override
        public boolean isFrom(String actor, String to) {
            return event.participants().containsAll(List.of(actor, to));
        }

        @Override
        public List<String> sources() {
            return event.sources();
        }
    }
}
