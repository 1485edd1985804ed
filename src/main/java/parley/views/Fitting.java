package parley.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Everyone;
import parley.network.Member;
import parley.network.Networks;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Spot;
import parley.session.ViewState;

/** Takes out of a state what a dataset does not have, and says each time what and what comes of it. */
final class Fitting {
    private final Dataset dataset;
    private final List<Problem> remarks = new ArrayList<>();

    Fitting(Dataset dataset) {
        this.dataset = dataset;
    }

    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    ViewState fit(ViewState state) {
        var composition =
                state.composition().withOpened(opened(state.composition().opened()));
        var axis = state.axis();
        return new ViewState(
                issue(state.issue()),
                state.dating(),
                filter(state.filter()),
                selection(state.selection(), composition),
                state.outsiders(),
                composition,
                axis.withDays(days("axis.days", axis.days(), "the time axis shows all days")),
                state.clusters(),
                moved(state.moved()));
    }

    private void remark(String path, String sentence) {
        remarks.add(new Problem(Kind.SEMANTIC, Severity.WARNING, new Place(0, 0, "$.state." + path), sentence));
    }

    private String issue(String issue) {
        if (dataset.findIssue(issue).isPresent()) {
            return issue;
        }
        var opening = ViewState.opening(dataset).issue();
        if (!dataset.issues().isEmpty()) {
            remark(
                    "issue",
                    "The dataset has no issue \"" + issue + "\" any more; stances are those on \""
                            + dataset.issue(opening).label() + "\".");
        }
        return opening;
    }

    private Filter filter(Filter filter) {
        var around = filter.around();
        return filter.withCamps(known("camps", "camp", filter.camps(), id -> has(dataset.findCamp(id))))
                .withSpeakers(known("speakers", "actor", filter.speakers(), id -> has(dataset.findActor(id))))
                .withSources(known("sources", "source", filter.sources(), this::hasSource))
                .withWindow(days("filter.window", filter.window(), "nothing is left out by its day"))
                .withAround(around == null ? null : around(around));
    }

    private static boolean has(Optional<?> found) {
        return found.isPresent();
    }

    private boolean hasSource(String id) {
        return dataset.sources().stream().anyMatch(source -> source.id().equals(id));
    }

    private Facet<String> known(String key, String noun, Facet<String> facet, Predicate<String> isKnown) {
        var unknown = without(facet.excluded(), isKnown);
        if (!unknown.isEmpty()) {
            remark(
                    "filter.without." + key,
                    noneOf(noun, unknown) + "; the filter no longer names " + (unknown.size() == 1 ? "it." : "them."));
        }
        var kept = new HashSet<>(facet.excluded());
        kept.removeAll(unknown);
        return new Facet<>(kept);
    }

    private static List<String> without(Set<String> ids, Predicate<String> isKnown) {
        return ids.stream().filter(isKnown.negate()).sorted().toList();
    }

    /** "The dataset has no actor "godot" any more", "The dataset no longer has the actors "godot", "lucky"". */
    private static String noneOf(String noun, List<String> ids) {
        var quoted = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return ids.size() == 1
                ? "The dataset has no " + noun + " " + quoted + " any more"
                : "The dataset no longer has the " + noun + "s " + quoted;
    }

    private @Nullable String around(String actor) {
        if (has(dataset.findActor(actor))) {
            return actor;
        }
        remark("filter.around", noneOf("actor", List.of(actor)) + ", so everyone's statements are shown.");
        return null;
    }

    /** Days of which the dataset covers none would leave nothing to see. */
    private TimeWindow days(String path, TimeWindow days, String instead) {
        if (!days.isActive() || covers(days)) {
            return days;
        }
        var period = dataset.about().period();
        remark(
                path,
                "The days " + words(days.from()) + " to " + words(days.to())
                        + " lie outside of what the dataset covers, " + period.from() + " to " + period.to() + "; "
                        + instead + ".");
        return TimeWindow.ALWAYS;
    }

    private static String words(@Nullable LocalDate end) {
        return end == null ? "…" : end.toString();
    }

    private boolean covers(TimeWindow days) {
        var period = dataset.about().period();
        boolean meetsPeriod = (days.from() == null || !days.from().isAfter(period.to()))
                && (days.to() == null || !days.to().isBefore(period.from()));
        return meetsPeriod || dataset.statements().stream().anyMatch(said -> days.admits(said.said()));
    }

    private Selection selection(Selection selection, Composition composition) {
        return switch (selection) {
            case Selection.Nothing() -> selection;
            case Selection.OfActor(var id) -> selected(selection, "actor", id, has(dataset.findActor(id)));
            case Selection.OfStatement(var id) -> selected(selection, "statement", id, has(dataset.findStatement(id)));
            case Selection.OfEvent(var id) -> selected(selection, "event", id, has(dataset.findEvent(id)));
            case Selection.OfTie(var id) -> selected(selection, "tie", id, hasTie(id, composition));
        };
    }

    private boolean hasTie(String id, Composition composition) {
        var everyone = Everyone.of(dataset, composition.relations());
        return has(Networks.of(dataset, composition).findTie(id)) || has(everyone.findTie(id));
    }

    private Selection selected(Selection selection, String noun, String id, boolean isKnown) {
        if (isKnown) {
            return selection;
        }
        remark("selection", noneOf(noun, List.of(id)) + ", so nothing is selected.");
        return Selection.NOTHING;
    }

    private Set<String> opened(Set<String> camps) {
        var unknown = without(camps, id -> has(dataset.findCamp(id)));
        if (!unknown.isEmpty()) {
            remark("composition.opened", noneOf("camp", unknown) + ", so there is nobody there to unfold.");
        }
        var kept = new HashSet<>(camps);
        kept.removeAll(unknown);
        return kept;
    }

    private Map<String, Spot> moved(Map<String, Spot> moved) {
        var others =
                dataset.camps().stream().map(camp -> Member.othersOf(camp.id())).collect(Collectors.toSet());
        var unknown = without(moved.keySet(), id -> has(dataset.findActor(id)) || others.contains(id));
        if (!unknown.isEmpty()) {
            remark(
                    "moved",
                    noneOf("actor", unknown) + "; where " + (unknown.size() == 1 ? "it" : "they")
                            + " had been put by hand is forgotten.");
        }
        var kept = new HashMap<>(moved);
        kept.keySet().removeAll(unknown);
        return kept;
    }
}
