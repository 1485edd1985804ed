package parley.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.analysis.contact.Encounter;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Statement;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/**
 * What a line rests on: when, who to whom, the words, the sources. The first of its lines leads to it.
 *
 * @param close closes what the page stands on; called before anything is selected
 */
record Evidence(Session session, Dataset dataset, Runnable close) {
    private static final int LETTERS = 220;
    private static final int NAMED = 2;
    private static final int FEW = 4;

    Node of(Encounter encounter) {
        return switch (encounter) {
            case Encounter.Spoke(Statement said, var _) -> of(said);
            case Encounter.Met(Event event, var _) -> of(event);
        };
    }

    Node of(Statement said) {
        var sources = said.attestations().stream()
                .map(attestation -> attestation.source())
                .distinct()
                .toList();
        return lines(
                link(Dates.inFull(said.said()) + " · " + acts(said), new Selection.OfStatement(said.id())),
                words(said),
                sources);
    }

    /** The leading quotation, with the substance where it is a few words only; or that alone. */
    private static Node words(Statement said) {
        var quote = said.quote().orElse("");
        if (quote.isEmpty()) {
            return Prose.of("Reported: " + shortened(said.paraphrase()), "quiet");
        }
        var words = Prose.quotation(shortened(quote), "evidence-quote");
        return quote.split("\\s+").length > FEW
                ? words
                : new VBox(2, words, Prose.of(shortened(said.paraphrase()), "quiet"));
    }

    Node of(Event event) {
        var place = event.place() == null ? "" : " · " + event.place();
        return lines(
                link(Dates.inFull(event.date()) + " · " + event.title() + place, new Selection.OfEvent(event.id())),
                Prose.of(shortened(event.summary()), "quiet"),
                event.sources());
    }

    private Node lines(Button link, Node words, List<String> sources) {
        return Nodes.styled(new VBox(2, link, words, Prose.of(sources(sources), "quiet", "small")), "evidence");
    }

    private String acts(Statement said) {
        return dataset.actor(said.speaker()).shortName() + " " + said.act().verb()
                + (said.addressees().isEmpty() ? "" : " → " + Names.of(dataset, said.addressees()));
    }

    /** An actor, by name. */
    Button actor(String id) {
        var actor = dataset.actor(id);
        var link = link(actor.shortName(), new Selection.OfActor(id));
        link.setAccessibleText(actor.name());
        return Nodes.styled(link, "strong");
    }

    Button link(String text, Selection selection) {
        var link = Nodes.linkButton(text, () -> {
            close.run();
            session.select(selection);
        });
        boolean breaks = !Prose.holdsLettersFromTheRight(text);
        link.setWrapText(breaks);
        link.setMinHeight(Region.USE_PREF_SIZE);
        if (!breaks) {
            Tip.on(link, text);
        }
        return link;
    }

    private String sources(List<String> ids) {
        var named = ids.stream()
                .limit(NAMED)
                .map(dataset::source)
                .map(source -> Names.of(source) + published(source.published()))
                .collect(Collectors.joining("; "));
        return ids.isEmpty()
                ? "No source is named"
                : named + (ids.size() > NAMED ? "; and " + (ids.size() - NAMED) + " more" : "");
    }

    private static String published(@Nullable Dated date) {
        return date == null
                ? ""
                : ", "
                        + (date.isExactToTheDay()
                                ? Dates.dayOfMonth(date.first()) + " "
                                        + date.first().getYear()
                                : Dates.inFull(date));
    }

    private static String shortened(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LETTERS);
        return text.substring(0, cut < LETTERS / 2 ? LETTERS : cut) + " …";
    }
}
