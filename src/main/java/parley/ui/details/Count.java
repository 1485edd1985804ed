package parley.ui.details;

import parley.network.Tie;
import parley.network.TieKind;
import parley.session.Reading;
import parley.ui.words.LinkWords;

/** Numbers of things in words. */
final class Count {
    private Count() {}

    /** "1 statement", "3 statements". */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** How much evidence of a tie the filter leaves: "2 statements"; empty where one speaks for the other. */
    static String evidence(Reading reading, Tie tie) {
        if (tie.kind() == TieKind.REPRESENTATION) {
            return "";
        }
        var evidence = reading.evidence(tie);
        if (tie.kind().isLink()) {
            return "no statements" + LinkWords.summary(evidence.links());
        }
        return evidence.events().isEmpty()
                ? of(evidence.statements().size(), "statement")
                : of(evidence.events().size(), "event");
    }

    /** "cooperative · 2 statements". */
    static String kindAndEvidence(Reading reading, Tie tie) {
        var evidence = evidence(reading, tie);
        return tie.kind().label() + (evidence.isEmpty() ? "" : " · " + evidence);
    }
}
