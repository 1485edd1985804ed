package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statement;
import parley.query.Leaning;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Codings;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What stands behind a tie, with everything needed to believe it: the words, the occasion, the sources. */
final class EvidenceCard extends VBox {
    private final Links links;
    private final Dataset dataset;

    private EvidenceCard(Links links) {
        this.links = links;
        dataset = links.reading().dataset();
        Nodes.styled(this, "evidence-card");
    }

    static EvidenceCard of(Links links, Statement said) {
        var card = new EvidenceCard(links);
        card.fill(said);
        return card;
    }

    static EvidenceCard of(Links links, Event event) {
        var card = new EvidenceCard(links);
        card.fill(event);
        return card;
    }

    private void fill(Statement said) {
        var issue = links.reading().state().issue();
        var leaning = Leaning.of(said.stanceOn(issue));
        StanceStyle.dress(this, leaning);
        getChildren().add(new VBox(2, top(said, leaning), Prose.of(acts(said), "quiet", "small")));
        getChildren().add(Said.words(said));
        said.positionOn(issue)
                .flatMap(position -> ConditionChips.of(dataset, position))
                .ifPresent(getChildren()::add);
        where(said).ifPresent(getChildren()::add);
        Said.doubt(said).ifPresent(getChildren()::add);
        Codings.of(said).ifPresent(words -> getChildren().add(Prose.of(words, "coded-by")));
        var sources =
                said.attestations().stream().map(Attestation::source).distinct().toList();
        getChildren().add(footer(sources, wholeStatement(said)));
    }

    private void fill(Event event) {
        StanceStyle.dress(this, Leaning.NO_POSITION);
        getChildren()
                .addAll(
                        EventView.status(event),
                        links.event(event),
                        Prose.of(event.summary(), "paraphrase"),
                        Prose.of(EventView.when(event), "quiet", "small"),
                        footer(event.sources(), Optional.empty()));
    }

    private static Node top(Statement said, Leaning leaning) {
        var date = Prose.of(Dates.inFull(said.said()), "strong");
        date.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(date, Priority.ALWAYS);
        var line = new HBox(8, date, StanceStyle.pill(leaning));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String acts(Statement said) {
        return dataset.actor(said.speaker()).shortName() + " " + said.act().verb()
                + (said.addressees().isEmpty() ? "" : " → " + Names.of(dataset, said.addressees()));
    }

    private Optional<Node> where(Statement said) {
        var parts = new ArrayList<Node>();
        Stream.ofNullable(said.place())
                .map(place -> Prose.of(place, "quiet", "small"))
                .forEach(parts::add);
        Stream.ofNullable(said.occasion()).map(dataset::event).map(links::event).forEach(parts::add);
        Stream.ofNullable(said.inReplyTo())
                .map(dataset::statement)
                .map(this::answer)
                .forEach(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new WrapPane(8, parts));
    }

    private Node answer(Statement answered) {
        var words = "in reply to " + dataset.actor(answered.speaker()).shortName();
        return links.plain(words, words, new Selection.OfStatement(answered.id()));
    }

    private Optional<Node> wholeStatement(Statement said) {
        int wordings = Wording.of(said.attestations()).size();
        var text = wordings > 1 ? "Compare " + wordings + " wordings" : "Whole statement";
        return Optional.of(Nodes.linkButton(text, () -> links.select(new Selection.OfStatement(said.id()))));
    }

    private Node footer(List<String> sources, Optional<Node> more) {
        var footer = Nodes.styled(new VBox(2), "card-footer");
        sources.stream()
                .map(dataset::source)
                .map(source -> SourceLine.brief(links, source))
                .forEach(footer.getChildren()::add);
        more.ifPresent(footer.getChildren()::add);
        return footer;
    }
}
