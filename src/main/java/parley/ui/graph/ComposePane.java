package parley.ui.graph;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.network.Composition;
import parley.network.Member;
import parley.network.Relation;
import parley.network.TieKind;
import parley.session.Reading;
import parley.session.Session;
import parley.session.ViewState;
import parley.ui.fx.Nodes;

/** What the network is made of, to be chosen: what a tie is, persons or bodies, and who stands alone. */
final class ComposePane extends VBox {
    private static final double MOST = 20;

    private final Session session;
    private final Map<Relation, CheckBox> relations = new EnumMap<>(Relation.class);
    private final CheckBox bodies = new CheckBox("Show persons as the bodies they speak for");
    private final Slider clusters = new Slider(0, 1, ViewState.BALANCED);
    private final Label clustersText = Nodes.paragraph("", "small");
    private final Slider least = new Slider(0, MOST, 0);
    private final Label leastText = Nodes.paragraph("", "small");
    private final Label standing = Nodes.paragraph("", "quiet", "small");
    private final Button fold = Nodes.button("", this::foldAgain, "small-button");
    /** While the controls are being set to what is chosen, which is no choice. */
    private boolean showing = true;

    /** @param open whether it is open; it closes itself with Escape */
    ComposePane(Session session, BooleanProperty open) {
        super(7);
        this.session = session;
        getStyleClass().add("compose-pane");
        setAccessibleText("What the network is made of");
        prepareBodies();
        prepareLeast();
        prepareClusters();
        getChildren().add(Nodes.label("A tie is that one …", "strong"));
        for (var relation : Relation.values()) {
            getChildren().add(row(relation));
        }
        getChildren().addAll(Nodes.label("A mark stands for", "strong"), bodies, leastText, least, standing, fold);
        getChildren().addAll(Nodes.label("Distances ↔ clusters", "strong"), clusters, clustersText);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                open.set(false);
                event.consume();
            }
        });
        session.reading().subscribe(this::show);
    }

    // --- what a tie is ---------------------------------------------------------------------------------------------

    private StackPane row(Relation relation) {
        var box = new CheckBox(words(relation));
        box.setId(
                "relation-" + relation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        box.setOnAction(_ -> choose(relation, box.isSelected()));
        relations.put(relation, box);
        var samples = new HBox(4);
        kinds(relation).forEach(kind -> samples.getChildren().add(TieLine.sample(kind)));
        samples.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, box, Nodes.spacer(), samples);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new StackPane(line);
    }

    private static String words(Relation relation) {
        return switch (relation) {
            case SPOKE_TO -> "spoke to the other";
            case MET -> "met the other, or was to";
            case SPOKE_ABOUT -> "spoke about the other";
            case REPLIED_TO -> "replied to the other";
            case LINKED -> "is linked to the other by the file";
        };
    }

    private static List<TieKind> kinds(Relation relation) {
        return switch (relation) {
            case SPOKE_TO -> List.of(TieKind.COOPERATIVE, TieKind.CONFLICTUAL);
            case MET -> List.of(TieKind.MEETING, TieKind.PLANNED_MEETING);
            case SPOKE_ABOUT -> List.of(TieKind.MENTION);
            case REPLIED_TO -> List.of(TieKind.REPLY);
            case LINKED -> List.of(TieKind.LINK, TieKind.MUTUAL_LINK);
        };
    }

    private void choose(Relation relation, boolean chosen) {
        var changed = new HashSet<>(composition().relations());
        if (chosen) {
            changed.add(relation);
        } else {
            changed.remove(relation);
        }
        session.compose(composition -> composition.withRelations(changed));
    }

    // --- who stands alone ------------------------------------------------------------------------------------------

    private void prepareBodies() {
        bodies.setId("bodies");
        bodies.setOnAction(_ -> session.compose(composition -> composition.withBodies(bodies.isSelected())));
    }

    private void prepareLeast() {
        least.setId("least");
        least.setMajorTickUnit(5);
        least.setMinorTickCount(4);
        least.setBlockIncrement(1);
        least.setSnapToTicks(true);
        least.setShowTickMarks(true);
        least.setAccessibleText("How many statements an actor must have made or been told to stand alone");
        least.valueProperty().subscribe(_ -> preview());
        least.valueChangingProperty().subscribe(_ -> preview());
    }

    /** Says what the slider stands on; sets it once the slider rests. */
    private void preview() {
        int chosen = (int) Math.round(least.getValue());
        leastText.setText(
                chosen == 0
                        ? "every actor, however little it said"
                        : "an actor that made or was told " + chosen + " or more statements; the others of a camp"
                                + " stand together");
        if (!least.isValueChanging() && !showing) {
            session.compose(composition -> composition.withLeast(chosen));
        }
    }

    private void foldAgain() {
        session.compose(composition -> composition.withOpened(java.util.Set.of()));
    }

    // --- how it is laid out -----------------------------------------------------------------------------------------

    private void prepareClusters() {
        clusters.setId("clusters");
        clusters.setMajorTickUnit(0.5);
        clusters.setMinorTickCount(4);
        clusters.setBlockIncrement(0.1);
        clusters.setSnapToTicks(true);
        clusters.setShowTickMarks(true);
        clusters.setAccessibleText("How the network is laid out, from distances to clusters");
        clusters.valueProperty().subscribe(_ -> previewClusters());
        clusters.valueChangingProperty().subscribe(_ -> previewClusters());
    }

    /** Says what the slider stands on; lays out anew once it rests. */
    private void previewClusters() {
        double chosen = Math.round(clusters.getValue() * 10) / 10.0;
        clustersText.setText(words(chosen));
        if (!clusters.isValueChanging()
                && !showing
                && chosen != session.reading().get().state().clusters()) {
            session.cluster(chosen);
        }
    }

    private static String words(double clusters) {
        if (clusters < ViewState.BALANCED) {
            return "The fewer ties lie between two actors, the closer they stand; camps may mingle.";
        }
        return clusters == ViewState.BALANCED
                ? "Camps keep together, and distances along ties count as well."
                : "Those who belong together crowd together, with room between the crowds.";
    }

    // --- state -----------------------------------------------------------------------------------------------------

    private Composition composition() {
        return session.reading().get().state().composition();
    }

    private void show(Reading reading) {
        showing = true;
        var composition = reading.state().composition();
        relations.forEach((relation, box) -> {
            boolean chosen = composition.relations().contains(relation);
            boolean last = chosen && composition.relations().size() == 1;
            box.setSelected(chosen);
            box.setDisable(last);
            Nodes.show(
                    box.getParent().getParent(),
                    chosen
                            || relation != Relation.LINKED
                            || !reading.dataset().links().isEmpty());
            box.setText(words(relation) + (last ? " (the last one stays)" : ""));
        });
        bodies.setSelected(composition.bodies());
        clusters.setValue(reading.state().clusters());
        least.setMax(Math.max(MOST, composition.least()));
        least.setValue(composition.least());
        standing.setText(standing(reading));
        int opened = composition.opened().size();
        fold.setText(opened == 1 ? "Fold the opened camp again" : "Fold the " + opened + " opened camps again");
        Nodes.show(fold, opened > 0);
        showing = false;
    }

    /** "46 of 169 actors stand alone; 123 stand together in 7 groups." */
    private static String standing(Reading reading) {
        var members = reading.network().members();
        var folded = members.stream().filter(Member::folded).toList();
        int together =
                folded.stream().mapToInt(member -> member.actors().size()).sum();
        int all = reading.dataset().actors().size();
        if (together == 0) {
            return "All " + all + " actors stand on the network.";
        }
        return Objects.toString(all - together) + " of " + all + " actors have a mark of their own or of their body; "
                + together + " stand together in " + folded.size() + (folded.size() == 1 ? " group." : " groups.");
    }
}
