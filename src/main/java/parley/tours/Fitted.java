package parley.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.model.Dataset;
import parley.session.Selection;
import parley.session.ViewState;
import parley.views.Matching;

/**
 * A tour put on a dataset that may have changed since it was made. No step is dropped: what no longer matches is said.
 *
 * @param steps the steps as they are, each with the state that can be shown of it
 * @param change how the dataset differs from the one that the tour was made of; empty where it does not
 */
public record Fitted(Tour tour, List<FittedStep> steps, Optional<String> change) {
    public Fitted {
        steps = List.copyOf(steps);
    }

    /**
     * A step put on a dataset.
     *
     * @param state what can be shown of it: its state without what the dataset no longer has
     * @param remarks a sentence for everything that is no longer there
     */
    public record FittedStep(Step step, ViewState state, List<Problem> remarks) {
        public FittedStep {
            remarks = List.copyOf(remarks);
        }
    }

    /** Puts a tour on a dataset; linear in the dataset for each step. */
    public static Fitted of(Tour tour, Dataset dataset) {
        var steps = IntStream.range(0, tour.steps().size())
                .mapToObj(i -> step(tour, i, dataset))
                .toList();
        return new Fitted(tour, steps, Matching.change(tour.dataset(), dataset).map(Fitted::ofTour));
    }

    /** The same tour after an edit; steps that show what they showed are not put on the dataset again. */
    public Fitted after(Tour changed, Dataset dataset) {
        var refitted = IntStream.range(0, changed.steps().size())
                .mapToObj(i -> sound(changed.steps().get(i)).orElseGet(() -> step(changed, i, dataset)))
                .toList();
        return new Fitted(changed, refitted, change);
    }

    private Optional<FittedStep> sound(Step step) {
        return steps.stream()
                .filter(known -> known.remarks().isEmpty()
                        && known.step().state().equals(step.state())
                        && known.step().looks().equals(step.looks()))
                .findFirst()
                .map(known -> new FittedStep(step, known.state(), List.of()));
    }

    /** What there is to say about all steps, in their order. */
    public List<Problem> remarks() {
        return steps.stream().flatMap(step -> step.remarks().stream()).toList();
    }

    /** Everything to be told when the tour is opened: that the dataset has changed only where a step has lost by it. */
    public List<Problem> problems(List<Problem> warnings) {
        var all = new ArrayList<>(warnings);
        if (!remarks().isEmpty()) {
            change.map(Matching::problem).ifPresent(all::add);
        }
        all.addAll(remarks());
        return all;
    }

    private static String ofTour(String change) {
        return change.replace("The view was saved of", "The tour was made of")
                .replace("since the view was saved", "since the tour was made");
    }

    private static FittedStep step(Tour tour, int index, Dataset dataset) {
        var step = tour.steps().get(index);
        var matching = Matching.of(step.state(), dataset);
        var remarks = Stream.concat(
                        matching.remarks().stream().map(remark -> inStep(remark, index)),
                        step.looks().stream()
                                .filter(look -> !isThere(look, step.state(), dataset))
                                .map(look -> gone(look, index)))
                .toList();
        return new FittedStep(step, matching.state(), remarks);
    }

    private static Problem inStep(Problem remark, int index) {
        var path = remark.place().path().replaceFirst("\\$", "\\$.steps[" + index + "]");
        return new Problem(
                remark.kind(),
                remark.severity(),
                new Place(0, 0, path),
                "Step " + (index + 1) + ": " + remark.sentence());
    }

    private static Problem gone(Look look, int index) {
        return new Problem(
                Kind.SEMANTIC,
                Severity.WARNING,
                new Place(0, 0, "$.steps[" + index + "].look"),
                "Step " + (index + 1) + ": the dataset no longer has " + words(look)
                        + ", so there is nothing to look at in its place; edit the step, or read on.");
    }

    private static String words(Look look) {
        return switch (look) {
            case Look.AtPart(var part) -> part.label();
            case Look.At(var selection) ->
                switch (selection) {
                    case Selection.Nothing() -> "nothing";
                    case Selection.OfActor(var id) -> "the actor \"" + id + "\"";
                    case Selection.OfTie(var id) -> "the tie \"" + id + "\"";
                    case Selection.OfStatement(var id) -> "the statement \"" + id + "\"";
                    case Selection.OfEvent(var id) -> "the event \"" + id + "\"";
                };
        };
    }

    /** Whether a dataset has what is to be looked at. */
    static boolean isThere(Look look, ViewState state, Dataset dataset) {
        return switch (look) {
            case Look.AtPart _ -> true;
            case Look.At(var selection) ->
                Matching.of(state.withSelection(selection), dataset)
                        .state()
                        .selection()
                        .equals(selection);
        };
    }
}
