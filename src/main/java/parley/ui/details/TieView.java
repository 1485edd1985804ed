package parley.ui.details;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Link;
import parley.network.Tie;
import parley.network.TieKind;
import parley.query.Stances;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.LinkWords;
import parley.ui.words.Names;

/** A tie: who to whom, and everything that stands behind it, newest first. */
final class TieView extends VBox {
    private static final double SAMPLE = 76;
    private static final double SMALL_SAMPLE = 32;

    private final Links links;
    private final Reading reading;
    private final Dataset dataset;
    private final Tie tie;

    /** Something behind a tie, and when it happened. */
    private record Piece(Dated date, Supplier<Node> card) {}

    TieView(Links links, Tie tie) {
        this.links = links;
        this.tie = tie;
        reading = links.reading();
        dataset = reading.dataset();
        Nodes.styled(this, "detail-view");
        getChildren().addAll(head(), tie.kind() == TieKind.REPRESENTATION ? representation() : evidence());
        others().ifPresent(getChildren()::add);
    }

    /** The two marks with the line between them, and the names below. */
    private Node head() {
        var head = new GridPane();
        head.getColumnConstraints().setAll(side(), middle(), side());
        head.addRow(0, mark(tie.from()), TieSample.of(tie.kind(), SAMPLE, true), mark(tie.to()));
        head.addRow(1, name(tie.from()), kind(), name(tie.to()));
        head.setVgap(6);
        return head;
    }

    private Node kind() {
        var evidence = Count.evidence(reading, tie);
        var kind =
                Prose.of(tie.kind().label() + (evidence.isEmpty() ? "" : "\n" + evidence), "quiet", "small", "centred");
        GridPane.setValignment(kind, VPos.TOP);
        return kind;
    }

    private static ColumnConstraints side() {
        var side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setPercentWidth(34);
        side.setHalignment(HPos.CENTER);
        return side;
    }

    private static ColumnConstraints middle() {
        var middle = new ColumnConstraints();
        middle.setPercentWidth(32);
        middle.setHalignment(HPos.CENTER);
        return middle;
    }

    private Node mark(String id) {
        return ActorMark.large(reading, reading.member(id));
    }

    private Node name(String id) {
        var member = reading.member(id);
        if (member.folded()) {
            return Prose.of(member.name() + ": " + Names.of(dataset, member.actors()), "small", "centred");
        }
        var name =
                Nodes.styled(links.plain(member.name(), member.name(), new Selection.OfActor(id)), "strong", "centred");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private Node representation() {
        var from = reading.member(tie.from()).label();
        var to = reading.member(tie.to()).label();
        var meaning = Prose.of(from + " speaks for " + to + ": where " + to
                + " has said nothing of its own on an issue, the latest position of " + from
                + " counts as its stance.");
        var positions = Stances.positionsOf(
                        reading.chronology(), tie.from(), reading.state().issue())
                .backwards();
        if (positions.isEmpty()) {
            return meaning;
        }
        var section = new Section(
                "What " + from + " said on "
                        + dataset.issue(reading.state().issue()).label(),
                FilteredOut.statements(links, positions, said -> EvidenceCard.of(links, said)));
        return new VBox(20, meaning, section);
    }

    private Node evidence() {
        var left = reading.evidence(tie);
        if (tie.kind().isLink()) {
            return links(left.links());
        }
        var statements =
                left.statements().stream().map(said -> new Piece(said.said(), () -> EvidenceCard.of(links, said)));
        var events = left.events().stream().map(this::piece);
        var pieces = Stream.concat(statements, events)
                .sorted(Comparator.comparing(Piece::date, Dated.chronological()).reversed())
                .toList();
        int all = tie.statements().size() + tie.events().size();
        var rest = FilteredOut.line(links, all - left.size(), left.isEmpty());
        var cards = Unrolled.of(pieces.size(), place -> pieces.get(place).card().get());
        return new Section(
                "Evidence, newest first", Stream.concat(cards.stream(), rest).toList());
    }

    /** Nothing was said that a reader could check; only what the file gives. */
    private Node links(List<Link> left) {
        var origin = Prose.of(
                "The imported file draws this tie itself. No statement and no event stands behind it here.", "quiet");
        var rows = left.stream()
                .<Node>map(link -> Nodes.styled(
                        new VBox(
                                2,
                                Prose.of(
                                        Names.of(dataset, List.of(link.from(), link.to()))
                                                .replace(", ", link.directed() ? " → " : " – "),
                                        "strong"),
                                Prose.of(LinkWords.of(link))),
                        "evidence-card"));
        var rest = FilteredOut.line(links, tie.size() - left.size(), left.isEmpty());
        return new Section(
                Section.counted("Links", left.size()),
                Stream.of(Stream.<Node>of(origin), rows, rest)
                        .flatMap(each -> each)
                        .toList());
    }

    private Piece piece(Event event) {
        return new Piece(event.date(), () -> EvidenceCard.of(links, event));
    }

    /** What else joins the two. */
    private Optional<Node> others() {
        List<Node> rows = reading.siblings(tie).stream().map(this::other).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section("Also between them", rows));
    }

    private Node other(Tie other) {
        var words = Names.of(reading::member, other) + ", " + Count.kindAndEvidence(reading, other);
        var label = Prose.of(Names.of(reading::member, other) + "\n" + Count.kindAndEvidence(reading, other), "small");
        var row = Nodes.styled(new HBox(8, TieSample.of(other.kind(), SMALL_SAMPLE, true), label), "tie-row");
        return new Pressable(row, words, () -> links.select(new Selection.OfTie(other.id())));
    }
}
