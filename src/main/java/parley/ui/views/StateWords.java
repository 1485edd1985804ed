package parley.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Event;
import parley.model.Issue;
import parley.network.Composition;
import parley.query.Dating;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.ViewState;
import parley.ui.words.Amounts;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What a reader looks at, in words. */
final class StateWords {
    private static final int PARTS_IN_A_NAME = 3;
    private static final int LONGEST_NAME = 60;

    private StateWords() {}

    /** "Dialogue · Only Conditional · 25 Feb · Muallem selected · 2 moved by hand". */
    static String of(Reading reading, List<String> chips) {
        return Stream.of(
                        issue(reading).stream(),
                        chips.stream(),
                        Stream.of(selection(reading)),
                        manner(reading).stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A name for a view: its issue and what it narrows to. */
    static String name(Reading reading, List<String> chips) {
        var parts = Stream.of(
                        issue(reading).stream(),
                        chips.stream(),
                        Stream.of(selected(reading).orElse("")))
                .flatMap(each -> each)
                .filter(part -> !part.isEmpty())
                .limit(PARTS_IN_A_NAME)
                .toList();
        var name = parts.size() < 2
                ? String.join("", parts) + ", everything"
                : String.join(", ", parts).replace(", Only ", ", only ").replace(", Without ", ", without ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static Optional<String> issue(Reading reading) {
        return reading.dataset().findIssue(reading.state().issue()).map(Issue::label);
    }

    private static String selection(Reading reading) {
        return selected(reading).map(name -> name + " selected").orElse("");
    }

    private static Optional<String> selected(Reading reading) {
        var dataset = reading.dataset();
        return switch (reading.state().selection()) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfActor(var id) -> dataset.findActor(id).map(Actor::shortName);
            case Selection.OfEvent(var id) -> dataset.findEvent(id).map(Event::title);
            case Selection.OfTie _ -> reading.selectedTie().map(tie -> Names.of(reading::member, tie));
            case Selection.OfStatement(var id) ->
                dataset.findStatement(id)
                        .map(said -> dataset.actor(said.speaker()).shortName() + ", " + Dates.inFull(said.said()));
        };
    }

    /** How it is looked at, where that is not as a dataset opens. */
    private static List<String> manner(Reading reading) {
        var state = reading.state();
        var parts = new ArrayList<String>();
        if (state.dating() == Dating.PUBLISHED) {
            parts.add(small(state.dating().label()));
        }
        parts.addAll(network(state.composition(), Composition.opening(reading.dataset())));
        if (state.axis().lanes() != AxisView.WHOLE.lanes()) {
            parts.add("lanes of " + small(state.axis().lanes().label()));
        }
        if (state.axis().days().isActive()) {
            parts.add("axis " + days(state.axis().days()));
        }
        if (state.outsiders() == Outsiders.HIDDEN) {
            parts.add("others hidden");
        }
        if (state.clusters() != ViewState.BALANCED) {
            parts.add(state.clusters() < ViewState.BALANCED ? "laid out by distances" : "laid out in clusters");
        }
        if (!state.moved().isEmpty()) {
            parts.add(Amounts.number(state.moved().size()) + " moved by hand");
        }
        return parts;
    }

    private static List<String> network(Composition composition, Composition opening) {
        var parts = new ArrayList<String>();
        if (!composition.relations().equals(opening.relations())) {
            parts.add("ties: "
                    + composition.relations().stream()
                            .sorted()
                            .map(relation -> small(relation.label()))
                            .collect(Collectors.joining(", ")));
        }
        if (composition.bodies()) {
            parts.add("persons as bodies");
        }
        if (composition.least() != opening.least()) {
            parts.add(composition.least() == 0 ? "nobody folded" : "folded under " + composition.least());
        }
        return parts;
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static String days(TimeWindow days) {
        var from = days.from() == null ? "…" : Dates.dayOfMonth(days.from());
        var to = days.to() == null ? "…" : Dates.dayOfMonth(days.to());
        return from + " – " + to;
    }
}
