package parley.ui.details;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parley.model.Actor;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.ConditionChips;
import parley.ui.theme.StanceStyle;

/** What is shown while nothing is selected: who stands where on the issue, and who asks for what first. */
final class GlanceView extends VBox {
    private final Links links;
    private final Reading reading;
    private final List<Actor> shownActors;

    GlanceView(Links links) {
        this.links = links;
        reading = links.reading();
        shownActors = reading.dataset().actors().stream()
                .filter(actor -> reading.projection().presenceOf(actor.id()) != Presence.OUTSIDE)
                .toList();
        Nodes.styled(this, "detail-view");
        var issue = reading.dataset().findIssue(reading.state().issue());
        getChildren()
                .add(Prose.of(
                        "Select an actor, a tie, a statement or an event to read the words behind it and who printed"
                                + " them.",
                        "quiet"));
        var glance = new VBox(
                2, Prose.of("At a glance: " + issue.map(found -> found.label()).orElse("—"), "heading"));
        issue.ifPresent(found -> glance.getChildren().add(Prose.of(found.question(), "quiet")));
        getChildren().add(glance);
        Arrays.stream(Leaning.values())
                .map(this::holders)
                .flatMap(Optional::stream)
                .forEach(getChildren()::add);
        conditions().ifPresent(getChildren()::add);
    }

    /** Who holds a stance: first who says so itself, then those for whom somebody else does. */
    private Optional<Node> holders(Leaning leaning) {
        var through = new LinkedHashMap<String, List<String>>();
        through.put("", new ArrayList<>());
        var projection = reading.projection();
        for (var actor : shownActors) {
            if (projection.leaningOf(actor.id()) == leaning) {
                var spokesperson = projection
                        .stances()
                        .spokesperson(actor.id())
                        .map(other -> "through " + other.shortName())
                        .orElse("");
                through.computeIfAbsent(spokesperson, _ -> new ArrayList<>()).add(actor.id());
            }
        }
        int count = through.values().stream().mapToInt(List::size).sum();
        if (count == 0) {
            return Optional.empty();
        }
        var top = new HBox(8, StanceStyle.pill(leaning), Nodes.label(Count.of(count, "actor"), "quiet", "small"));
        top.setAlignment(Pos.CENTER_LEFT);
        var group = Nodes.styled(new VBox(top), "glance-group");
        through.forEach((spokesperson, ids) -> {
            if (!ids.isEmpty()) {
                group.getChildren().add(links.actors(spokesperson, ids));
            }
        });
        return Optional.of(group);
    }

    /** Each condition with who names it; a stance taken through somebody else names none of its own. */
    private Optional<Node> conditions() {
        var named = new LinkedHashMap<String, List<String>>();
        var projection = reading.projection();
        for (var actor : shownActors) {
            projection
                    .stances()
                    .ownPosition(actor.id())
                    .ifPresent(position -> position.conditions()
                            .forEach(id -> named.computeIfAbsent(id, _ -> new ArrayList<>())
                                    .add(actor.id())));
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section("Conditions, and who names them");
        named.forEach((condition, ids) -> section.getChildren().add(condition(condition, ids)));
        return Optional.of(section);
    }

    private Node condition(String id, List<String> actors) {
        var parts = new ArrayList<Node>();
        parts.add(ConditionChips.chip(reading.dataset().condition(id)));
        parts.addAll(Unrolled.of(actors.size(), place -> links.actor(actors.get(place))));
        return new WrapPane(8, parts);
    }
}
