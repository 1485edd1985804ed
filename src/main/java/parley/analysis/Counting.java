package parley.analysis;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.analysis.Coverage.Evidence;
import parley.analysis.Coverage.InMonth;
import parley.analysis.Coverage.Months;
import parley.analysis.Coverage.Positions;
import parley.analysis.Coverage.Tally;
import parley.analysis.Coverage.Voices;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Gender;
import parley.model.Issue;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;

/** The counts of a dataset's {@link Coverage}, one by one. */
final class Counting {
    private static final String NO_LANGUAGE = "und";

    private final Dataset dataset;

    Counting(Dataset dataset) {
        this.dataset = dataset;
    }

    Coverage coverage() {
        return new Coverage(
                dataset.statements().size(),
                speakers(_ -> true),
                (int) quotations().count(),
                evidence(),
                dataset.camps().stream().map(this::camp).toList(),
                dataset.issues().stream().map(this::positions).toList(),
                months(),
                tallies(quotations()
                        .map(quoted -> Objects.requireNonNullElse(quoted.language(), NO_LANGUAGE))
                        .toList()),
                tallies(perStatement(Source::publisher)),
                tallies(perStatement(Source::agency)),
                voices());
    }

    private Evidence evidence() {
        return new Evidence(
                statements(said -> said.quote().isPresent()),
                statements(said -> sources(said).distinct().count() == 1),
                statements(said -> !said.said().isExactToTheDay()),
                statements(said -> said.confidence() == Confidence.MEDIUM));
    }

    private Voices camp(Camp camp) {
        return voices(camp.label(), speaker -> speaker.camp().equals(camp.id()));
    }

    private List<Voices> voices() {
        return List.of(
                voices("women", speaker -> isPerson(speaker) && speaker.gender() == Gender.FEMALE),
                voices("men", speaker -> isPerson(speaker) && speaker.gender() == Gender.MALE),
                voices("people, gender not recorded", speaker -> isPerson(speaker) && speaker.gender() == null),
                voices("states and organisations", speaker -> !isPerson(speaker)));
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == ActorKind.PERSON;
    }

    private Voices voices(String label, Predicate<Actor> who) {
        return new Voices(label, statements(said -> who.test(dataset.actor(said.speaker()))), speakers(who));
    }

    private int statements(Predicate<Statement> which) {
        return (int) dataset.statements().stream().filter(which).count();
    }

    private int speakers(Predicate<Actor> who) {
        return (int) dataset.statements().stream()
                .map(Statement::speaker)
                .distinct()
                .map(dataset::actor)
                .filter(who)
                .count();
    }

    private Positions positions(Issue issue) {
        var byStance = new EnumMap<Stance, Integer>(Stance.class);
        for (var stance : Stance.values()) {
            byStance.put(
                    stance,
                    statements(said -> said.stanceOn(issue.id()).stream().anyMatch(stance::equals)));
        }
        int total = byStance.values().stream().mapToInt(Integer::intValue).sum();
        return new Positions(issue.label(), byStance, total);
    }

    /** A statement counts in the month it was said in, where that month is known. */
    private Months months() {
        var first = YearMonth.from(dataset.about().period().from());
        var last = YearMonth.from(dataset.about().period().to());
        var counts = new HashMap<YearMonth, Integer>();
        dataset.statements().stream()
                .map(Statement::said)
                .filter(Counting::isExactToTheMonth)
                .forEach(said -> counts.merge(YearMonth.from(said.first()), 1, Integer::sum));
        var within = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new InMonth(month, counts.getOrDefault(month, 0)))
                .toList();
        return new Months(
                within,
                sum(counts, month -> month.isBefore(first)),
                sum(counts, month -> month.isAfter(last)),
                statements(said -> !isExactToTheMonth(said.said())));
    }

    private static boolean isExactToTheMonth(Dated said) {
        return YearMonth.from(said.first()).equals(YearMonth.from(said.last()));
    }

    private static int sum(Map<YearMonth, Integer> counts, Predicate<YearMonth> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Stream<Attestation> quotations() {
        return dataset.statements().stream()
                .flatMap(said -> said.attestations().stream())
                .filter(attestation -> attestation.quote() != null);
    }

    private Stream<Source> sources(Statement said) {
        return said.attestations().stream().map(attestation -> dataset.source(attestation.source()));
    }

    /** What the sources of each statement name, each name once for a statement. */
    private List<String> perStatement(Function<Source, @Nullable String> name) {
        return dataset.statements().stream()
                .flatMap(said -> sources(said)
                        .<String>mapMulti((source, names) -> {
                            var named = name.apply(source);
                            if (named != null) {
                                names.accept(named);
                            }
                        })
                        .collect(Collectors.toCollection(HashSet::new))
                        .stream())
                .toList();
    }

    /** The most frequent first, those that are as frequent by name. */
    private static List<Tally> tallies(Collection<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum)).entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Tally::count).reversed().thenComparing(Tally::label))
                .toList();
    }
}
