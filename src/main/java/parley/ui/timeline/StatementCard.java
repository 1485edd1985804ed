package parley.ui.timeline;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;
import parley.picture.Monogram;
import parley.query.Dating;
import parley.query.Leaning;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Codings;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** One statement as it is read in the timeline: who to whom, the words, the stance, where, and from which source. */
final class StatementCard extends VBox {
    /** Longer names of sources, in letters, stand in a line of their own: beside them the place would be a column of words. */
    private static final int BESIDE = 18;

    private static final int SHORT_QUOTE = 4;
    private static final double INDENT = 18;

    private final Reading reading;
    private final Dataset dataset;
    private final Statement said;
    private final Optional<Position> position;

    /**
     * @param select shows another statement of its thread
     * @param showWordings shows all wordings of this one
     */
    StatementCard(Reading reading, Statement said, Consumer<Statement> select, Runnable showWordings) {
        super(6);
        this.reading = reading;
        this.dataset = reading.dataset();
        this.said = said;
        position = said.positionOn(reading.state().issue());
        var leaning = Leaning.of(position.map(Position::stance));
        getStyleClass().add("statement-card");
        StanceStyle.dress(this, leaning);
        getChildren().addAll(top(leaning), words());
        position.flatMap(taken -> ConditionChips.of(dataset, taken)).ifPresent(getChildren()::add);
        Codings.of(said).ifPresent(words -> getChildren().add(Prose.of(words, "coded-by")));
        getChildren().add(bottom(showWordings));
        thread(select).ifPresent(getChildren()::add);
    }

    /** The card hung under the one it answers. */
    static Region hung(StatementCard card, int depth) {
        if (depth == 0) {
            return card;
        }
        var hook = Nodes.styled(new Region(), "reply-hook");
        hook.setMinWidth(INDENT * Math.min(depth, 3));
        HBox.setHgrow(card, Priority.ALWAYS);
        return new HBox(hook, card);
    }

    private Node top(Leaning leaning) {
        var speaker = dataset.actor(said.speaker());
        var name = Nodes.label(speaker.shortName(), "strong");
        var names = new VBox(name);
        if (!said.addressees().isEmpty()) {
            var to = Prose.of("→ " + Names.of(dataset, said.addressees()), "quiet", "small");
            to.setMinWidth(40);
            names.getChildren().add(to);
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(9, disc(speaker), names, StanceStyle.pill(leaning));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Node disc(Actor speaker) {
        var letters =
                speaker.kind() == ActorKind.PERSON ? Monogram.of(speaker.name()) : Monogram.of(speaker.shortName());
        return Nodes.styled(
                new StackPane(Nodes.label(letters)),
                "monogram-disc",
                speaker.kind().label());
    }

    /** The speaker's words; what a source only reports stands without quotation marks. */
    private Node words() {
        var quote = said.quote();
        if (quote.isEmpty()) {
            return Prose.of(said.paraphrase(), "card-paraphrase");
        }
        var words = Prose.quotation(quote.get(), "card-quote");
        if (quote.get().split("\\s+").length > SHORT_QUOTE) {
            return words;
        }
        return new VBox(3, words, Prose.of(said.paraphrase(), "card-paraphrase"));
    }

    private Node bottom(Runnable showWordings) {
        var where = Prose.of(where(), "quiet", "small");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        where.setMinWidth(40);
        var source = Nodes.linkButton(sources(), showWordings);
        source.setAccessibleText("Wordings and sources: " + sources());
        if (sources().length() > BESIDE) {
            var lines = new VBox(2, where, source);
            lines.setAlignment(Pos.BOTTOM_RIGHT);
            return lines;
        }
        source.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, where, source);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private String where() {
        return Stream.of(
                        Names.occasion(dataset, said),
                        said.confidence() == Confidence.MEDIUM ? "less certain, see the note" : "",
                        reading.state().dating() == Dating.PUBLISHED ? "said " + Dates.inFull(said.said()) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What it answers and what answers it, each a way to go there. */
    private Optional<Node> thread(Consumer<Statement> select) {
        var ways = new ArrayList<Node>();
        reading.threads()
                .answered(said)
                .ifPresent(other -> ways.add(Nodes.linkButton("↰ answers " + name(other), () -> select.accept(other))));
        var answers = reading.threads().answers(said);
        if (!answers.isEmpty()) {
            var first = answers.getFirst();
            var words = answers.size() == 1 ? "answered by " + name(first) : answers.size() + " answers";
            ways.add(Nodes.linkButton("↳ " + words, () -> select.accept(first)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(Nodes.styled(new WrapPane(12, ways), "card-thread"));
    }

    private String name(Statement other) {
        var name = dataset.actor(other.speaker()).shortName();
        return other.said().first().equals(said.said().first())
                ? name
                : name + ", " + Dates.dayOfMonth(other.said().first());
    }

    private String sources() {
        var first = said.attestations().isEmpty()
                ? ""
                : publisher(dataset.source(said.attestations().getFirst().source()));
        int more = said.attestations().size() - 1;
        return more < 1 ? first : first + " + " + more;
    }

    private static String publisher(Source source) {
        return source.agency() == null ? source.publisher() : source.agency();
    }

    /** What a screen reader says of a statement. */
    static String spoken(Reading reading, Statement said) {
        var dataset = reading.dataset();
        var to = said.addressees().isEmpty() ? "" : " to " + Names.of(dataset, said.addressees());
        return dataset.actor(said.speaker()).name() + to + ", "
                + Dates.inFull(said.said()) + ": " + said.quote().orElse(said.paraphrase()) + ". "
                + Leaning.of(said.stanceOn(reading.state().issue())).label()
                + Codings.of(said).map(words -> ". " + words).orElse("");
    }
}
