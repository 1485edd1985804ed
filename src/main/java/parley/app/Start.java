package parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.session.ViewState;
import parley.tours.Fitted;
import parley.tours.Tour;
import parley.views.Matching;
import parley.views.SavedView;
import parley.views.ViewFile;
import parley.views.ViewResult;
import parley.views.ViewShelf;

/**
 * What a window starts with: a dataset, and how it is looked at.
 *
 * @param resumed the work that is gone on with, or null
 * @param toured the tour that leads through it, or null
 */
record Start(
        Opening opening,
        ViewState state,
        @Nullable SavedView resumed,
        @Nullable Toured toured) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** A start without a tour. */
    Start(Opening opening, ViewState state, @Nullable SavedView resumed) {
        this(opening, state, resumed, null);
    }

    /**
     * A tour at a step.
     *
     * @param step from 0 on
     */
    record Toured(Fitted fitted, int step) {}

    /**
     * A tour at a step, on its own dataset or on another.
     *
     * @param step from 0 on
     * @param named the dataset to put it on, or null for its own
     * @param open opens that
     */
    static Start withTour(
            Tour tour, List<Problem> warnings, int step, @Nullable Origin named, Function<Origin, Opening> open) {
        var origin = named == null ? tour.dataset().findOrigin() : named;
        if (origin == null) {
            var nowhere = problem(
                    Severity.ERROR,
                    "\"" + tour.dataset().origin() + "\" names neither a dataset that comes with Parley nor a file;"
                            + " open the dataset first and then the tour.");
            return with(refused("“" + tour.title() + "” could not be opened", List.of(nowhere)));
        }
        var opening = open.apply(origin);
        if (opening.refused() || opening.table() != null) {
            return with(opening);
        }
        var fitted = Fitted.of(tour, opening.dataset());
        var remarks = Stream.concat(fitted.problems(warnings).stream(), opening.problems().stream())
                .toList();
        var title = "“" + tour.title() + "” is open, with remarks";
        var state = ViewState.opening(opening.dataset());
        return new Start(opening.remarking(title, remarks), state, null, new Toured(fitted, step));
    }

    /** A tour file that cannot be read. */
    static Start withoutTour(String name, List<Problem> problems) {
        return with(refused(name + " could not be opened", problems));
    }

    /** A dataset as it presents itself. */
    static Start with(Opening opening) {
        return new Start(opening, ViewState.opening(opening.dataset()), null);
    }

    /**
     * A view file, on its own dataset or on another.
     *
     * @param named the dataset to put it on, or null for its own
     * @param open opens that
     */
    static Start withView(Path file, @Nullable Origin named, Function<Origin, Opening> open) {
        return switch (ViewFile.read(file)) {
            case ViewResult.Unreadable(var problems) ->
                with(refused(file.getFileName() + " could not be opened", problems));
            case ViewResult.Read(var view, var warnings) -> {
                var origin = named == null ? view.dataset().findOrigin() : named;
                yield origin == null
                        ? with(refused(file.getFileName() + " could not be opened", List.of(nowhere(view))))
                        : withView(view, warnings, open.apply(origin));
            }
        };
    }

    private static Start withView(SavedView view, List<Problem> warnings, Opening opening) {
        if (opening.refused() || opening.table() != null) {
            return with(opening);
        }
        var matching = Matching.of(view, opening.dataset());
        var change = matching.change().map(Matching::problem).stream();
        var remarks = Stream.of(warnings.stream(), change, matching.remarks().stream(), opening.problems().stream())
                .flatMap(problems -> problems)
                .toList();
        var title = "“" + view.name() + "” is open, with remarks";
        return new Start(opening.remarking(title, remarks), matching.state(), null);
    }

    private static Problem nowhere(SavedView view) {
        return problem(
                Severity.ERROR,
                "\"" + view.dataset().origin()
                        + "\" names neither a dataset that comes with Parley nor a file; open the"
                        + " dataset first and then the view.");
    }

    private static Opening refused(String title, List<Problem> problems) {
        var first = Opening.first();
        return new Opening(first.origin(), first.dataset(), title, problems, true, null);
    }

    private static Problem problem(Severity severity, String sentence) {
        return new Problem(Kind.STRUCTURAL, severity, Place.WHOLE_FILE, sentence);
    }

    /**
     * Goes on with what was kept in a work file. A file that cannot be read is set aside, and work whose dataset cannot be
     * opened is put on the shelf, so that neither is lost to what is kept next.
     *
     * @param otherwise what to start with where there is no work
     * @param open opens the dataset that was worked on
     */
    static Start resuming(Path work, ViewShelf shelf, Start otherwise, Function<Origin, Opening> open, Clock clock) {
        if (!Files.exists(work)) {
            return otherwise;
        }
        return switch (ViewFile.read(work)) {
            case ViewResult.Read(var view, var _) -> resumed(view, shelf, otherwise, open, clock);
            case ViewResult.Unreadable(var problems) -> otherwise.remarking(setAside(work, problems, clock));
        };
    }

    private static Start resumed(
            SavedView view, ViewShelf shelf, Start otherwise, Function<Origin, Opening> open, Clock clock) {
        var origin = view.dataset().findOrigin();
        var opening = origin == null ? null : otherwise.reads(origin) ? otherwise.opening() : open.apply(origin);
        if (opening == null || opening.refused() || opening.table() != null) {
            return otherwise.remarking(shelve(view, shelf, clock));
        }
        var matching = Matching.of(view, opening.dataset());
        var title = "Parley goes on where you left off, with remarks";
        var remarks = Stream.concat(
                        matching.change().map(Matching::problem).stream()
                                .filter(_ -> !matching.remarks().isEmpty()),
                        matching.remarks().stream())
                .toList();
        return new Start(opening.remarking(title, remarks), matching.state(), view);
    }

    /** Whether that dataset is read already, as it is for whoever goes on with what was open last. */
    private boolean reads(Origin origin) {
        return opening.origin().equals(origin) && !opening.refused() && opening.table() == null;
    }

    private static Problem shelve(SavedView view, ViewShelf shelf, Clock clock) {
        var name = "Left off " + now(clock) + (view.name().isBlank() ? "" : ", " + view.name());
        var gone = "\"" + view.dataset().title() + "\" (" + view.dataset().origin()
                + "), which you looked at last, cannot be opened now. ";
        try {
            shelf.save(view.named(name, view.note()));
            return problem(
                    Severity.WARNING,
                    gone + "How you looked at it is kept under Views as \"" + name
                            + "\"; open it there once the file is back.");
        } catch (IOException e) {
            return problem(
                    Severity.WARNING, gone + "How you looked at it could not be kept either (" + e.getMessage() + ").");
        }
    }

    private static Problem setAside(Path work, List<Problem> problems, Clock clock) {
        var aside = work.resolveSibling(work.getFileName() + ".broken-" + now(clock));
        var why = problems.getFirst().place() + ": " + problems.getFirst().sentence();
        try {
            Files.move(work, aside);
            return problem(
                    Severity.WARNING,
                    "The file that keeps your work from one start to the next could not be read (" + why
                            + ") It is set aside as " + aside + "; what you saved as views is not touched.");
        } catch (IOException e) {
            return problem(
                    Severity.WARNING,
                    "The file that keeps your work, " + work + ", could not be read (" + why
                            + ") It could not be set aside either (" + e.getMessage() + "); move it away yourself.");
        }
    }

    private static String now(Clock clock) {
        return WHEN.format(LocalDateTime.now(clock));
    }

    /** The same, with something more to say. */
    private Start remarking(Problem remark) {
        var problems =
                Stream.concat(Stream.of(remark), opening.problems().stream()).toList();
        var title = opening.problems().isEmpty() ? "Parley starts afresh" : opening.title();
        return new Start(opening.remarking(title, problems), state, resumed, toured);
    }
}
