package parley.bench;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Statement;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.Projections;
import parley.query.TimeWindow;

/**
 * Times what a window asks of a large dataset in one run: Parley's answer from columns, with everything that is counted, and the
 * same asked of every statement as an object, or of every text.
 */
public final class AskBench {
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final List<String> TYPED = List.of("b", "bo", "bor", "bord", "borde", "border");
    private static final List<String> SOUGHT = List.of("treaty river", "guarantee", "str", "no such word");

    private final Dataset dataset;
    private final Projections projections;
    private final String issue;
    private final List<Statement> objects;
    private final String[] texts;
    private final int times;

    /**
     * What came of one question; medians, in milliseconds.
     *
     * @param left how many statements the answer leaves
     */
    public record Result(String question, int left, double ours, double peer) {}

    private AskBench(Dataset dataset, int times) {
        this.dataset = dataset;
        this.times = times;
        projections = Projections.of(dataset);
        projections.gatherWords();
        issue = dataset.issues().isEmpty() ? "" : dataset.issues().getFirst().id();
        objects = new ArrayList<>(dataset.statements());
        texts = IntStream.range(0, objects.size()).mapToObj(this::text).toArray(String[]::new);
    }

    private String text(int row) {
        var said = objects.get(row);
        return Stream.concat(Stream.of(said.paraphrase()), said.quote().stream())
                .collect(Collectors.joining("\n"));
    }

    /** Every question, each so many times. */
    public static List<Result> of(Dataset dataset, int times) {
        var bench = new AskBench(dataset, times);
        return Stream.concat(bench.filters(), bench.searches()).toList();
    }

    private Stream<Result> filters() {
        var period = dataset.about().period();
        var quarter = new TimeWindow(period.from(), period.from().plusDays(90));
        var camp = dataset.camps().getFirst().id();
        return Stream.of(
                filter("everything", Filter.NONE, _ -> true),
                filter(
                        "without support",
                        Filter.NONE.withStances(new Facet<>(Set.of(Leaning.SUPPORTS))),
                        said -> Leaning.of(said.stanceOn(issue)) != Leaning.SUPPORTS),
                filter(
                        "without a camp",
                        Filter.NONE.withCamps(new Facet<>(Set.of(camp))),
                        said -> !dataset.actor(said.speaker()).camp().equals(camp)),
                filter("three months", Filter.NONE.withWindow(quarter), said -> quarter.admits(said.said())));
    }

    private Result filter(String question, Filter filter, Predicate<Statement> passes) {
        var left = projections.under(issue, filter).statements().size();
        return new Result(
                question,
                left,
                median(() -> {}, () -> projections.under(issue, filter)),
                median(() -> {}, () -> counted(objects.stream().filter(passes).toList())));
    }

    /** What a window counts beside it, as plainly as can be. */
    private List<Object> counted(List<Statement> left) {
        return List.of(
                tally(left, said -> Leaning.of(said.stanceOn(issue))),
                tally(left, said -> Contact.of(said.act())),
                tally(left, said -> dataset.actor(said.speaker()).camp()),
                tally(left, said -> dataset.actor(said.speaker()).kind()),
                tally(left, Statement::speaker),
                tally(left, Statement::confidence));
    }

    private static <K> Object tally(List<Statement> left, Function<Statement, K> key) {
        return left.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** A word letter by letter, each letter asked for the first time, and words by themselves. */
    private Stream<Result> searches() {
        return Stream.concat(TYPED.stream(), SOUGHT.stream()).map(this::search);
    }

    private Result search(String words) {
        var terms = words.split(" ");
        return new Result(
                "“" + words + "”",
                projections.countHolding(words),
                median(this::forget, () -> projections.countHolding(words)),
                median(
                        () -> {},
                        () -> Arrays.stream(texts)
                                .filter(text -> {
                                    var lower = text.toLowerCase(Locale.ROOT);
                                    return Arrays.stream(terms).allMatch(lower::contains);
                                })
                                .count()));
    }

    /** What was found for other words puts what was found before out of the index' memory. */
    private void forget() {
        IntStream.range(0, 32).forEach(i -> projections.countHolding("not there " + i));
    }

    private double median(Runnable before, Supplier<Object> question) {
        var measured = new double[times];
        for (int i = 0; i < times; i++) {
            before.run();
            long start = System.nanoTime();
            var answer = question.get();
            try {
                measured[i] = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
            } finally {
                Reference.reachabilityFence(answer);
            }
        }
        Arrays.sort(measured);
        return measured[times / 2];
    }
}
