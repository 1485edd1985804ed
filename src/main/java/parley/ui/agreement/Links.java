package parley.ui.agreement;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Measure;
import parley.model.Dataset;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;

/**
 * Where the parts of the page lead to.
 *
 * @param pairs what pairs are told to that are pointed at or chosen
 * @param close closes what the page stands on; called before anything is selected
 */
record Links(Session session, Dataset dataset, Pairs pairs, Runnable close) {

    private static final int NAMED = 2;

    /** Somebody who is told of pairs. */
    interface Pairs {
        /** Says who two are and what their number is. */
        void point(Agreement pair);

        /** Says why there is no number of who is pointed at. */
        void say(String words);

        /** Shows what the number of two rests on. */
        void choose(Agreement pair);
    }

    void select(Selection selection) {
        close.run();
        session.select(selection);
    }

    String name(String actor) {
        return dataset.actor(actor).shortName();
    }

    /** An actor, by name; leads to it in the window. */
    Button actor(String id) {
        var link = link(name(id), new Selection.OfActor(id));
        link.setAccessibleText(dataset.actor(id).name() + "; select in the window");
        return Nodes.styled(link, "strong");
    }

    Button link(String text, Selection selection) {
        var link = Nodes.linkButton(text, () -> select(selection));
        boolean breaks = !Prose.holdsLettersFromTheRight(text);
        link.setWrapText(breaks);
        link.setMinHeight(Region.USE_PREF_SIZE);
        if (!breaks) {
            Tip.on(link, text);
        }
        return link;
    }

    private String issues(Agreement pair) {
        int more = pair.issues().size() - NAMED;
        var named = pair.issues().stream()
                .limit(NAMED)
                .map(id -> dataset.issue(id).label())
                .collect(Collectors.joining(", "));
        return more <= 0 ? named : named + " and " + more + " more";
    }

    /** "Lavrov and Kerry: −0.75, on Dialogue, Arming the opposition and 2 more". */
    String words(Agreement pair, Measure measure) {
        return name(pair.one()) + " and " + name(pair.other()) + ": " + Numbers.of(pair, measure) + ", on "
                + issues(pair);
    }
}
