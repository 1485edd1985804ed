package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Office;
import parley.network.Tie;
import parley.network.TieKind;
import parley.query.ActorStance;
import parley.query.Stances;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Names;

/** An actor: office, stance and how it moved, for whom it speaks, ties, everything said. */
final class ActorView extends VBox {
    private static final double SAMPLE = 32;

    private final Links links;
    private final Reading reading;
    private final Dataset dataset;
    private final Actor actor;
    private final String issue;
    private final Runnable compare;

    /** @param compare compares the actor with another one */
    ActorView(Links links, Actor actor, Runnable compare) {
        this.links = links;
        this.actor = actor;
        this.compare = compare;
        reading = links.reading();
        dataset = reading.dataset();
        issue = reading.state().issue();
        Nodes.styled(this, "detail-view");
        getChildren().addAll(head(), stance());
        Stream.of(actors("Speaks for", actor.represents()), actors("Spoken for by", representatives()), ties())
                .flatMap(Optional::stream)
                .forEach(getChildren()::add);
        var said = dataset.statements();
        int code = said.actorCode(actor.id());
        Stream.of(
                        statements("Said", row -> said.speaker(row) == code, true),
                        statements("Said to it", row -> said.isAddressee(row, code), false),
                        events())
                .flatMap(Optional::stream)
                .forEach(getChildren()::add);
    }

    private Node head() {
        var text = new VBox(2, Prose.of(actor.name(), "title"), Prose.of(role()));
        text.getChildren().add(Prose.of("Camp: " + dataset.camp(actor.camp()).label(), "quiet", "small"));
        if (!actor.aliases().isEmpty()) {
            text.getChildren().add(aliases());
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        return new VBox(
                12, new HBox(12, ActorMark.large(reading, actor), text), new WrapPane(8, around(), comparing()));
    }

    /** One by one, since they may be in several scripts. */
    private Node aliases() {
        var all = new ArrayList<Node>(List.of(Nodes.label("Also", "quiet", "small")));
        actor.aliases().forEach(alias -> all.add(Prose.of(alias, "quiet", "small", "alias")));
        return new WrapPane(8, 2, all);
    }

    /** The office held at the end of the days looked at, or what kind of actor it is. */
    private String role() {
        var to = reading.state().filter().window().to();
        var day = to == null ? dataset.about().period().to() : to;
        return actor.officeOn(day)
                .map(Office::fullTitle)
                .orElse(Names.capitalised(actor.kind().label()));
    }

    private Node comparing() {
        var button = Nodes.button("Compare with …", compare, "small-button");
        button.setAccessibleText("Compare " + actor.name() + " with another actor");
        return button;
    }

    private Node around() {
        boolean only = actor.id().equals(reading.state().filter().around());
        return only
                ? Nodes.button("Show everybody again", () -> links.session().showAround(null), "small-button")
                : Nodes.button("Only its neighbourhood", () -> links.session().showAround(actor.id()), "small-button");
    }

    private Node stance() {
        var stance = reading.projection().stanceOf(actor.id());
        var line = new ArrayList<Node>(List.of(StanceStyle.pill(stance.leaning())));
        stance.spokesperson()
                .ifPresent(other -> line.addAll(List.of(Nodes.label("through", "quiet"), links.actor(other.id()))));
        var section = new Section(
                "Stance on "
                        + dataset.findIssue(issue).map(found -> found.label()).orElse(issue),
                new WrapPane(8, line));
        stance.evidence()
                .flatMap(said -> said.positionOn(issue))
                .flatMap(position -> ConditionChips.of(dataset, position))
                .ifPresent(section.getChildren()::add);
        section.getChildren().add(from(stance));
        return section;
    }

    /** Its own positions, which show how it moved; else the statement that its stance is read from. */
    private Node from(ActorStance stance) {
        var own = Stances.positionsOf(reading.chronology(), actor.id(), issue);
        if (own.size() > 1) {
            return Steps.of(links, own);
        }
        return stance.evidence()
                .map(said -> StatementItem.withSpeaker(links, said))
                .orElseGet(() -> Prose.of(
                        "No statement of its own or on its behalf takes a position in the days shown.", "quiet"));
    }

    private List<String> representatives() {
        return dataset.actors().stream()
                .filter(other -> other.represents().contains(actor.id()))
                .map(Actor::id)
                .toList();
    }

    private Optional<Node> actors(String heading, List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, links.actors("", ids)));
    }

    /** Neighbours along surviving ties, most evidence first, each with the ties to it. */
    private Optional<Node> ties() {
        var neighbours = reading.neighbours(actor.id());
        if (neighbours.isEmpty()) {
            return Optional.empty();
        }
        var ties = reading.tiesOf(actor.id());
        var groups = Unrolled.of(neighbours.size(), place -> ties(neighbours.get(place), ties));
        return Optional.of(new Section(Section.counted("Ties", ties.size()), groups));
    }

    private Node ties(Actor other, List<Tie> ties) {
        var group = new VBox(links.actor(other.id()));
        ties.stream().filter(tie -> tie.touches(other.id())).map(this::tie).forEach(group.getChildren()::add);
        return group;
    }

    private Node tie(Tie tie) {
        boolean outwards = tie.from().equals(actor.id());
        var words = tie.kind() == TieKind.REPRESENTATION && !outwards
                ? "speaks for " + actor.shortName()
                : Count.kindAndEvidence(reading, tie);
        var label = Prose.of(words, "small");
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = Nodes.styled(new HBox(8, TieSample.of(tie.kind(), SAMPLE, outwards), label), "tie-row");
        return new Pressable(
                row,
                Names.of(reading::member, tie) + ", " + Count.kindAndEvidence(reading, tie),
                () -> links.select(new Selection.OfTie(tie.id())));
    }

    private Optional<Node> statements(String heading, IntPredicate concerns, boolean own) {
        var said = dataset.statements();
        var all = said.at(said.concerning(actor.id()).filter(concerns).toArray());
        var items = FilteredOut.statements(
                links,
                all,
                each -> own ? StatementItem.withoutSpeaker(links, each) : StatementItem.withSpeaker(links, each));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Section(Section.counted(heading, all.size()), items));
    }

    private Optional<Node> events() {
        var all = reading.network().eventsOf(actor.id());
        var items = FilteredOut.events(links, all, event -> EventItem.of(links, event));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.counted("Events", all.size()), items));
    }
}
