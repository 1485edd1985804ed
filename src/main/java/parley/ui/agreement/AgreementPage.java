package parley.ui.agreement;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.analysis.agreement.AgreementNetwork;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Amounts;

/** Who agrees with whom, under the filters and days of now: what is asked at the top, the answer in four forms below. */
public final class AgreementPage extends VBox {
    private static final double WIDTH = 1190;
    private static final double HEIGHT = 900;
    private static final double SIDE = 290;

    private final Reading reading;
    private final PairPane pair;
    private final Controls controls;
    private final StackPane meaning = new StackPane();
    private final StackPane ground = new StackPane();
    private final StackPane below = new StackPane();
    private final Button ask = Nodes.linkButton("What these numbers mean", this::toggleMeaning);
    private Wish wish;
    private @Nullable Worked worked;
    private Tab tab = Tab.NETWORK;

    /** The forms of the answer. */
    enum Tab {
        NETWORK("Network"),
        MATRIX("Matrix"),
        TABLE("Table"),
        BLOCS("Blocs and balance");

        private final String label;

        Tab(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The page about what the session shows now; it counts in the background.
     *
     * @param close closes what the page stands on; called before a link selects something
     */
    public static LatePane of(Session session, Runnable close) {
        var reading = session.reading().get();
        var pane = new LatePane(
                "Counting agreement …",
                () -> reading.dataset().issues().isEmpty()
                        ? Optional.<Worked>empty()
                        : Optional.of(Worked.of(
                                reading, Wish.opening(reading.dataset()).wishes())),
                opening -> opening.<Node>map(worked -> new AgreementPage(session, reading, worked, close))
                        .orElseGet(() -> Prose.of(
                                "This dataset has no issues, so that nobody takes a stance that others could share.")));
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMinHeight(0);
        return pane;
    }

    private AgreementPage(Session session, Reading reading, Worked opening, Runnable close) {
        this.reading = reading;
        wish = Wish.opening(reading.dataset());
        pair = new PairPane(reading, pairs -> new Links(session, reading.dataset(), pairs, close), wish);
        controls = new Controls(reading, wish, this::ask);
        getStyleClass().add("agreement");
        getStylesheets()
                .add(Objects.requireNonNull(AgreementPage.class.getResource("agreement.css"))
                        .toExternalForm());
        ask.setId("agreement-meaning");
        Nodes.show(meaning, false);
        ground.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        setMinHeight(0);
        getChildren().setAll(controls, new VBox(4, ground, ask), meaning, below);
        show(opening);
    }

    @Override
    public void requestFocus() {
        controls.requestFocus();
    }

    /** What was being counted is given up as it leaves the window; another number needs no new count. */
    private void ask(Wish asked) {
        boolean isCounted =
                worked != null && asked.wishes().equals(worked.network().wishes());
        wish = asked;
        pair.ask(asked);
        if (isCounted && worked != null) {
            show(worked);
        } else {
            worked = null;
            ground.getChildren().clear();
            below.getChildren()
                    .setAll(new LatePane(
                            "Counting agreement …", () -> Worked.of(reading, asked.wishes()), this::counted));
        }
    }

    private Node counted(Worked result) {
        worked = result;
        describe(result);
        return answer(result);
    }

    private void show(Worked result) {
        below.getChildren().setAll(counted(result));
    }

    private void describe(Worked result) {
        ground.getChildren().setAll(Prose.of(ground(result.network()), "quiet"));
        meaning.getChildren().setAll(Meaning.of(wish, result));
    }

    private void toggleMeaning() {
        Nodes.show(meaning, !meaning.isVisible());
        ask.setText(meaning.isVisible() ? "Hide what these numbers mean" : "What these numbers mean");
    }

    /** Who is counted, and who is not. */
    private String ground(AgreementNetwork network) {
        int all = reading.dataset().actors().size();
        int compared = network.actors().size();
        int silent = all - compared - network.tooFew() - network.quieter();
        int positions = network.positions().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Amounts.outOf(compared, all) + " actors are compared, by " + Amounts.of(positions, "position")
                + (reading.state().filter().isActive() ? " that the filters leave. " : ". ")
                + Amounts.number(silent) + " took no side on " + issues() + " and cannot be compared"
                + (network.tooFew() == 0
                        ? "."
                        : "; " + Amounts.number(network.tooFew()) + " took fewer than "
                                + wish.wishes().least() + " positions.")
                + (network.quieter() == 0
                        ? ""
                        : " " + Amounts.number(network.quieter()) + " took fewer positions than the "
                                + Amounts.number(AgreementNetwork.MOST) + " who are compared at the most.");
    }

    private String issues() {
        var issues = wish.wishes().issues();
        return issues.size() == 1
                ? "“" + reading.dataset().issue(issues.iterator().next()).label() + "”"
                : "these " + issues.size() + " issues";
    }

    private Node answer(Worked result) {
        if (result.network().rows().isEmpty()) {
            return nobody();
        }
        var tabs = new Tabs(tab, this::content, chosen -> tab = chosen);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        pair.setMinWidth(SIDE);
        pair.setMaxWidth(SIDE);
        return Nodes.styled(new HBox(tabs, pair), "agreement-answer");
    }

    private Node nobody() {
        return Prose.of(
                "No two actors took a side on " + (wish.wishes().issues().size() == 1 ? issues() : "the same issue")
                        + (reading.state().filter().isActive() ? " in what the filters leave." : "."),
                "agreement-nobody");
    }

    private Node content(Tab chosen) {
        var result = Objects.requireNonNull(worked);
        var links = pair.links();
        return switch (chosen) {
            case NETWORK -> NetworkPart.of(result, wish.measure(), links);
            case MATRIX -> MatrixPart.of(result, wish.measure(), links);
            case TABLE -> PairTable.of(result, wish.measure(), links);
            case BLOCS -> BlocsPart.of(result, links);
        };
    }
}
