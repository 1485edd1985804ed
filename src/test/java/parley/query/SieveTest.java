package parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Source;
import parley.model.Statement;
import parley.testing.MadeUp;

/** What the columns answer is what asking every statement, one after the other, answers. */
class SieveTest {
    private static final Dataset DATASET = MadeUp.dataset(30, 400, 3, 11);
    private static final Projections PROJECTIONS = Projections.of(DATASET);
    private static final String ISSUE = "issue-1";

    static Stream<Filter> filters() {
        return Stream.concat(Stream.of(Filter.NONE), IntStream.range(0, 60).mapToObj(SieveTest::random));
    }

    private static Filter random(int seed) {
        var random = new Random(seed);
        var filter = Filter.NONE
                .withStances(some(random, List.of(Leaning.values())))
                .withContacts(some(random, List.of(Contact.values())))
                .withCamps(some(random, ids(DATASET.camps(), camp -> camp.id())))
                .withKinds(some(random, List.of(ActorKind.values())))
                .withSpeakers(some(random, ids(DATASET.actors(), Actor::id)))
                .withSources(some(random, ids(DATASET.sources(), Source::id)))
                .withConfidences(some(random, List.of(Confidence.values())))
                .withAround(
                        random.nextInt(5) == 0
                                ? DATASET.actors().get(random.nextInt(8)).id()
                                : null)
                .withText(
                        random.nextInt(4) == 0
                                ? Arrays.asList("1", "sta 2", "actor 3").get(random.nextInt(3))
                                : "");
        var day = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(300));
        return random.nextInt(3) == 0 ? filter.withWindow(new TimeWindow(day, day.plusDays(60))) : filter;
    }

    private static <T> Facet<T> some(Random random, List<T> all) {
        return random.nextInt(3) > 0
                ? Facet.all()
                : Facet.only(all.stream().filter(_ -> random.nextInt(3) > 0).toList(), all);
    }

    private static <T> List<String> ids(Collection<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    private static boolean passes(Filter filter, Statement said, Dating dating) {
        var speaker = DATASET.actor(said.speaker());
        return filter.stances().admits(Leaning.of(said.stanceOn(ISSUE)))
                && filter.contacts().admits(Contact.of(said.act()))
                && filter.camps().admits(speaker.camp())
                && filter.kinds().admits(speaker.kind())
                && filter.speakers().admits(speaker.id())
                && said.attestations().stream().map(Attestation::source).anyMatch(filter.sources()::admits)
                && filter.confidences().admits(said.confidence())
                && filter.window().admits(date(said, dating))
                && (filter.around() == null
                        || said.speaker().equals(filter.around())
                        || said.addressees().contains(filter.around()))
                && SearchIndex.terms(filter.text()).stream().allMatch(words(said)::contains);
    }

    private static Dated date(Statement said, Dating dating) {
        return dating == Dating.SAID
                ? said.said()
                : said.attestations().stream()
                        .flatMap(attestation -> Stream.ofNullable(
                                DATASET.source(attestation.source()).published()))
                        .min(Dated.chronological())
                        .filter(published ->
                                published.first().isAfter(said.said().first()))
                        .orElse(said.said());
    }

    private static String words(Statement said) {
        var words = new ArrayList<>(List.of(said.paraphrase()));
        said.attestations().forEach(attestation -> words.add(String.valueOf(attestation.quote())));
        Stream.ofNullable(said.place()).forEach(words::add);
        var actors = new ArrayList<>(List.of(said.speaker()));
        actors.addAll(said.addressees());
        for (var id : actors) {
            var actor = DATASET.actor(id);
            words.addAll(List.of(actor.name(), actor.shortName()));
            words.addAll(actor.aliases());
        }
        return words.stream().map(Folding::fold).collect(Collectors.joining("\n"));
    }

    private static List<String> expected(Filter filter, Dating dating) {
        return DATASET.statements().stream()
                .filter(said -> passes(filter, said, dating))
                .sorted(Comparator.comparing(said -> date(said, dating), Dated.chronological()))
                .map(Statement::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void leavesTheStatementsThatPass(Filter filter) {
        for (var dating : Dating.values()) {
            var left = PROJECTIONS.under(ISSUE, dating, filter);
            assertEquals(
                    expected(filter, dating),
                    left.statements().stream().map(Statement::id).toList());
            assertEquals(left.statements().size(), left.rows().size());
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void countsWhatEachChoiceWouldLeave(Filter filter) {
        var counts = PROJECTIONS.under(ISSUE, filter).counts();
        assertEquals(
                tally(filter.withStances(Facet.all()), said -> Stream.of(Leaning.of(said.stanceOn(ISSUE)))),
                counts.stances());
        assertEquals(
                tally(
                        filter.withCamps(Facet.all()),
                        said -> Stream.of(speaker(said).camp())),
                counts.camps());
        assertEquals(
                tally(
                        filter.withKinds(Facet.all()),
                        said -> Stream.of(speaker(said).kind())),
                counts.kinds());
        assertEquals(tally(filter.withSpeakers(Facet.all()), said -> Stream.of(said.speaker())), counts.speakers());
        assertEquals(
                tally(filter.withConfidences(Facet.all()), said -> Stream.of(said.confidence())), counts.confidences());
        assertEquals(
                tally(
                        filter.withSources(Facet.all()),
                        said -> said.attestations().stream()
                                .map(attestation ->
                                        DATASET.source(attestation.source()).publisher())
                                .distinct()),
                counts.publishers());
    }

    private static Actor speaker(Statement said) {
        return DATASET.actor(said.speaker());
    }

    private static <K> Map<K, Integer> tally(Filter filter, Function<Statement, Stream<K>> keys) {
        return DATASET.statements().stream()
                .filter(said -> passes(filter, said, Dating.SAID))
                .flatMap(keys)
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsEveryStanceFromTheLatestStatement(Filter filter) {
        var stances = PROJECTIONS.under(ISSUE, filter).stances();
        var latest = new HashMap<String, Statement>();
        for (var said : DATASET.statements()) {
            if (said.stanceOn(ISSUE).isPresent() && filter.window().admits(said.said())) {
                latest.put(said.speaker(), said);
            }
        }
        var own = new HashSet<>(latest.keySet());
        for (var actor : own) {
            assertEquals(latest.get(actor), stances.of(actor).statement());
            assertEquals(stances.of(actor).leaning(), stances.leaning(actor));
        }
    }
}
