package parley.ui.exports;

import java.util.stream.Stream;
import parley.export.Exports;
import parley.network.Network;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.words.Amounts;

/** How much would be written, in words. */
final class Amount {
    private Amount() {}

    /** "41 statements · 17 actors"; what is counted is what the filter leaves. */
    static String of(Matter matter, Reading reading, boolean everyone) {
        return switch (matter) {
            case WINDOW, SCREEN -> statements(reading) + " · " + network(reading, reading.network());
            case NETWORK -> network(reading, reading.network());
            case GRAPH -> network(reading, everyone ? reading.everyone().network() : reading.network());
            case TIMELINE -> statements(reading) + " · " + events(reading);
            case STATEMENTS -> statements(reading);
            case EVENTS -> events(reading);
            case ACTORS -> actors(reading);
            case SELECTED -> cited(reading, true);
            case CITATIONS -> cited(reading, false);
        };
    }

    private static String statements(Reading reading) {
        return Amounts.of(reading.projection().statements().size(), "statement");
    }

    private static String events(Reading reading) {
        return Amounts.of(reading.projection().events().size(), "event");
    }

    private static String actors(Reading reading) {
        long actors = reading.dataset().actors().stream()
                .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                .count();
        return Amounts.of((int) actors, "actor");
    }

    private static String network(Reading reading, Network network) {
        var members = network.members().stream()
                .filter(member -> network.presenceOf(member, reading.projection()) != Presence.OUTSIDE)
                .toList();
        int groups = (int) members.stream().filter(member -> member.folded()).count();
        long ties = network.ties().stream()
                .filter(tie -> network.survives(
                        tie, reading.projection(), reading.state().filter().contacts()))
                .count();
        return Amounts.of(members.size() - groups, "actor")
                + (groups == 0 ? "" : " · " + Amounts.of(groups, "folded group"))
                + " · " + Amounts.of((int) ties, "tie");
    }

    private static String cited(Reading reading, boolean selected) {
        var citations = Exports.citations(reading, selected);
        return Amounts.of(citations.statements().size(), "statement") + " · "
                + Amounts.of(citations.sources().size(), "source");
    }

    /** Why there is nothing to be written; empty where there is. */
    static String whyNothing(Matter matter, Reading reading, boolean isDrawn) {
        boolean needsNetwork = Stream.of(Matter.SCREEN, Matter.NETWORK).anyMatch(matter::equals);
        if (needsNetwork && !isDrawn) {
            return "No network is drawn on screen";
        }
        if (matter == Matter.SELECTED) {
            return whyNoneSelected(reading);
        }
        return "";
    }

    private static String whyNoneSelected(Reading reading) {
        if (reading.state().selection().equals(Selection.NOTHING)) {
            return "Select a statement, an actor, a tie or an event first";
        }
        return Exports.citations(reading, true).sources().isEmpty()
                ? "Nothing on screen belongs to what is selected"
                : "";
    }
}
