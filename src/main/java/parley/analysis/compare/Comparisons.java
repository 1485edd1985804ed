package parley.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.analysis.compare.Comparison.Common;
import parley.analysis.compare.Comparison.Known;
import parley.analysis.compare.Comparison.Shared;
import parley.analysis.contact.Encounter;
import parley.analysis.contact.Encounters;
import parley.model.Act;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Issue;
import parley.model.Statement;
import parley.query.ActorStance;
import parley.query.Leaning;
import parley.query.Projection;
import parley.query.Stances;
import parley.query.TimeWindow;

/**
 * Puts two actors side by side. Stances are those of the window, as everywhere; everything else is taken from what the
 * whole filter leaves.
 */
public final class Comparisons {
    private final Dataset dataset;
    private final Projection projection;
    private final TimeWindow window;
    private final Encounters encounters;
    private final Actor one;
    private final Actor other;

    private Comparisons(Encounters encounters, Projection projection, TimeWindow window, Actor one, Actor other) {
        dataset = encounters.dataset();
        this.encounters = encounters;
        this.projection = projection;
        this.window = window;
        this.one = one;
        this.other = other;
    }

    /**
     * Two actors, by id, in what a projection leaves; linear in statements and issues.
     *
     * @param encounters the contacts in the projection
     * @param window the days that the projection's filter looks at
     * @throws IllegalArgumentException when there is no such actor, or both are the same
     */
    public static Comparison of(
            Encounters encounters, Projection projection, TimeWindow window, String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException(one + " is compared with itself");
        }
        var dataset = encounters.dataset();
        return new Comparisons(encounters, projection, window, dataset.actor(one), dataset.actor(other)).comparison();
    }

    private Comparison comparison() {
        var ofOne = demands(one);
        var ofOther = demands(other);
        var stances = stances();
        var knownToOne = known(one, other);
        var knownToOther = known(other, one);
        return new Comparison(
                one,
                other,
                stances,
                shared(knownToOne, knownToOther),
                without(knownToOne, knownToOther),
                without(knownToOther, knownToOne),
                ofOne,
                ofOther,
                met(ofOne, ofOther),
                clashes(ofOne, ofOther, stances),
                said(one, said -> said.mentions().contains(other.id())),
                said(other, said -> said.mentions().contains(one.id())),
                between());
    }

    private List<Comparison.Stances> stances() {
        return dataset.issues().stream()
                .map(issue -> new Comparison.Stances(issue, stance(one, issue), stance(other, issue)))
                .filter(line -> line.one().evidence().isPresent()
                        || line.other().evidence().isPresent())
                .toList();
    }

    private ActorStance stance(Actor actor, Issue issue) {
        return Stances.of(dataset, projection.chronology(), issue.id(), window).of(actor.id());
    }

    private List<Known> known(Actor actor, Actor but) {
        return encounters.contactsOf(actor.id()).stream()
                .filter(contact -> !contact.equals(but))
                .map(contact -> known(contact, encounters.between(actor.id(), contact.id())))
                .toList();
    }

    private static Known known(Actor contact, List<Encounter> between) {
        return new Known(contact, between.size(), between.getLast());
    }

    private static List<Shared> shared(List<Known> ofOne, List<Known> ofOther) {
        return ofOne.stream()
                .flatMap(known -> ofOther.stream()
                        .filter(also -> also.actor().equals(known.actor()))
                        .map(also -> new Shared(known, also)))
                .sorted(Comparator.comparingInt((Shared shared) ->
                                shared.withOne().times() + shared.withOther().times())
                        .reversed()
                        .thenComparing(shared -> shared.actor().name()))
                .toList();
    }

    private static List<Known> without(List<Known> all, List<Known> those) {
        Set<Actor> left = those.stream().map(Known::actor).collect(Collectors.toSet());
        return all.stream().filter(known -> !left.contains(known.actor())).toList();
    }

    /** What an actor demands itself; where it sets no condition, what those do who speak for it. */
    private List<Demand> demands(Actor actor) {
        var own = demands((Actor speaker) -> speaker.equals(actor));
        return own.isEmpty() ? demands((Actor speaker) -> speaker.represents().contains(actor.id())) : own;
    }

    private List<Demand> demands(Predicate<Actor> speaks) {
        var latest = new LinkedHashMap<String, Demand>();
        projection.statements().reversed().stream()
                .filter(said -> speaks.test(dataset.actor(said.speaker())))
                .flatMap(this::demandsIn)
                .forEach(demand -> latest.putIfAbsent(demand.condition().id(), demand));
        return List.copyOf(latest.values());
    }

    private Stream<Demand> demandsIn(Statement said) {
        return said.positions().stream()
                .flatMap(position -> position.conditions().stream()
                        .map(condition ->
                                new Demand(dataset.condition(condition), dataset.issue(position.issue()), said)));
    }

    private static List<Common> met(List<Demand> ofOne, List<Demand> ofOther) {
        return ofOne.stream()
                .flatMap(demand -> ofOther.stream()
                        .filter(also -> also.condition().equals(demand.condition()))
                        .map(also -> new Common(demand, also)))
                .toList();
    }

    private List<Clash> clashes(List<Demand> ofOne, List<Demand> ofOther, List<Comparison.Stances> stances) {
        var clashes = new ArrayList<Clash>();
        rejected(one, other).forEach(clashes::add);
        rejected(other, one).forEach(clashes::add);
        for (var line : stances) {
            Stream.concat(
                            refused(ofOne, line.issue(), line.one(), line.other()),
                            refused(ofOther, line.issue(), line.other(), line.one()))
                    .filter(clash -> clashes.stream().noneMatch(known -> isTheSame(known, clash)))
                    .forEach(clashes::add);
        }
        clashes.sort(Comparator.comparing(
                        (Clash clash) -> projection.chronology().dateOf(clash.against()), Dated.chronological())
                .reversed());
        return List.copyOf(clashes);
    }

    /** One answer can be a rejection and oppose the issue besides. */
    private static boolean isTheSame(Clash known, Clash clash) {
        return known.against().equals(clash.against())
                && known.demand().condition().equals(clash.demand().condition());
    }

    /** The demands with which one would agree to what the other opposes altogether. */
    private static Stream<Clash> refused(
            List<Demand> demands, Issue issue, ActorStance demanding, ActorStance refusing) {
        if (demanding.leaning() != Leaning.CONDITIONAL || refusing.leaning() != Leaning.OPPOSES) {
            return Stream.empty();
        }
        return refusing.evidence().stream()
                .flatMap(against -> demands.stream()
                        .filter(demand -> demand.issue().equals(issue))
                        .map(demand -> new Clash.Refused(demand, issue, against)));
    }

    /** The demands in statements of one that the other answered by rejecting them. */
    private Stream<Clash> rejected(Actor demanding, Actor rejecting) {
        return said(rejecting, said -> said.act() == Act.REJECT).stream()
                .flatMap(against ->
                        answered(against).filter(demanded -> demanded.speaker().equals(demanding.id())).stream()
                                .flatMap(this::demandsIn)
                                .map(demand -> new Clash.Rejected(demand, against)));
    }

    private Optional<Statement> answered(Statement said) {
        return Optional.ofNullable(said.inReplyTo())
                .filter(projection::holdsStatement)
                .map(dataset::statement);
    }

    private List<Statement> said(Actor speaker, Predicate<Statement> wanted) {
        return projection.statements().stream()
                .filter(said -> said.speaker().equals(speaker.id()))
                .filter(wanted)
                .toList();
    }

    private List<Encounter> between() {
        var chronology = projection.chronology();
        var direct = encounters.between(one.id(), other.id());
        var answers = Stream.concat(answers(one, other), answers(other, one))
                .map(said -> (Encounter) new Encounter.Spoke(said, chronology.dateOf(said)))
                .filter(answer -> !direct.contains(answer));
        return Stream.concat(direct.stream(), answers)
                .sorted(Comparator.comparing(Encounter::date, Dated.chronological()))
                .toList();
    }

    private Stream<Statement> answers(Actor answering, Actor answered) {
        return said(
                answering,
                said -> answered(said)
                        .filter(before -> before.speaker().equals(answered.id()))
                        .isPresent())
                .stream();
    }
}
