package parley.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.Camp;
import parley.model.Dataset;
import parley.model.Issue;
import parley.network.Composition;
import parley.network.Everyone;
import parley.network.Networks;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.Outsiders;
import parley.session.Selection;
import parley.session.ViewState;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what the window looks at, and what they come to for a dataset. */
final class ViewOptions {
    @Option(names = "--issue", paramLabel = "ID", description = "The issue whose stances are shown: dialogue, …")
    @Nullable
    String issue;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            split = ",",
            description = "Only these stances: supports, conditional, opposes, neutral, none.")
    List<String> stances = List.of();

    @Option(names = "--camp", paramLabel = "ID", split = ",", description = "Only these camps.")
    List<String> camps = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Nothing before this day, as in 2013-02-25.")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Nothing after this day.")
    @Nullable
    String until;

    @Option(names = "--select", paramLabel = "ID", description = "Select an actor, a statement, an event or a tie.")
    @Nullable
    String select;

    @Option(names = "--search", paramLabel = "TEXT", description = "Only what holds these words.")
    String search = "";

    @Option(names = "--around", paramLabel = "ID", description = "Only an actor and whom it has to do with.")
    @Nullable
    String around;

    @Option(names = "--hide", description = "Hide what is filtered out, rather than dim it.")
    boolean hide;

    @Option(
            names = "--view",
            paramLabel = "FILE",
            description = "A saved view, on its own dataset or on the one that is named.")
    @Nullable
    Path view;

    @Option(
            names = "--tour",
            paramLabel = "FILE|ID[:STEP]",
            description = "A tour, at its first step or at the one that is named.")
    @Nullable
    String tour;

    @ArgGroup(exclusive = false, heading = "%nThe time axis:%n")
    AxisOptions axis = new AxisOptions();

    @ArgGroup(exclusive = false, heading = "%nThe network:%n")
    NetworkOptions network = new NetworkOptions();

    /**
     * The state that the options ask for.
     *
     * @throws UnknownValue when an id is not in the dataset, a stance is none, or a date is none
     */
    ViewState stateFor(Dataset dataset) throws UnknownValue {
        var filter = Filter.NONE
                .withStances(stanceFacet())
                .withCamps(campFacet(dataset))
                .withWindow(window(day("--from", from), day("--until", until)))
                .withText(search)
                .withAround(around == null ? null : actor("--around", around, dataset));
        var state = ViewState.opening(dataset);
        var composition = network.in(state.composition(), dataset);
        return axis.in(state)
                .withComposition(composition)
                .withClusters(network.layout())
                .withIssue(issue == null ? state.issue() : issueIn(dataset, issue))
                .withFilter(filter)
                .withOutsiders(hide ? Outsiders.HIDDEN : Outsiders.DIMMED)
                .withSelection(selection(dataset, composition));
    }

    private static String issueIn(Dataset dataset, String issue) throws UnknownValue {
        return UnknownValue.unless("--issue", issue, ids(dataset.issues(), Issue::id));
    }

    private Facet<Leaning> stanceFacet() throws UnknownValue {
        if (stances.isEmpty()) {
            return Facet.all();
        }
        var all = Arrays.asList(Leaning.values());
        var wanted = new java.util.ArrayList<Leaning>();
        for (var name : stances) {
            var word = UnknownValue.unless(
                    "--stance",
                    name.strip(),
                    all.stream().map(ViewOptions::word).toList());
            all.stream().filter(leaning -> word(leaning).equals(word)).forEach(wanted::add);
        }
        return Facet.only(wanted, all);
    }

    private static String word(Leaning leaning) {
        return leaning == Leaning.NO_POSITION ? "none" : leaning.name().toLowerCase(Locale.ROOT);
    }

    private Facet<String> campFacet(Dataset dataset) throws UnknownValue {
        if (camps.isEmpty()) {
            return Facet.all();
        }
        var all = ids(dataset.camps(), Camp::id);
        for (var camp : camps) {
            UnknownValue.unless("--camp", camp, all);
        }
        return Facet.only(camps, all);
    }

    /** The window between two days as typed, either of which may be blank. */
    static TimeWindow window(String option, String from, String to) throws UnknownValue {
        return window(day(option, from.isBlank() ? null : from), day(option, to.isBlank() ? null : to));
    }

    private static TimeWindow window(@Nullable LocalDate from, @Nullable LocalDate to) throws UnknownValue {
        try {
            return new TimeWindow(from, to);
        } catch (IllegalArgumentException e) {
            throw new UnknownValue(e.getMessage() == null ? "The time window is reversed." : e.getMessage());
        }
    }

    private static @Nullable LocalDate day(String option, @Nullable String text) throws UnknownValue {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new UnknownValue(
                    option + ": \"" + text + "\" is not a day of the calendar; write it as in 2013-02-25.");
        }
    }

    private Selection selection(Dataset dataset, Composition composition) throws UnknownValue {
        if (select == null) {
            return Selection.NOTHING;
        }
        if (dataset.findActor(select).isPresent()) {
            return new Selection.OfActor(select);
        }
        if (dataset.findStatement(select).isPresent()) {
            return new Selection.OfStatement(select);
        }
        if (dataset.findEvent(select).isPresent()) {
            return new Selection.OfEvent(select);
        }
        return tie(select, dataset, composition);
    }

    private static Selection tie(String id, Dataset dataset, Composition composition) throws UnknownValue {
        var everyone = Everyone.of(dataset, composition.relations());
        if (Networks.of(dataset, composition).findTie(id).isEmpty()
                && everyone.findTie(id).isEmpty()) {
            throw new UnknownValue("--select: no actor, statement, event or tie has the id \"" + id
                    + "\"; ids are in the dataset file, and a tie's is like muallem>free-syrian-army:cooperative.");
        }
        return new Selection.OfTie(id);
    }

    private static String actor(String option, String id, Dataset dataset) throws UnknownValue {
        return UnknownValue.unless(
                option, id, dataset.actors().stream().map(actor -> actor.id()).toList());
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }
}
