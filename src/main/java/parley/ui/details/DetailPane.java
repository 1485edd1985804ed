package parley.ui.details;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.notebook.Role;
import parley.query.Projection;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The detail of what is selected: an actor, a tie, a statement, an event; at a glance while nothing is. */
public final class DetailPane extends ScrollPane {
    private final Session session;
    private final Consumer<String> browse;
    private final StackPane content = Nodes.styled(new StackPane(), "detail-content");
    private Runnable compare = () -> {};
    private Consumer<Role> put = _ -> {};
    private @Nullable Shown shown;

    /** All that the content depends on: two that are equal show the same. */
    private record Shown(
            Dataset dataset,
            String issue,
            Selection selection,
            Projection projection,
            @Nullable String around) {
        static Shown of(Reading reading) {
            var state = reading.state();
            return new Shown(
                    reading.dataset(),
                    state.issue(),
                    state.selection(),
                    reading.projection(),
                    state.filter().around());
        }
    }

    /** @param browse opens an address in the system's browser */
    public DetailPane(Session session, Consumer<String> browse) {
        this.session = session;
        this.browse = browse;
        getStyleClass().add("detail-pane");
        getStylesheets()
                .add(Objects.requireNonNull(DetailPane.class.getResource("details.css"))
                        .toExternalForm());
        setId("detail");
        setAccessibleText("Detail of what is selected");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        session.reading().subscribe(_ -> showIfVisible());
        visibleProperty().subscribe(_ -> showIfVisible());
        sceneProperty().subscribe(_ -> showIfVisible());
    }

    /** What compares the selected actor with another one. */
    public void setOnCompare(Runnable action) {
        compare = action;
    }

    /** What puts the selected statement into the notebook. */
    public void setOnPut(Consumer<Role> action) {
        put = action;
    }

    /** Behind another tab nothing needs to be built; it is when the pane is shown. */
    private void showIfVisible() {
        var next = Shown.of(session.reading().get());
        if (!isVisible() || getScene() == null || next.equals(shown)) {
            return;
        }
        boolean sameThing = shown != null && shown.selection().equals(next.selection());
        double offset = sameThing ? offset() : 0;
        boolean focused = isFocusWithin();
        shown = next;
        content.getChildren().setAll(view(session.reading().get()));
        if (focused) {
            requestFocus();
        }
        scrollTo(offset);
    }

    private Node view(Reading reading) {
        var links = new Links(session, reading, browse);
        return switch (reading.state().selection()) {
            case Selection.Nothing() -> new GlanceView(links);
            case Selection.OfActor(var id) ->
                new ActorView(links, reading.dataset().actor(id), () -> compare.run());
            case Selection.OfStatement(var id) ->
                new StatementView(links, reading.dataset().statement(id), role -> put.accept(role));
            case Selection.OfEvent(var id) ->
                new EventView(links, reading.dataset().event(id));
            case Selection.OfTie(var id) ->
                reading.findTie(id).<Node>map(tie -> new TieView(links, tie)).orElseGet(() -> new GlanceView(links));
        };
    }

    /** How far the content is scrolled down, in pixels. */
    private double offset() {
        return getVvalue() * hidden();
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double offset) {
        if (offset == 0) {
            setVvalue(0);
            return;
        }
        applyCss();
        layout();
        setVvalue(hidden() == 0 ? 0 : Math.min(1, offset / hidden()));
    }
}
