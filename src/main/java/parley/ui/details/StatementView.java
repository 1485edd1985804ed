package parley.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.export.citation.Chicago;
import parley.model.Coding;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Position;
import parley.model.Statement;
import parley.notebook.Role;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.CopyButton;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.RoleItems;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Codings;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** A statement: who to whom and when, all wordings with what differs, its positions, and what it answers. */
final class StatementView extends VBox {
    private final Links links;
    private final Reading reading;
    private final Dataset dataset;
    private final Statement said;
    private final Consumer<Role> put;

    /** @param put puts the statement into the notebook */
    StatementView(Links links, Statement said, Consumer<Role> put) {
        this.links = links;
        this.said = said;
        this.put = put;
        reading = links.reading();
        dataset = reading.dataset();
        Nodes.styled(this, "detail-view");
        getChildren().addAll(head(), substance(), positions(), wordings());
        Stream.of(answered(), answers()).flatMap(Optional::stream).forEach(getChildren()::add);
        getChildren().addAll(coding(), citing());
    }

    private Node head() {
        var speaker = dataset.actor(said.speaker());
        var name =
                Nodes.styled(links.plain(speaker.name(), speaker.name(), new Selection.OfActor(speaker.id())), "title");
        var text = new VBox(2, name);
        speaker.officeOn(said.said().first())
                .ifPresent(office -> text.getChildren().add(Prose.of(office.fullTitle(), "quiet")));
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new VBox(8, new HBox(12, ActorMark.large(reading, speaker), text));
        if (!said.addressees().isEmpty()) {
            head.getChildren().add(links.actors("to", said.addressees()));
        }
        if (!said.mentions().isEmpty()) {
            head.getChildren().add(links.actors("about", said.mentions()));
        }
        head.getChildren().addAll(where(), new HBox(adding()));
        return head;
    }

    private MenuButton adding() {
        var add = Nodes.styled(new MenuButton("Add to notebook", new FontIcon(Feather.EDIT_3)), "small-button");
        add.setId("add-to-notebook");
        add.getItems().setAll(RoleItems.of(put));
        return add;
    }

    private Node where() {
        var place = said.place() == null ? "" : " · " + said.place();
        var where = new VBox(2, Prose.of(Dates.inFull(said.said()) + precision(said.said()) + place));
        if (said.occasion() != null) {
            where.getChildren()
                    .add(new WrapPane(6, Nodes.label("at", "quiet"), links.event(dataset.event(said.occasion()))));
        }
        return where;
    }

    /** How exact the date is, where its own words don't say it. */
    private static String precision(Dated date) {
        return switch (date) {
            case Dated.Moment _ -> " local time";
            case Dated.Day _ -> "";
            case Dated.Month _ -> ", the day is not known";
            case Dated.Range(var _, var _, var note) -> note == null ? ", not dated more exactly" : "";
        };
    }

    private Node substance() {
        return new Section(
                said.coding() == Coding.MACHINE ? "What the coding says" : "In the editors’ words",
                Prose.of(said.paraphrase()));
    }

    private Node wordings() {
        var quoted = Wording.of(said.attestations());
        var cards = new ArrayList<Node>();
        Agreed.of(dataset, said.attestations()).ifPresent(cards::add);
        quoted.forEach(wording -> cards.add(WordingCard.quoting(links, wording)));
        said.attestations().stream()
                .filter(attestation -> attestation.quote() == null)
                .forEach(attestation -> cards.add(WordingCard.reporting(links, attestation)));
        var heading = quoted.size() > 1 ? Section.counted("Wordings", quoted.size()) : "Source and wording";
        return new Section(heading, cards);
    }

    /** What it takes on every issue, the chosen one first. */
    private Node positions() {
        var issue = reading.state().issue();
        List<Node> lines = said.positions().stream()
                .sorted(Comparator.comparing(position -> !position.issue().equals(issue)))
                .map(this::position)
                .toList();
        return lines.isEmpty()
                ? new Section("Positions", Prose.of("It takes no position on any issue.", "quiet"))
                : new Section("Positions", lines);
    }

    private Node position(Position position) {
        var pill = StanceStyle.pill(Leaning.of(Optional.of(position.stance())));
        var issue = Prose.of(dataset.issue(position.issue()).label());
        var line = new VBox(4, new WrapPane(8, pill, issue));
        ConditionChips.of(dataset, position).ifPresent(line.getChildren()::add);
        return line;
    }

    private Optional<Node> answered() {
        return Optional.ofNullable(said.inReplyTo())
                .map(dataset::statement)
                .map(other -> new Section("Answers", StatementItem.withSpeaker(links, other)));
    }

    private Optional<Node> answers() {
        var items = links.reading().threads().answers(said).stream()
                .map(other -> StatementItem.withSpeaker(links, other))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section("Answered by", items));
    }

    private Node coding() {
        var act = said.act();
        var finer = said.cameo() == null || said.cameo().equals(act.code()) ? "" : ", " + said.cameo();
        var section = new Section(
                "Coding", Prose.of(Names.capitalised(act.verb()) + " · CAMEO " + act.code() + finer, "quiet"));
        Codings.explained(said).ifPresent(words -> section.getChildren().add(Prose.of(words, "coded-by")));
        Said.doubt(said).or(this::note).ifPresent(section.getChildren()::add);
        return section;
    }

    /** The statement as a whole, with the sources that it stands in; a single source is cited beside its wording. */
    private Node citing() {
        var citation = Chicago.of(dataset, said);
        var copy = new CopyButton("Copy the statement’s citation", () -> citation);
        Tip.on(copy, citation);
        return new Section("Citing", new HBox(copy));
    }

    private Optional<Node> note() {
        return Optional.ofNullable(said.note()).map(note -> Prose.of(note, "quiet"));
    }
}
